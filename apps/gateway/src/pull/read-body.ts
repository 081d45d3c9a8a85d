import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

/** Larger than the limit, packed or unpacked. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** Not what its Content-Encoding says. */
export class BodyUnreadable extends Error {
  override readonly name = 'BodyUnreadable';
}

/** RFC 9110, 8.4.1: deflate has a zlib header, which some servers leave out. */
const isZlib = (body: Buffer) =>
  ((body[0] ?? 0) & 0x0f) === 8 && body.length > 1 && body.readUInt16BE(0) % 31 === 0;

type Unpack = (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;
const unpackers: Readonly<Record<string, (body: Buffer) => Unpack>> = {
  gzip: () => promisify(gunzip) as Unpack,
  'x-gzip': () => promisify(gunzip) as Unpack,
  deflate: (body) => promisify(isZlib(body) ? inflate : inflateRaw) as Unpack,
  br: () => promisify(brotliDecompress) as Unpack,
};

export const acceptedEncodings = 'gzip, deflate, br';

/** Reads a body to its end and unpacks it; neither ever holds more than `limit` bytes, however much is packed into it. */
export async function readBody(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  limit: number,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    // Leaving the loop ends the response.
    if (total > limit) throw tooLarge(limit);
    parts.push(chunk);
  }
  return unpack(Buffer.concat(parts), encoding?.trim().toLowerCase() || 'identity', limit);
}

async function unpack(body: Buffer, encoding: string, limit: number): Promise<Buffer> {
  if (encoding === 'identity' || body.length === 0) return body;
  const unpacker = unpackers[encoding]?.(body);
  if (unpacker === undefined)
    throw new BodyUnreadable(`Content-Encoding ${encoding.slice(0, 40)} is not read`);
  try {
    return await unpacker(body, { maxOutputLength: limit });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    throw new BodyUnreadable(`cannot be unpacked as ${encoding}: ${message}`, { cause: error });
  }
}

const tooLarge = (limit: number) => new BodyTooLarge(`larger than ${limit} bytes (counted unpacked too)`);
