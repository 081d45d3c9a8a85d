import { mixed } from '#libs/text';
import { flagsPart, partCount, type TaggerText, wordFlag, wordPart } from './tagger-text.js';

/** Where each word of a text that may be a name stands. */
export class SameWords {
  /** By hash: 1 and the first place of a word. */
  #firsts = new Int32Array(64);
  /** By place: the next place of the same word; 0 for none. */
  #nexts = new Int32Array(32);
  /** By first place: the last one. */
  #lasts = new Int32Array(32);
  #parts = new Int32Array(0);
  #mask = 63;

  read({ parts, count }: TaggerText): void {
    this.#parts = parts;
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
    if (this.#nexts.length < size) {
      this.#firsts = new Int32Array(size * 2);
      this.#nexts = new Int32Array(size);
      this.#lasts = new Int32Array(size);
    }
    this.#mask = size * 2 - 1;
    this.#firsts.fill(0, 0, size * 2);
    this.#nexts.fill(0, 0, count);
    for (let at = 0; at < count; at++) {
      const mayBeName = (parts[at * partCount + flagsPart] as number) & wordFlag.mayBeName;
      if (mayBeName !== 0) this.#add(parts[at * partCount + wordPart] as number, at);
    }
  }

  #add(word: number, at: number): void {
    const slot = this.#slotOf(word);
    const first = (this.#firsts[slot] as number) - 1;
    if (first < 0) this.#firsts[slot] = at + 1;
    else this.#nexts[this.#lasts[first] as number] = at;
    this.#lasts[first < 0 ? at : first] = at;
  }

  /** The first place of a word (by the hash of its letters) that has several; else -1. */
  severalFrom(word: number): number {
    const first = (this.#firsts[this.#slotOf(word)] as number) - 1;
    return first >= 0 && this.#nexts[first] !== 0 ? first : -1;
  }

  /** The next place of the word at a place; -1 for none. */
  next(place: number): number {
    return (this.#nexts[place] as number) || -1;
  }

  #slotOf(word: number): number {
    let slot = mixed(word) & this.#mask;
    for (; this.#firsts[slot] !== 0; slot = (slot + 1) & this.#mask)
      if (this.#parts[((this.#firsts[slot] as number) - 1) * partCount + wordPart] === word) break;
    return slot;
  }
}
