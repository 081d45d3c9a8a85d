import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Leash } from './leash.js';
import { endProcesses, markedProcesses, marks } from './marked-processes.js';
import type { OnProgress } from './progress.js';
import type { LocalSettings } from './settings.js';
import { startProcesses } from './start-processes.js';

export interface PrivateRedis {
  readonly redisUrl: string;
  stop(): Promise<void>;
}

/**
 * A Redis of this process's own, for work that needs no other server: at the address that is given, else a child process
 * on a free port, which goes with its folder `stateDir` when this process ends, however it ends.
 */
export async function startPrivateRedis(
  stateDir: string,
  settings: LocalSettings,
  onProgress: OnProgress,
): Promise<PrivateRedis> {
  if (settings.given.redis !== undefined)
    return { redisUrl: settings.given.redis, stop: async () => undefined };
  const folder = resolve(stateDir);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const startId = randomUUID();
  const leash = new Leash({ startId, privateDir: folder, cacheDirs: [settings.cacheDir] });
  const stop = async () => {
    await endProcesses(() => markedProcesses(marks.start, startId), 0);
    rmSync(folder, { recursive: true, force: true });
    leash.release();
  };
  try {
    const ports = { kafka: 0, redis: 0, elasticsearch: 0 };
    const options = { stateDir: folder, startId, names: ['redis'] as const, ports, settings, onProgress };
    const addresses = await startProcesses(options);
    return { redisUrl: addresses.get('redis') as string, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
