import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.js';

const text = Buffer.from('وصل القطار إلى المحطة. The train has reached the station. '.repeat(20));

async function* inPieces(body: Buffer) {
  for (let at = 0; at < body.length; at += 100) yield body.subarray(at, at + 100);
}

describe('a fetched body', () => {
  it.each([
    [undefined, text],
    ['gzip', gzipSync(text)],
    ['X-Gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
  ])('is read as %s', async (encoding, body) => {
    expect((await readBody(inPieces(body), encoding, 10_000)).equals(text)).toBe(true);
  });

  it('is left as soon as it is over the limit', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1000;
        yield Buffer.alloc(1000);
      }
    }
    await expect(readBody(endless(), undefined, 10_000)).rejects.toThrow('larger than 10000 bytes');
    expect(given).toBeLessThan(13_000);
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['deflate', deflateSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(5_000_000))],
  ])('that is a bomb of %s is not unpacked', async (encoding, body) => {
    await expect(readBody(inPieces(body), encoding, 100_000)).rejects.toThrow('larger than 100000 bytes');
  });

  it.each([
    ['gzip', text],
    ['gzip', gzipSync(text).subarray(0, 40)],
    ['compress', text],
  ])('that is not %s is unreadable', async (encoding, body) => {
    await expect(readBody(inPieces(body), encoding, 10_000)).rejects.toThrow(encoding);
  });
});
