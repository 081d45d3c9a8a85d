import { mixed } from '#libs/text';
import type { Journal } from '../journal.js';

const leastHeads = 1 << 16;
const mostHeads = 1 << 26;

/**
 * Which items have a stem in a stretch of time, the newest first: chains through one ring of entries, in which the
 * oldest are overwritten. Two keys may share a chain; what is found is compared exactly anyway.
 */
export class TermPostings {
  readonly #size: number;
  readonly #journal: Journal;
  readonly #heads: Uint32Array;
  /** Item and entry before by turns: they are read together. */
  readonly #entries: Uint32Array;
  /** Entries are counted from 1, so that a head of 0 is an empty chain; 32 bits last for two hundred million items. */
  #next = 1;

  /** `entries` is how many are kept: items in the window times stems that are noted of each. */
  constructor(entries: number, journal: Journal) {
    this.#size = entries;
    this.#journal = journal;
    this.#heads = new Uint32Array(
      Math.min(mostHeads, Math.max(leastHeads, 2 ** Math.ceil(Math.log2(entries / 2)))),
    );
    this.#entries = new Uint32Array(2 * entries);
  }

  add(print: number, epoch: number, item: number): void {
    const head = this.#headOf(print, epoch);
    if (this.#journal.keeps) this.#note(head);
    const place = 2 * (this.#next % this.#size);
    this.#entries[place] = item;
    this.#entries[place + 1] = this.#heads[head] as number;
    this.#heads[head] = this.#next++;
  }

  #note(head: number): void {
    const entry = this.#heads[head] as number;
    this.#journal.note(() => {
      this.#heads[head] = entry;
      this.#next--;
    });
  }

  /** Gives the newest `most` items of a chain, one by one, with the score of it; answers how many. */
  visit(
    print: number,
    epoch: number,
    most: number,
    take: (item: number, score: number) => void,
    score: number,
  ): number {
    let entry = this.#heads[this.#headOf(print, epoch)] as number;
    let visited = 0;
    while (entry > 0 && entry > this.#next - 1 - this.#size && visited < most) {
      const place = 2 * (entry % this.#size);
      take(this.#entries[place] as number, score);
      visited++;
      entry = this.#entries[place + 1] as number;
    }
    return visited;
  }

  #headOf(print: number, epoch: number): number {
    return mixed(print ^ Math.imul(epoch + 1, 0x9e3779b1)) & (this.#heads.length - 1);
  }
}
