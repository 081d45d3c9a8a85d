import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { join } from 'node:path';
import { withLock } from './file-lock.js';
import { processStart } from './process-start.js';
import type { OnProgress } from './progress.js';
import { SetupError } from './setup-error.js';

const neededBytes = 1e9;
const draftName = /^draft-(\d+)-/;

/**
 * The folder `name` of the cache; when it is missing `make` fills an empty one, which is then renamed: a folder that has
 * its name is whole. Only one process at a time makes something, and drafts of one that died are removed.
 */
export async function cached(
  { cacheDir, onProgress }: { readonly cacheDir: string; readonly onProgress: OnProgress },
  name: string,
  make: (draft: string) => Promise<void>,
): Promise<string> {
  const folder = join(cacheDir, name);
  if (existsSync(folder)) return folder;
  makeCacheDir(cacheDir);
  const onWait = (pid: number) =>
    onProgress({ what: name, doing: `waiting for process ${pid}, which is fetching` });
  await withLock(join(cacheDir, 'lock'), onWait, async () => {
    if (existsSync(folder)) return;
    removeOrphanedDrafts(cacheDir);
    assertSpace(cacheDir);
    const draft = mkdtempSync(join(cacheDir, `draft-${process.pid}-`));
    try {
      await make(draft);
      // Files of the cache are read by the user that Elasticsearch runs as, too.
      chmodSync(draft, 0o755);
      if (!existsSync(folder)) renameSync(draft, folder);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  });
  return folder;
}

function removeOrphanedDrafts(cacheDir: string): void {
  for (const entry of readdirSync(cacheDir)) {
    const pid = draftName.exec(entry)?.[1];
    if (pid && processStart(Number(pid)) === undefined) {
      rmSync(join(cacheDir, entry), { recursive: true, force: true });
    }
  }
}

/** Throws a SetupError that tells how to move it when the folder cannot be made. */
export function makeCacheDir(cacheDir: string): void {
  try {
    mkdirSync(cacheDir, { recursive: true });
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new SetupError(
      `cannot keep downloads in ${cacheDir} (${reason}): set SLUGLINE_CACHE to another folder`,
      {
        cause,
      },
    );
  }
}

function assertSpace(cacheDir: string): void {
  const { bavail, bsize } = statfsSync(cacheDir);
  const free = bavail * bsize;
  if (free >= neededBytes) return;
  const megabytes = Math.floor(free / 1e6);
  throw new SetupError(
    `only ${megabytes} MB are free where ${cacheDir} is, the servers need 1000: free some, or set SLUGLINE_CACHE to a folder on another disk`,
  );
}
