import { randomUUID } from 'node:crypto';
import { readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 10_000;
const retryMs = 15;

/** Runs `work` while no other process (or call) holds the lock file `path`.lock; throws after 10 s of waiting. */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const holder = `${hostname()} ${process.pid} ${randomUUID()}`;
  await acquire(lock, holder);
  try {
    return await work();
  } finally {
    await unlink(lock);
  }
}

async function acquire(lock: string, holder: string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await create(lock, holder))) {
    const other = await textOf(lock);
    if (other !== undefined && isLeftBehind(other)) await clear(lock, other);
    else if (Date.now() > deadline) {
      throw new Error(`${lock} is held by another edit (${other ?? 'gone'}); remove it if none is running`);
    }
    await sleep(retryMs);
  }
}

async function create(lock: string, holder: string): Promise<boolean> {
  try {
    await writeFile(lock, holder, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Only a process of this machine can be seen to have ended. */
function isLeftBehind(holder: string): boolean {
  const [host, pid] = holder.split(' ');
  if (host !== hostname() || pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/**
 * Two waiters may both want to clear the same lock, and the slower one would remove the new lock of the faster:
 * so it is moved aside first, and put back when it turns out to be another one.
 */
async function clear(lock: string, expected: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const found = await textOf(aside);
  if (found !== undefined && found !== expected) await create(lock, found);
  await unlink(aside);
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
