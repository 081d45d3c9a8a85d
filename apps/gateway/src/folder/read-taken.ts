import { constants } from 'node:fs';
import { type FileHandle, lstat, open, realpath } from 'node:fs/promises';
import type { ProblemCode } from '#libs/contracts';

/** A file that is not read, and why. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(
    readonly code: ProblemCode,
    reason: string,
  ) {
    super(reason);
  }
}

/** It was written to while it was read. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged';
}

/**
 * The bytes of a file that was taken; never those of another place. Links are not followed, and only an ordinary file
 * with this one name is read: a hard link would show what the sender may not be able to read. Throws FileRefused.
 */
export async function readTaken(folder: string, name: Buffer, limit: number): Promise<Buffer> {
  const path = Buffer.concat([Buffer.from(`${folder}/`), name]);
  const found = await lstat(path);
  if (found.isSymbolicLink()) throw new FileRefused('invalid', 'is a symbolic link, which is not followed');
  if (!found.isFile()) throw new FileRefused('invalid', 'is not an ordinary file');
  if ((await realpath(folder)) !== folder) throw new FileRefused('invalid', 'lies outside the folder');
  const file = await openTaken(path);
  try {
    const { ino, dev, nlink, size } = await file.stat();
    if (ino !== found.ino || dev !== found.dev) throw new FileChanged('is another file now');
    if (nlink !== 1) throw new FileRefused('invalid', 'has another name elsewhere (a hard link)');
    if (size > limit) throw new FileRefused('too-large', `has ${size} bytes, the limit is ${limit}`);
    return await readAll(file, size);
  } finally {
    await file.close();
  }
}

/** Without O_NONBLOCK the opening of a pipe that takes the file's place would wait for ever. */
async function openTaken(path: Buffer): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM')
      throw new FileRefused('invalid', 'may not be read by the gateway');
    if (code === 'ELOOP') throw new FileRefused('invalid', 'is a symbolic link, which is not followed');
    throw error;
  }
}

async function readAll(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size + 1);
  let total = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, total, bytes.length - total, total);
    if (bytesRead === 0) break;
    total += bytesRead;
    if (total > size) break;
  }
  if (total !== size) throw new FileChanged('was written to while it was read');
  return bytes.subarray(0, size);
}
