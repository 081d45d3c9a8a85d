import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../exit-codes.js';
import { unpacked } from '../files/unpacked.js';

export interface InputFile {
  /** As it was given, or found below a folder that was given. */
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * The files of some paths, one after the other: a file, all files below a folder in the order of their names, or `-`
 * for standard input. What is packed (`.gz`) comes unpacked.
 */
export async function* inputFiles(paths: readonly string[]): AsyncGenerator<InputFile> {
  for (const path of paths) {
    if (path === '-') yield { path, bytes: await standardInput() };
    else for (const file of await filesAt(path)) yield { path: file, bytes: await read(file) };
  }
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError('usage', `${path}: ${error.code === 'ENOENT' ? 'no such file' : error.message}`);
  });
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function read(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError('usage', `${path}: ${error.message}`);
  });
  return unpacked(path, bytes);
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
