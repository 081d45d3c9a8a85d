import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stopCompose } from './docker-compose.js';
import { folderOutside } from './elasticsearch-server.js';
import { endProcesses, markedProcesses, marks } from './marked-processes.js';
import { readServerRecords } from './server-record.js';
import { serverNames } from './settings.js';

// Kafka writes what it holds and leaves cleanly; Elasticsearch flushes.
const graceMs = 20_000;

/** Ends the servers that were started for a state folder; with `wipe` their data and logs are removed as well. */
export async function stopServers({ stateDir, wipe }: { stateDir: string; wipe: boolean }): Promise<void> {
  const folder = resolve(stateDir);
  const isServer = (role: string) => serverNames.some((name) => name === role);
  const find = async () => (await markedProcesses(marks.state, folder)).filter(({ role }) => isServer(role));
  await endProcesses(find, graceMs);
  const records = readServerRecords(folder);
  if (serverNames.some((name) => records[name]?.how === 'docker')) await stopCompose(folder, wipe);
  if (wipe) {
    for (const path of [...serverNames.map((name) => join(folder, name)), folderOutside(folder)]) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
