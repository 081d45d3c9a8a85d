import { linkSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processStart } from './process-start.js';

interface Holder {
  readonly pid: number;
  /** When that process started: another one with the same pid does not hold the lock. */
  readonly start: string;
}

/**
 * Runs `work` while no other process holds the lock at `path`. A lock whose holder died is taken over. What is done
 * under it must still be safe to do twice (we write beside and rename): it saves work, the rename keeps things whole.
 */
export async function withLock<T>(
  path: string,
  onWait: (pid: number) => void,
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  const mine: Holder = { pid: process.pid, start: processStart(process.pid) ?? '' };
  for (let told = false; !take(path, mine); told = true) {
    const holder = readHolder(path);
    if (holder && !isAlive(holder)) rmSync(path, { force: true });
    else if (holder && !told) onWait(holder.pid);
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** A link is made whole or not at all, so nobody ever reads a lock without its holder. */
function take(path: string, mine: Holder): boolean {
  const draft = `${path}.${mine.pid}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    unlinkSync(draft);
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (error) {
    // Given back since.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const isAlive = ({ pid, start }: Holder) => processStart(pid) === start;
