import { readFile } from 'node:fs/promises';
import { CommandError } from '../exit-codes.js';
import { unpacked } from '../files/unpacked.js';

export interface WireFile {
  readonly path: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

const typeByEnding: Record<string, string> = {
  txt: 'text/plain',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
};

const typeByFormat: Record<string, string> = {
  text: 'text/plain',
  ninjs: 'application/ninjs+json',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
};

export const formats = Object.keys(typeByFormat);

/** Reads a file, unpacked if its name ends in .gz, with the media type of its format or else of its name. */
export async function readWireFile(path: string, format?: string): Promise<WireFile> {
  const raw = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError('usage', `${path}: ${error.code === 'ENOENT' ? 'no such file' : error.message}`);
  });
  const packed = path.endsWith('.gz');
  const ending = /\.([^.]+)$/.exec(packed ? path.slice(0, -3) : path)?.[1]?.toLowerCase() ?? '';
  const contentType = format === undefined ? typeByEnding[ending] : typeByFormat[format];
  if (contentType === undefined) {
    const known = Object.keys(typeByEnding)
      .map((name) => `.${name}`)
      .join(', ');
    throw new CommandError(
      'usage',
      `${path}: cannot tell its format by its name (${known}); say --format ${formats.join('|')}`,
    );
  }
  return { path, contentType, bytes: unpacked(path, raw) };
}
