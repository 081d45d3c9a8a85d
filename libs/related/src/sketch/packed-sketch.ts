import type { Terms } from './terms.js';

/** What is compared of a text apart from its time and story, as it is packed into a document. */
export interface PackedTerms {
  readonly terms: Terms;
  readonly title: Terms;
  readonly numbers: Terms;
  readonly entities: Terms;
}

/** Raised when a print or a weight means something else: what was packed by another one is not read. */
export const packing = 1;
/** Weights are kept in steps of a 256th, up to 255. */
const step = 1 / 256;
const mostOfAKind = 255;

/** Base64 of about 600 bytes. Of title and numbers only the prints are kept, since each counts the same. */
export function packed({ terms, title, numbers, entities }: PackedTerms): string {
  const kinds = [terms, title, numbers, entities].map(({ prints, hefts }) => ({
    prints: prints.subarray(0, mostOfAKind),
    hefts,
  }));
  const size = kinds.reduce((sum, { prints }, kind) => sum + 1 + prints.length * bytesOf(kind), 1);
  const bytes = Buffer.allocUnsafe(size);
  let at = bytes.writeUInt8(packing, 0);
  for (const [kind, { prints, hefts }] of kinds.entries()) {
    at = bytes.writeUInt8(prints.length, at);
    for (const print of prints) at = bytes.writeUInt32LE(print, at);
    if (!isWeighed(kind)) continue;
    for (const heft of hefts.subarray(0, prints.length)) {
      at = bytes.writeUInt16LE(Math.min(0xffff, Math.round(heft / step)), at);
    }
  }
  return bytes.toString('base64');
}

/** The inverse of `packed`, weights rounded; undefined for what another packing made. */
export function unpacked(base64: string): PackedTerms | undefined {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes[0] !== packing) return undefined;
  let at = 1;
  const [terms, title, numbers, entities] = [0, 1, 2, 3].map((kind): Terms => {
    const count = bytes.readUInt8(at);
    const start = at + 1;
    const weights = start + 4 * count;
    at = start + bytesOf(kind) * count;
    const prints = new Uint32Array(count);
    const hefts = new Float64Array(count).fill(1);
    for (let nth = 0; nth < count; nth++) {
      prints[nth] = bytes.readUInt32LE(start + 4 * nth);
      if (isWeighed(kind)) hefts[nth] = bytes.readUInt16LE(weights + 2 * nth) * step;
    }
    return { prints, hefts };
  }) as [Terms, Terms, Terms, Terms];
  return { terms, title, numbers, entities };
}

const isWeighed = (kind: number) => kind === 0 || kind === 3;
const bytesOf = (kind: number) => (isWeighed(kind) ? 6 : 4);
