import { labelCount } from './name-labels.js';

/** A row is 16 bytes: the hash of its feature, a weight a label, and a 1 that says that it is taken. */
const rowBytes = 16;
const rowWords = rowBytes / 4;
const takenByte = 4 + labelCount;

/**
 * Rows of weights by the hash of a feature, open addressing. Of ten features that are looked up nine have no weights,
 * so that bits that fit a processor's cache are asked first: one for each feature, shared by chance with 7 % of others.
 */
export class WeightTable {
  readonly #mask: number;
  readonly #rows: Int32Array;
  readonly #bytes: Int8Array;
  readonly #bits: Int32Array;
  readonly #bitMask: number;

  constructor(features: Int32Array, weights: Int8Array) {
    const bits = Math.ceil(Math.log2(Math.max(2, features.length * 1.5)));
    this.#mask = (1 << bits) - 1;
    this.#rows = new Int32Array(rowWords << bits);
    this.#bytes = new Int8Array(this.#rows.buffer);
    this.#bits = new Int32Array(1 << Math.max(0, bits - 2));
    this.#bitMask = this.#bits.length - 1;
    for (const [at, hash] of features.entries())
      this.#put(hash, weights.subarray(at * labelCount, (at + 1) * labelCount));
  }

  #put(hash: number, weights: Int8Array): void {
    const place = spread(hash);
    let slot = place & this.#mask;
    while (this.#bytes[slot * rowBytes + takenByte] === 1) slot = (slot + 1) & this.#mask;
    this.#rows[slot * rowWords] = hash;
    this.#bytes.set(weights, slot * rowBytes + 4);
    this.#bytes[slot * rowBytes + takenByte] = 1;
    const word = (place >>> 16) ^ (place & this.#bitMask);
    this.#bits[word & this.#bitMask] = (this.#bits[word & this.#bitMask] as number) | (1 << (place >>> 27));
  }

  /** Adds the weights of a feature to `into`, from `at` on; unknown features add nothing. */
  add(hash: number, into: Int32Array, at: number): void {
    const place = spread(hash);
    const word = (place >>> 16) ^ (place & this.#bitMask);
    if ((((this.#bits[word & this.#bitMask] as number) >>> (place >>> 27)) & 1) === 0) return;
    for (let slot = place & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const base = slot * rowBytes;
      if (this.#bytes[base + takenByte] !== 1) return;
      if (this.#rows[slot * rowWords] !== hash) continue;
      for (let label = 0; label < labelCount; label++)
        into[at + label] = (into[at + label] as number) + (this.#bytes[base + 4 + label] as number);
      return;
    }
  }
}

const spread = (hash: number) => Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
