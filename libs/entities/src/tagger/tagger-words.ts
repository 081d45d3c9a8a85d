import { type Word, wordsKept } from '#libs/text';
import { labelCount } from './name-labels.js';
import { partCount, plainPlace, shapePart, type TaggerText } from './tagger-text.js';
import type { WeightTable } from './weight-table.js';
import type { WordClusters } from './word-clusters.js';
import { partsOf, wordFeatures } from './word-features.js';

/** A word is looked at from two words before it to two behind it. */
export const offsets = 5;
/** Behind the offsets: what it says of itself, with its place where that is plain. */
const plainAt = offsets * labelCount;
const sumCount = (offsets + 1) * labelCount;
/** A row is two lines of a cache: the sums in 16 bits each, then in 32 bits each the parts of the word and its turn. */
const rowLength = 64;
const partsAt = sumCount / 2;
/** The turn of the word stands with the flags, above their three bits. */
const turnAt = partsAt + partCount - 1;
const flagBits = 3;
const flagMask = (1 << flagBits) - 1;

/** The feature of no word being there: the sentence begins or ends. */
export const outside = (offset: number): number => 7_000 + offset;

/** What a word says by itself, in the words of one tagger; as long as the book of words keeps it. */
export class TaggerWords {
  /** A row a slot of the book; its sums by offset -2 to 2, what the word says of the word that far before it. */
  readonly #sums = new Int16Array((wordsKept + 1) * rowLength);
  readonly #parts = new Int32Array(this.#sums.buffer);
  readonly #sum = new Int32Array(sumCount);
  /** What it says of a word that there is none at an offset. */
  readonly #outside = new Int32Array(sumCount);

  constructor(
    private readonly clusters: WordClusters,
    private readonly table: WeightTable,
  ) {
    for (let offset = -2; offset <= 2; offset++)
      if (offset !== 0) table.add(outside(offset), this.#outside, (offset + 2) * labelCount);
  }

  /**
   * Adds what a word says of itself and its neighbours in its sentence to their sums, `labelCount` a token, and what it
   * says that some are not there; with `plainPlace` of the word where its place is plain. Its parts come into the text.
   */
  addTo(sums: Int32Array, at: number, word: Word, text: TaggerText): void {
    const { starts } = text;
    const from = word.slot * rowLength;
    this.#read(word, text.parts, at);
    this.#add(sums, at, text.isPlainAt(at) ? from + plainAt - 2 * labelCount : from, 0);
    const isFirst = starts[at] === 1;
    if (isFirst) this.#addOutside(sums, at, -1);
    else this.#add(sums, at - 1, from, 1);
    if (isFirst || starts[at - 1] === 1) this.#addOutside(sums, at, -2);
    else this.#add(sums, at - 2, from, 2);
    const isLast = starts[at + 1] === 1;
    if (isLast) this.#addOutside(sums, at, 1);
    else this.#add(sums, at + 1, from, -1);
    if (isLast || starts[at + 2] === 1) this.#addOutside(sums, at, 2);
    else this.#add(sums, at + 2, from, -2);
  }

  #add(sums: Int32Array, at: number, row: number, offset: number): void {
    const from = row + (offset + 2) * labelCount;
    const into = at * labelCount;
    for (let label = 0; label < labelCount; label++)
      sums[into + label] = (sums[into + label] as number) + (this.#sums[from + label] as number);
  }

  #addOutside(sums: Int32Array, at: number, offset: number): void {
    const from = (offset + 2) * labelCount;
    const into = at * labelCount;
    for (let label = 0; label < labelCount; label++)
      sums[into + label] = (sums[into + label] as number) + (this.#outside[from + label] as number);
  }

  /** The parts of a word into those of a text; its sums are in the row of its slot until the next word is asked for. */
  #read(word: Word, parts: Int32Array, at: number): void {
    const row = word.slot * (rowLength / 2);
    if ((this.#parts[row + turnAt] as number) >>> flagBits !== word.turn) this.#sumUp(word, row);
    const into = at * partCount;
    for (let part = 0; part < partCount - 1; part++)
      parts[into + part] = this.#parts[row + partsAt + part] as number;
    parts[into + partCount - 1] = (this.#parts[row + turnAt] as number) & flagMask;
  }

  #sumUp(word: Word, row: number): void {
    const features = wordFeatures(word.surface, word.folded, this.clusters);
    const { hashes, reach } = features;
    const parts = partsOf(features);
    this.#sum.fill(0);
    for (let at = 0; at < hashes.length; at++) {
      const far = reach[at] as number;
      for (let offset = -far; offset <= far; offset++)
        this.table.add(shifted(hashes[at] as number, offset), this.#sum, (offset + 2) * labelCount);
    }
    this.#sum.copyWithin(plainAt, 2 * labelCount, 3 * labelCount);
    for (const hash of plainPlace(parts[shapePart] as number)) this.table.add(hash, this.#sum, plainAt);
    this.#sums.set(this.#sum, row * 2);
    this.#parts.set(parts, row + partsAt);
    this.#parts[row + turnAt] = (this.#parts[row + turnAt] as number) | (word.turn << flagBits);
  }
}

/** A feature that a word gives to itself, or to a neighbour so far away. */
export const shifted = (hash: number, offset: number): number =>
  Math.imul(hash ^ ((offset + 3) * 0x9e3779b1), 0x5bd1e995);
