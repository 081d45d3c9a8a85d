import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type ServerName } from './settings.js';

const server = z.object({
  address: z.string(),
  /** given: by the environment; docker: by Compose; process: a child process of ours. */
  how: z.enum(['given', 'docker', 'process']),
});
const recordSchema = z.object({
  kafka: server.optional(),
  redis: server.optional(),
  elasticsearch: server.optional(),
});

export type ServerRecord = z.infer<typeof server>;
export type ServerRecords = z.infer<typeof recordSchema>;

const pathOf = (stateDir: string) => join(stateDir, 'servers.json');

/** Where the servers of a state folder were when they were last started; empty when they never were. */
export function readServerRecords(stateDir: string): ServerRecords {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(pathOf(stateDir), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

export function writeServerRecords(stateDir: string, records: Record<ServerName, ServerRecord>): void {
  mkdirSync(stateDir, { recursive: true });
  const draft = `${pathOf(stateDir)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(records, null, 2)}\n`);
  renameSync(draft, pathOf(stateDir));
}
