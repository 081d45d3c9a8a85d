import { type Word, wordsKept } from './word-book.js';

/** Keeps what is computed from a word alone, for as long as the book of words keeps the word. */
export class WordMemo<Value> {
  /** By slot, the turn of the word whose value is kept; 0 for none. */
  readonly #turns = new Int32Array(wordsKept + 1);
  readonly #values = new Array<Value | undefined>(wordsKept + 1).fill(undefined);

  constructor(private readonly compute: (word: Word) => Value) {}

  of(word: Word): Value {
    const { slot, turn } = word;
    if (this.#turns[slot] === turn) return this.#values[slot] as Value;
    const value = this.compute(word);
    this.#turns[slot] = turn;
    this.#values[slot] = value;
    return value;
  }
}

/** A memo of numbers of 32 bits, which lie beside the turn of their word. */
export class WordNumberMemo {
  readonly #kept = new Uint32Array((wordsKept + 1) * 2);

  constructor(private readonly compute: (word: Word) => number) {}

  of(word: Word): number {
    const at = word.slot * 2;
    if (this.#kept[at] === word.turn) return this.#kept[at + 1] as number;
    this.#kept[at + 1] = this.compute(word);
    this.#kept[at] = word.turn;
    return this.#kept[at + 1] as number;
  }
}
