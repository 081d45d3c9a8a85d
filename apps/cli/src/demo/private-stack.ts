import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, Leash, type OnProgress, stopServers } from '#local-servers';
import { servicePorts } from '../stack/services.js';
import { endServices, type Stack, startStack } from '../stack/start-stack.js';

/**
 * Runs `work` in a stack that nobody else sees: its own folder, free ports, its own namespace where servers are given.
 * It ends with the work, when interrupted, and when this process is killed.
 */
export async function inPrivateStack<T>(
  parentDir: string,
  onProgress: OnProgress,
  work: (stack: Stack, stateDir: string) => Promise<T>,
): Promise<T> {
  const startId = randomUUID();
  const name = `once-${startId.slice(0, 8)}`;
  const stateDir = join(parentDir, name);
  mkdirSync(stateDir, { recursive: true });
  const leash = new Leash({ startId, privateDir: stateDir, cacheDirs: [] });
  const interrupted = () => process.exit(130);
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await takeFreePorts(name);
    const stack = await startStack({
      stateDir,
      feedsFile: join(stateDir, 'feeds.yaml'),
      onProgress,
      startId,
    });
    return await work(stack, stateDir);
  } finally {
    await endServices(stateDir);
    await stopServers({ stateDir, wipe: true });
    rmSync(stateDir, { recursive: true, force: true });
    leash.release();
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}

/** The settings of a start are read from the environment; a running stack on the usual ports is left alone. */
async function takeFreePorts(name: string): Promise<void> {
  const services = Object.values(servicePorts).map(({ variable }) => variable);
  for (const variable of [...services, 'KAFKA_PORT', 'REDIS_PORT', 'ELASTICSEARCH_PORT']) {
    process.env[variable] = String(await freePort());
  }
  process.env.SLUGLINE_NAMESPACE = `${name}-`;
}
