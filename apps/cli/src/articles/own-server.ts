import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalSettings, readSettings, type ServerName, startPrivateServer } from '#local-servers';
import { ProgressPrinter } from '../stack/progress-printer.js';

/** Runs `work` with the server of the environment, else with one that is started for it and ends with it. */
export const withOwnServer = <T>(name: ServerName, work: (address: string) => Promise<T>): Promise<T> =>
  withServer(name, readSettings(process.env), work);

/** Always with one that is started for it: for work that leaves topics behind. */
export const withPrivateServer = <T>(name: ServerName, work: (address: string) => Promise<T>): Promise<T> =>
  withServer(name, { ...readSettings(process.env), given: {} }, work);

async function withServer<T>(
  name: ServerName,
  settings: LocalSettings,
  work: (address: string) => Promise<T>,
): Promise<T> {
  const printer = new ProgressPrinter(process.stderr);
  const folder = await mkdtemp(join(tmpdir(), `slugline-${name}-`));
  const server = await startPrivateServer(name, folder, settings, printer.show);
  printer.clear();
  try {
    return await work(server.address);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
