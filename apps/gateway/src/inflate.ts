import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createZstdDecompress } from 'node:zlib';
import { refusal } from './refusals.js';

/** A window is memory that a frame can ask for before it has given a byte; 16 MiB is what brotli allows. */
const zstdWindowLog = 24;
const chunkSize = 64 * 1024;

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip({ chunkSize }),
  br: () => createBrotliDecompress({ chunkSize }),
  zstd: () => createZstdDecompress({ chunkSize, params: { [constants.ZSTD_d_windowLogMax]: zstdWindowLog } }),
};
const known = Object.keys(decoders).join(', ');

export interface InflateLimits {
  readonly bodyBytes: number;
  /** Takes room for so many more bytes; false when there is none. */
  readonly grow: (bytes: number) => boolean;
}

/**
 * Undoes the Content-Encoding of a body and never unpacks more than the limit, however much is packed into it.
 * Throws ProblemError: 415 for an unknown encoding, 400 for broken data, 413 and 429 for the limits.
 */
export async function inflate(body: Buffer, encoding: string | undefined, limits: InflateLimits) {
  const name = encoding?.trim().toLowerCase() || 'identity';
  if (name === 'identity') return body;
  const decoder = decoders[name.replace(/^x-gzip$/, 'gzip')]?.();
  if (decoder === undefined) {
    const detail = `${name.slice(0, 80)} is not read here; ${known} are`;
    throw refusal('unsupported-type', 'content-encoding', detail, { 'accept-encoding': known });
  }
  return Buffer.concat(await chunksOf(decoder, body, name, limits));
}

async function chunksOf(decoder: Transform, body: Buffer, name: string, limits: InflateLimits) {
  const chunks: Buffer[] = [];
  let total = 0;
  decoder.end(body);
  try {
    for await (const chunk of decoder) {
      total += chunk.length;
      if (total > limits.bodyBytes) throw tooLarge(limits.bodyBytes);
      if (!limits.grow(chunk.length)) throw tooBusy();
      chunks.push(chunk);
    }
  } catch (error) {
    if (!isDataError(error)) throw error;
    throw refusal('unreadable', 'body', `cannot be unpacked as ${name}: ${error.message}`);
  }
  return chunks;
}

/** 413 for a body over the limit, packed or unpacked. */
export const tooLarge = (limit: number) =>
  refusal('too-large', 'body', `is larger than ${limit} bytes (counted unpacked too)`, {
    connection: 'close',
  });

/** 429 when what is in flight leaves no room. */
export const tooBusy = () =>
  refusal('too-busy', '', 'too many bytes or requests are being worked on; send it again', {
    'retry-after': '1',
  });

/** zlib names its errors Z_…, ERR_… for brotli and zstd; all of them carry errno. */
function isDataError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && 'errno' in error;
}
