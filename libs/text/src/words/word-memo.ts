import { type Word, wordsKept } from './word-book.js';

/** Keeps what is computed from a word alone, for as long as the book of words keeps the word. */
export class WordMemo<Value> {
  readonly #owners = new Array<Word | undefined>(wordsKept + 1).fill(undefined);
  readonly #values = new Array<Value | undefined>(wordsKept + 1).fill(undefined);

  constructor(private readonly compute: (word: Word) => Value) {}

  of(word: Word): Value {
    const { slot } = word;
    if (this.#owners[slot] === word) return this.#values[slot] as Value;
    const value = this.compute(word);
    this.#owners[slot] = word;
    this.#values[slot] = value;
    return value;
  }
}
