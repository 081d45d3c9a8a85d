import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from './commands.js';
import { cached } from './download-cache.js';
import { fetchArtifacts, fetched, type Installing } from './maven.js';
import type { Launch } from './node-process.js';
import { SetupError } from './setup-error.js';
import { renderFile } from './template.js';

const embedded = { group: 'com.github.codemonstur', name: 'embedded-redis', version: '1.4.3' } as const;

/** The programs in that jar, by platform and processor as Node calls them. */
const binaries: Readonly<Record<string, string>> = {
  'linux-x64': 'redis-server-6.2.6-v5-linux-amd64',
  'linux-arm64': 'redis-server-6.2.7-linux-arm64',
  'darwin-x64': 'redis-server-6.2.6-v5-darwin-amd64',
  'darwin-arm64': 'redis-server-6.2.6-v5-darwin-arm64',
};

/** The `redis-server` of the PATH, if there is one that is new enough. */
export async function redisOnPath(): Promise<string | undefined> {
  const printed = await versionOnPath();
  return printed !== undefined && isNewEnough(printed) ? 'redis-server' : undefined;
}

/** The `redis-server` from Maven Central. */
export async function installRedis(installing: Installing): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const binary = binaries[platform];
  if (!binary)
    throw new SetupError(`there is no Redis for ${platform} to download: install Redis 6.2 or later`);
  const folder = await cached(installing, binary, async (draft) => {
    await fetchArtifacts(installing, [embedded], draft, { transitive: false, what: 'Redis' });
    const jar = fetched(draft, embedded);
    await outputOf(join(installing.jdk.home, 'bin', 'jar'), ['xf', jar, binary], { cwd: draft });
    renameSync(join(draft, binary), join(draft, 'redis-server'));
    chmodSync(join(draft, 'redis-server'), 0o755);
    rmSync(jar);
  });
  const server = join(folder, 'redis-server');
  await assertRuns(server);
  return server;
}

async function versionOnPath(): Promise<string | undefined> {
  try {
    return await outputOf('redis-server', ['--version']);
  } catch {
    // Not there, or not for this machine: then ours.
    return undefined;
  }
}

/** From 6.2, which the scripts of the deduplicator and `set-proc-title` ask for. Reads `redis-server --version`. */
export function isNewEnough(printed: string): boolean {
  const match = /\bv=(\d+)\.(\d+)/.exec(printed);
  if (!match) return false;
  const [major, minor] = [Number(match[1]), Number(match[2])];
  return major > 6 || (major === 6 && minor >= 2);
}

async function assertRuns(server: string): Promise<void> {
  try {
    await outputOf(server, ['--version']);
  } catch (cause) {
    const advice =
      'install Redis 6.2 or later (Debian and Ubuntu: apt-get install redis-server), or libssl 3';
    throw new SetupError(
      `the downloaded ${server} does not run here: ${advice}. ${(cause as Error).message}`,
      {
        cause,
      },
    );
  }
}

export interface RedisPlan {
  readonly server: string;
  readonly folder: string;
  readonly port: number;
  readonly logFile: string;
}

/** Writes the configuration and tells how to start the node. */
export function prepareRedis({ server, folder, port, logFile }: RedisPlan): Launch {
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir, { recursive: true });
  const config = join(folder, 'redis.conf');
  writeFileSync(config, renderFile('redis.conf', { port, dataDir: JSON.stringify(dataDir) }));
  return { role: 'redis', command: server, args: [config], cwd: folder, logFile };
}
