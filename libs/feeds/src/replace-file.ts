import { randomUUID } from 'node:crypto';
import { open, rename, stat, unlink } from 'node:fs/promises';

/** Replaces a file at once: a reader sees the old or the new text, never a part. Mode and owner are kept. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const { mode, uid, gid } = await stat(path);
  const fresh = `${path}.${randomUUID()}`;
  const file = await open(fresh, 'wx', mode);
  try {
    await file.chmod(mode & 0o7777);
    if (process.getuid?.() === 0) await file.chown(uid, gid);
    await file.writeFile(text);
    await file.sync();
    await file.close();
    await rename(fresh, path);
  } catch (error) {
    await file.close();
    await unlink(fresh);
    throw error;
  }
}
