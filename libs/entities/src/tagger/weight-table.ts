import { labelCount } from './name-labels.js';

/** Rows by the hash of a feature, open addressing. */
export class WeightTable {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;

  constructor(
    features: Int32Array,
    private readonly weights: Int8Array,
  ) {
    const size = 1 << Math.ceil(Math.log2(Math.max(2, features.length * 2)));
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#rows = new Int32Array(size).fill(-1);
    for (const [row, hash] of features.entries()) {
      let slot = spread(hash) & this.#mask;
      while (this.#rows[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = hash;
      this.#rows[slot] = row * labelCount;
    }
  }

  /** Adds the weights of a feature to `into`, from `at` on; unknown features add nothing. */
  add(hash: number, into: Int32Array, at: number): void {
    for (let slot = spread(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#rows[slot] as number;
      if (row === -1) return;
      if (this.#keys[slot] !== hash) continue;
      for (let label = 0; label < labelCount; label++)
        into[at + label] = (into[at + label] as number) + (this.weights[row + label] as number);
      return;
    }
  }
}

const spread = (hash: number) => Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
