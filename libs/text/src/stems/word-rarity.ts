import { brotliDecompressSync } from 'node:zlib';
import { packedRarity } from './word-rarity-table.js';

const step = 0.7;

/**
 * How rare a stem is, by its 16-bit print: minus the natural logarithm of the share of items that it stands in, 0 to
 * 10.5. A table that ships and does not learn: the same two texts are compared alike by every process, at any time.
 */
export const rarityOf: Float32Array = unpacked(brotliDecompressSync(Buffer.from(packedRarity, 'base64')));

function unpacked(bytes: Buffer): Float32Array {
  return Float32Array.from({ length: bytes.length * 2 }, (_, print) => {
    const two = bytes[print >> 1] as number;
    return step * (print & 1 ? two >> 4 : two & 15);
  });
}
