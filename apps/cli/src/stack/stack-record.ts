import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ServicePlan } from './services.js';
import { writeWhole } from './write-whole.js';

/** What the supervisor runs. */
export interface StackRecord {
  readonly stateDir: string;
  /** Changes with the build and with the services' environment: then running services are old ones. */
  readonly fingerprint: string;
  readonly services: readonly ServicePlan[];
}

export const recordPath = (stateDir: string) => join(stateDir, 'stack.json');

export function readStackRecord(stateDir: string): StackRecord | undefined {
  if (!existsSync(recordPath(stateDir))) return undefined;
  return JSON.parse(readFileSync(recordPath(stateDir), 'utf8')) as StackRecord;
}

export function writeStackRecord(record: StackRecord): void {
  writeWhole(recordPath(record.stateDir), `${JSON.stringify(record, null, 2)}\n`);
}

/** Over what the services are run with: their plans, the variables they read, and when they were built. */
export function fingerprintOf(plans: readonly ServicePlan[], env: NodeJS.ProcessEnv, dist: string): string {
  const variables = Object.entries(env)
    .filter(([name]) => /^(SLUGLINE_(NAMESPACE|FAILPOINTS)|LOG_LEVEL|HOST|DEDUP_\w+|GATEWAY_\w+)$/.test(name))
    .sort();
  return createHash('sha256')
    .update(JSON.stringify([process.execPath, plans, variables, newestIn(dist)]))
    .digest('hex');
}

function newestIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}
