import { rarityStep, type TopicModel } from './topic-model.js';

/** Bits a feature in what is asked first. */
const bitsEach = 16;

/**
 * The features of a model by their keys, laid out so that one that is not there costs one look into bits that fit a
 * processor's cache, and one that is there two more: most pairs of words of an article are no feature.
 */
export class TopicRows {
  /** By hash: key and row; key 0 for none. */
  readonly #slots: Uint32Array;
  readonly #mask: number;
  readonly #bits: Int32Array;
  readonly #bitMask: number;
  /** Topic in the upper byte, weight in the lower. */
  readonly #weights: Uint16Array;
  /** Per row: where its weights begin, and how rare it is; one more at the end. */
  readonly #rows: Uint32Array;

  constructor({ keys, rarities, starts, ofTopic, weights }: TopicModel) {
    const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 1));
    this.#slots = new Uint32Array(size * 2);
    this.#mask = size - 1;
    this.#bits = new Int32Array(Math.max(1, (size * bitsEach) / 64));
    this.#bitMask = this.#bits.length - 1;
    for (const [row, key] of keys.entries()) this.#put(key, row);
    this.#weights = Uint16Array.from(
      weights,
      (weight, at) => ((ofTopic[at] as number) << 8) | (weight & 0xff),
    );
    this.#rows = Uint32Array.from({ length: starts.length * 2 }, (_, at) =>
      (at & 1) === 0 ? (starts[at >> 1] as number) : (rarities[at >> 1] ?? 0),
    );
  }

  #put(key: number, row: number): void {
    let slot = key & this.#mask;
    while (this.#slots[slot * 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = key;
    this.#slots[slot * 2 + 1] = row;
    const word = (key >>> 5) & this.#bitMask;
    this.#bits[word] = (this.#bits[word] as number) | (1 << (key & 31));
  }

  /** The row of a feature; -1 where the model has none. */
  of(key: number): number {
    if ((((this.#bits[(key >>> 5) & this.#bitMask] as number) >>> (key & 31)) & 1) === 0) return -1;
    let slot = key & this.#mask;
    while (this.#slots[slot * 2] !== key) {
      if (this.#slots[slot * 2] === 0) return -1;
      slot = (slot + 1) & this.#mask;
    }
    return this.#slots[slot * 2 + 1] as number;
  }

  rarityOf(row: number): number {
    return (this.#rows[row * 2 + 1] as number) * rarityStep;
  }

  /** Adds the weights of a row, so many times, to the scores of its topics. */
  addTo(scores: Float64Array, row: number, times: number): void {
    const weights = this.#weights;
    const end = this.#rows[(row + 1) * 2] as number;
    for (let at = this.#rows[row * 2] as number; at < end; at++) {
      const both = weights[at] as number;
      const topic = both >>> 8;
      scores[topic] = (scores[topic] as number) + times * ((both << 24) >> 24);
    }
  }
}
