import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { outputOf } from './commands.js';
import { SetupError } from './setup-error.js';

/**
 * Every process that we start carries these in its environment, and so do its children. Processes are found by them and
 * by nothing else: no pid file can be stale, and a pid that was given to another process is never taken for ours.
 */
export const marks = {
  /** The state folder it belongs to. */
  state: 'SLUGLINE_STARTED_FOR',
  /** One call that started it: a start that fails takes back its own processes only. */
  start: 'SLUGLINE_START_ID',
  /** kafka, redis, elasticsearch, supervisor, or a service. */
  role: 'SLUGLINE_ROLE',
} as const;

export interface MarkedProcess {
  readonly pid: number;
  readonly role: string;
}

/** All living processes whose environment has `variable` at `value`, oldest pid first. */
export async function markedProcesses(variable: string, value: string): Promise<MarkedProcess[]> {
  const found = process.platform === 'linux' ? fromProc(variable, value) : await fromPs(variable, value);
  return found.filter(({ pid }) => pid !== process.pid).sort((a, b) => a.pid - b.pid);
}

function fromProc(variable: string, value: string): MarkedProcess[] {
  const wanted = `${variable}=${value}`;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const entries = environmentOf(name);
      return entries.includes(wanted) ? [{ pid: Number(name), role: roleIn(entries) }] : [];
    });
}

/** Empty for a process of another user, and for one that ended (also when nobody has waited for it yet). */
function environmentOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

const roleIn = (entries: readonly string[]) =>
  entries.find((entry) => entry.startsWith(`${marks.role}=`))?.slice(marks.role.length + 1) ?? '';

async function fromPs(variable: string, value: string): Promise<MarkedProcess[]> {
  return readPsEnvironments(
    await outputOf('ps', ['-A', '-E', '-ww', '-o', 'pid=,command=']),
    variable,
    value,
  );
}

/** Reads `ps -E` of macOS: pid, command line and environment, divided by blanks. */
export function readPsEnvironments(listing: string, variable: string, value: string): MarkedProcess[] {
  return listing.split('\n').flatMap((line) => {
    const pid = /^\s*(\d+) /.exec(line)?.[1];
    if (!pid || !`${line} `.includes(` ${variable}=${value} `)) return [];
    return [{ pid: Number(pid), role: roleIn(line.split(' ')) }];
  });
}

/**
 * Ends processes: SIGTERM, so that they finish what they do, and SIGKILL for those that still live after `graceMs`.
 * Looks again until none is left, since a process may have started another one meanwhile.
 */
export async function endProcesses(find: () => Promise<MarkedProcess[]>, graceMs: number): Promise<void> {
  const gentleUntil = Date.now() + graceMs;
  const giveUpAt = gentleUntil + killedWithinMs;
  const told = new Set<number>();
  for (let left = await find(); left.length > 0; left = await find()) {
    const impatient = Date.now() >= gentleUntil;
    for (const { pid } of left) {
      if (impatient) signal(pid, 'SIGKILL');
      else if (!told.has(pid)) signal(pid, 'SIGTERM');
      told.add(pid);
    }
    if (Date.now() > giveUpAt) {
      throw new SetupError(
        `these processes do not end, not even by SIGKILL: ${left.map(({ pid }) => pid).join(', ')}`,
      );
    }
    await sleep(50);
  }
}

/** The kernel may hold a killed process while it writes to a slow disk. */
const killedWithinMs = 15_000;

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // Gone between the look and the signal.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
