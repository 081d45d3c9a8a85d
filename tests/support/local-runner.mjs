// node local-runner.mjs STATE_DIR LEASH: starts local servers as a test runner would, prints their addresses as a line of
// JSON, and stays. Loaded through Vite, since it runs from the sources.
import { runnerImport } from 'vite';

const [stateDir, leash] = process.argv.slice(2);
const { module } = await runnerImport('./deploy/local/src/index.ts', {
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
});
const { KAFKA_BROKERS, REDIS_URL, ELASTICSEARCH_NODE, ...env } = process.env;
const servers = await module.startServers({
  stateDir,
  settings: module.readSettings(env),
  ports: { kafka: 0, redis: 0, elasticsearch: 0 },
  leash: leash === 'true',
  shortLived: true,
  onProgress: () => undefined,
});
process.stdout.write(`${JSON.stringify(servers)}\n`);
setInterval(() => undefined, 1000);
