import { rarityStep, type TopicModel } from './topic-model.js';

/** Bits a feature in what is asked first. */
const bitsEach = 16;
/** A slot is 16 bytes, which are read together: key, where its weights begin, its facts and its row. */
const slotWords = 4;
const [startAt, factsAt, rowAt] = [1, 2, 3] as const;
/** Facts: the rarity in the lowest byte, above it whether it has phrases, and from here on how many weights. */
const hasPhrases = 0x100;
const countShift = 16;

/**
 * The features of a model by their keys, laid out so that one that is not there costs one look into bits that fit a
 * processor's cache, and one that is there two more: most pairs of words of an article are no feature.
 */
export class TopicRows {
  /** By hash; key 0 for none. */
  readonly #slots: Uint32Array;
  readonly #mask: number;
  readonly #bits: Int32Array;
  readonly #bitMask: number;
  /** Topic in the upper byte, weight in the lower. */
  readonly #weights: Uint16Array;

  /** `isPhrase` tells of a row whether the feature is a phrase. */
  constructor(model: TopicModel, isPhrase: (row: number) => boolean) {
    const { keys, ofTopic, weights } = model;
    const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 1));
    this.#slots = new Uint32Array(size * slotWords);
    this.#mask = size - 1;
    this.#bits = new Int32Array(Math.max(1, (size * bitsEach) / 64));
    this.#bitMask = this.#bits.length - 1;
    for (const [row, key] of keys.entries()) this.#put(key, row, model, isPhrase(row));
    this.#weights = Uint16Array.from(
      weights,
      (weight, at) => ((ofTopic[at] as number) << 8) | (weight & 0xff),
    );
  }

  #put(key: number, row: number, { starts, rarities }: TopicModel, isPhrase: boolean): void {
    let slot = key & this.#mask;
    while (this.#slots[slot * slotWords] !== 0) slot = (slot + 1) & this.#mask;
    const [start, end] = [starts[row] as number, starts[row + 1] as number];
    const facts = (rarities[row] as number) | (isPhrase ? hasPhrases : 0) | ((end - start) << countShift);
    this.#slots.set([key, start, facts, row], slot * slotWords);
    const word = (key >>> 5) & this.#bitMask;
    this.#bits[word] = (this.#bits[word] as number) | (1 << (key & 31));
  }

  /** Where a feature stands; -1 where the model has none. */
  of(key: number): number {
    if ((((this.#bits[(key >>> 5) & this.#bitMask] as number) >>> (key & 31)) & 1) === 0) return -1;
    let slot = key & this.#mask;
    while (this.#slots[slot * slotWords] !== key) {
      if (this.#slots[slot * slotWords] === 0) return -1;
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }

  rarityOf(slot: number): number {
    return ((this.#slots[slot * slotWords + factsAt] as number) & 0xff) * rarityStep;
  }

  /** The row of a feature that is a phrase; else -1. */
  phraseRowOf(slot: number): number {
    const isPhrase = ((this.#slots[slot * slotWords + factsAt] as number) & hasPhrases) !== 0;
    return isPhrase ? (this.#slots[slot * slotWords + rowAt] as number) : -1;
  }

  /** Adds the weights of a feature, so many times, to the scores of their topics. */
  addTo(scores: Float64Array, slot: number, times: number): void {
    const weights = this.#weights;
    const start = this.#slots[slot * slotWords + startAt] as number;
    const end = start + ((this.#slots[slot * slotWords + factsAt] as number) >>> countShift);
    for (let at = start; at < end; at++) {
      const both = weights[at] as number;
      const topic = both >>> 8;
      scores[topic] = (scores[topic] as number) + times * ((both << 24) >> 24);
    }
  }
}
