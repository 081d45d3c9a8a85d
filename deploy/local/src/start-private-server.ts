import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { openCache } from './elasticsearch-server.js';
import { Leash } from './leash.js';
import { endProcesses, markedProcesses, marks } from './marked-processes.js';
import { userInsteadOfRoot } from './other-user.js';
import type { OnProgress } from './progress.js';
import type { LocalSettings, ServerName } from './settings.js';
import { startProcesses } from './start-processes.js';

export interface PrivateServer {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * A server of this process's own, for work that needs no other: at the address that is given, else a child process on a
 * free port, which goes with its folder `stateDir` when this process ends, however it ends.
 */
export async function startPrivateServer(
  name: ServerName,
  stateDir: string,
  settings: LocalSettings,
  onProgress: OnProgress,
): Promise<PrivateServer> {
  const given = settings.given[name];
  if (given !== undefined) return { address: given, stop: async () => undefined };
  const folder = resolve(stateDir);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const startId = randomUUID();
  const { cacheDir } = settings;
  const cacheDirs = [...new Set([cacheDir, openCache(cacheDir, userInsteadOfRoot())])];
  const leash = new Leash({ startId, privateDir: folder, cacheDirs });
  const stop = async () => {
    await endProcesses(() => markedProcesses(marks.start, startId), 0);
    rmSync(folder, { recursive: true, force: true });
    leash.release();
  };
  try {
    const ports = { kafka: 0, redis: 0, elasticsearch: 0 };
    const options = {
      stateDir: folder,
      startId,
      names: [name],
      ports,
      settings,
      onProgress,
      shortLived: false,
    };
    const addresses = await startProcesses(options);
    return { address: addresses.get(name) as string, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
