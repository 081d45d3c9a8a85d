import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate } from './inflate.js';

const MiB = 1024 * 1024;
const text = Buffer.from('عاجل: breaking '.repeat(500));
const room = { bodyBytes: 10 * MiB, grow: () => true };
const statusOf = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error) => error.problem.status,
  );

describe('unpacking a body', () => {
  it.each([
    ['no encoding', undefined, text],
    ['identity', 'identity', text],
    ['gzip', 'gzip', gzipSync(text)],
    ['GZIP', 'GZIP', gzipSync(text)],
    ['x-gzip', 'x-gzip', gzipSync(text)],
    ['br', 'br', brotliCompressSync(text)],
    ['zstd', 'zstd', zstdCompressSync(text)],
  ])('gives back the bytes of %s', async (_what, encoding, packed) => {
    expect(await inflate(packed, encoding, room)).toEqual(text);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ] as const)('stops a %s bomb at the limit, having unpacked hardly more', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(16 * MiB));
    let unpacked = 0;
    const grow = (bytes: number) => {
      unpacked += bytes;
      return true;
    };
    expect(bomb.length).toBeLessThan(MiB);
    expect(await statusOf(inflate(bomb, encoding, { bodyBytes: MiB, grow }))).toBe(413);
    expect(unpacked).toBeLessThanOrEqual(MiB);
  });

  it('answers 429 when what is in flight leaves no room', async () => {
    expect(await statusOf(inflate(gzipSync(text), 'gzip', { ...room, grow: () => false }))).toBe(429);
  });

  it.each([
    ['data that is not packed', text],
    ['half a body', gzipSync(text).subarray(0, 40)],
    ['an empty body', Buffer.alloc(0)],
  ])('answers 400 for %s', async (_what, body) => {
    expect(await statusOf(inflate(body, 'gzip', room))).toBe(400);
  });

  it('answers 415 for another encoding and names those it reads', async () => {
    for (const encoding of ['compress', 'gzip, gzip']) {
      const work = inflate(text, encoding, room);
      await expect(work).rejects.toMatchObject({
        problem: {
          status: 415,
          errors: [{ field: 'content-encoding', detail: expect.stringContaining('gzip') }],
        },
        headers: { 'accept-encoding': 'gzip, br, zstd' },
      });
    }
  });
});
