import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The bytes of a file, unpacked where its name ends in .gz. */
export const unpacked = (path: string, bytes: Buffer): Buffer =>
  path.endsWith('.gz') ? gunzipSync(bytes) : bytes;

/** The text of a file in UTF-8, also of a gzipped one; throws what the file system says. */
export const readText = (path: string): string => unpacked(path, readFileSync(path)).toString('utf8');
