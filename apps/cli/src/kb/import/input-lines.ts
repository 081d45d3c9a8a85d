import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { CommandError } from '../../exit-codes.js';

export interface InputLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/**
 * The lines of a file, also a gzipped one, or of standard input (`-`), that are not empty: one by one, since a dump does not
 * fit into memory. A file that is no gzip, or cut, ends the command.
 */
export async function* inputLines(path: string): AsyncGenerator<InputLine> {
  const bytes = path === '-' ? process.stdin : createReadStream(path);
  const input: NodeJS.ReadableStream & { destroy(error?: Error): unknown } = path.endsWith('.gz')
    ? bytes.pipe(createGunzip())
    : bytes;
  // An error of the file ends the loop only where it is the stream that is read.
  if (input !== bytes) bytes.on('error', (error: Error) => input.destroy(error));
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
      if (text.trim() !== '') yield { text, number };
    }
  } catch (error) {
    if (!isUnzipError(error)) throw error;
    throw new CommandError('failed', `${path}: after line ${number}: ${error.message}`, { cause: error });
  }
}

const isUnzipError = (error: unknown): error is Error =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('Z_');
