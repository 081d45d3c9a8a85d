import { type Word, wordsKept } from '#libs/text';
import { labelCount } from './name-labels.js';
import { plainPlace, type TaggerText } from './tagger-text.js';
import type { WeightTable } from './weight-table.js';
import type { WordClusters } from './word-clusters.js';
import { type WordFeatures, wordFeatures } from './word-features.js';

/** A word is looked at from two words before it to two behind it. */
export const offsets = 5;
/** Behind the offsets: what it says of itself, with its place where that is plain. */
const plainAt = offsets * labelCount;
const rowLength = (offsets + 1) * labelCount;
/** The feature of no word being there: the sentence begins or ends. */
export const outside = (offset: number): number => 7_000 + offset;

/** What a word says by itself, in the words of one tagger; as long as the book of words keeps it. */
export class TaggerWords {
  /** Sums of weights: a row a slot, by offset -2 to 2, what the word says of the word that far before it. */
  readonly #sums = new Int16Array((wordsKept + 1) * rowLength);
  readonly #owners = new Array<Word | undefined>(wordsKept + 1).fill(undefined);
  readonly #features = new Array<WordFeatures | undefined>(wordsKept + 1).fill(undefined);
  readonly #sum = new Int32Array(rowLength);
  /** What it says of a word that there is none at an offset. */
  readonly #outside = new Int32Array(rowLength);

  constructor(
    private readonly clusters: WordClusters,
    private readonly table: WeightTable,
  ) {
    for (let offset = -2; offset <= 2; offset++)
      if (offset !== 0) table.add(outside(offset), this.#outside, (offset + 2) * labelCount);
  }

  /**
   * Adds what a word says of itself and its neighbours in its sentence to their sums, `labelCount` a token, and what it
   * says that some are not there; with `plainPlace` of the word where its place is plain.
   */
  addTo(sums: Int32Array, at: number, word: Word, text: TaggerText): WordFeatures {
    const { starts } = text;
    const features = this.#of(word);
    const from = word.slot * rowLength;
    const [isFirst, isLast] = [starts[at] === 1, starts[at + 1] === 1];
    const [isSecond, isLastButOne] = [isFirst || starts[at - 1] === 1, isLast || starts[at + 2] === 1];
    this.#add(sums, at, text.isPlainAt(at) ? from + plainAt - 2 * labelCount : from, 0);
    if (isFirst) this.#addOutside(sums, at, -1);
    else this.#add(sums, at - 1, from, 1);
    if (isSecond) this.#addOutside(sums, at, -2);
    else this.#add(sums, at - 2, from, 2);
    if (isLast) this.#addOutside(sums, at, 1);
    else this.#add(sums, at + 1, from, -1);
    if (isLastButOne) this.#addOutside(sums, at, 2);
    else this.#add(sums, at + 2, from, -2);
    return features;
  }

  #add(sums: Int32Array, at: number, row: number, offset: number): void {
    const [from, into] = [row + (offset + 2) * labelCount, at * labelCount];
    for (let label = 0; label < labelCount; label++)
      sums[into + label] = (sums[into + label] as number) + (this.#sums[from + label] as number);
  }

  #addOutside(sums: Int32Array, at: number, offset: number): void {
    const [from, into] = [(offset + 2) * labelCount, at * labelCount];
    for (let label = 0; label < labelCount; label++)
      sums[into + label] = (sums[into + label] as number) + (this.#outside[from + label] as number);
  }

  /** The features of a word; its sums are in the row of its slot until the next word is asked for. */
  #of(word: Word): WordFeatures {
    const { slot } = word;
    if (this.#owners[slot] === word) return this.#features[slot] as WordFeatures;
    const features = wordFeatures(word.surface, word.folded, this.clusters);
    this.#sum.fill(0);
    eachShifted(features, (hash, offset) => this.table.add(hash, this.#sum, (offset + 2) * labelCount));
    this.#sum.copyWithin(plainAt, 2 * labelCount, 3 * labelCount);
    for (const hash of plainPlace(features.shape)) this.table.add(hash, this.#sum, plainAt);
    this.#sums.set(this.#sum, slot * rowLength);
    this.#owners[slot] = word;
    this.#features[slot] = { ...features, hashes: none, reach: none };
    return features;
  }
}

/** Once they are summed up nobody asks for them. */
const none: readonly number[] = [];

/** Every feature that a word gives to its neighbours and itself, with its distance. */
export function eachShifted(
  { hashes, reach }: WordFeatures,
  take: (hash: number, offset: number) => void,
): void {
  for (let at = 0; at < hashes.length; at++) {
    const far = reach[at] as number;
    for (let offset = -far; offset <= far; offset++)
      take(Math.imul((hashes[at] as number) ^ ((offset + 3) * 0x9e3779b1), 0x5bd1e995), offset);
  }
}
