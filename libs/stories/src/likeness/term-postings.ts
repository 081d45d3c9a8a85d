import { mixed } from '#libs/text';
import type { Journal } from '../journal.js';
import type { Candidates } from './candidates.js';
import { larger } from './larger.js';

const leastHeads = 1 << 16;
const mostHeads = 1 << 26;
/** A block fills a line of a processor's cache: how many items it holds with a link to the block before, and the items. */
const blockWords = 16;
const perBlock = blockWords - 1;
const countBits = 4;
const countMask = (1 << countBits) - 1;
const growth = 1.25;

export interface PostingsOptions {
  /** How many are kept at most: items in the window times stems that are noted of each. */
  readonly entries: number;
  /** Entries that are ever read of one stem. */
  readonly ofOneStem: number;
  readonly journal: Journal;
}

/**
 * Which items have a stem in a stretch of time, the newest first: chains of blocks, none longer than it is read. Items are
 * added in the order of their numbers. Two keys may share a chain; what is found is compared exactly anyway.
 */
export class TermPostings {
  readonly #journal: Journal;
  /** A chain is read no further than so many full ones. */
  readonly #fullBlocks: number;
  /** The newest block of each chain, counted from 1. */
  readonly #heads: Uint32Array;
  #blocks = new Uint32Array(1_024 * blockWords);
  #used = 1;
  /** The first of a chain of blocks that hold nothing. */
  #free = 0;
  #swept = 0;
  #fetched = 0;

  constructor({ entries, ofOneStem, journal }: PostingsOptions) {
    this.#journal = journal;
    this.#fullBlocks = Math.ceil(ofOneStem / perBlock);
    this.#heads = new Uint32Array(
      Math.min(mostHeads, Math.max(leastHeads, 2 ** Math.ceil(Math.log2(entries / 2)))),
    );
  }

  /** Those older than `oldest` are forgotten. */
  add(print: number, epoch: number, item: number, oldest: number): void {
    const head = this.headOf(print, epoch);
    const before = this.#heads[head] as number;
    const block = this.#append(head, before, item, oldest);
    if (this.#journal.keeps) this.#note(head, before, block);
    else this.#sweep(oldest);
  }

  /** How many chains there are. */
  get heads(): number {
    return this.#heads.length;
  }

  /** The chain of a stem, below `heads`. */
  headOf(print: number, epoch: number): number {
    return mixed(print ^ Math.imul(epoch + 1, 0x9e3779b1)) & (this.#heads.length - 1);
  }

  /** Like `add` while nothing is looked ahead, for who knows the chain: many are added in the order of chains. */
  addTo(head: number, item: number, oldest: number): void {
    this.#append(head, this.#heads[head] as number, item, oldest);
  }

  /**
   * Brings the chain of a stem near to the processor. To ask for several before the first is read or added to saves waiting
   * for each in turn: they lie anywhere in memory.
   */
  fetch(print: number, epoch: number): void {
    this.#fetched ^= this.#blocks[(this.#heads[this.headOf(print, epoch)] as number) * blockWords] as number;
  }

  /** The same of several stems in a run of epochs. */
  fetchAll(prints: readonly number[], from: number, to: number): void {
    for (const print of prints) {
      for (let epoch = from; epoch <= to; epoch++) this.fetch(print, epoch);
    }
  }

  /** Adds the newest `most` items of a chain to others that came up, with the score of it; answers how many. */
  visit(
    { print, epoch, most, oldest }: { print: number; epoch: number; most: number; oldest: number },
    found: Candidates,
    score: number,
  ): number {
    let visited = 0;
    let block = this.#heads[this.headOf(print, epoch)] as number;
    for (; block !== 0 && visited < most; block = this.#before(block)) {
      const start = block * blockWords;
      for (let at = start + this.#count(block); at > start && visited < most; at--) {
        const item = this.#blocks[at] as number;
        if (item < oldest) return visited;
        found.add(item, score);
        visited++;
      }
    }
    return visited;
  }

  /** Answers the block that the item is in, the newest of the chain. */
  #append(head: number, before: number, item: number, oldest: number): number {
    const hasRoom = before !== 0 && this.#count(before) < perBlock;
    const block = hasRoom ? before : this.#begin(head, before, oldest);
    const start = block * blockWords;
    this.#blocks[start] = (this.#blocks[start] as number) + 1;
    this.#blocks[start + this.#count(block)] = item;
    return block;
  }

  #count(block: number): number {
    return (this.#blocks[block * blockWords] as number) & countMask;
  }

  #before(block: number): number {
    return (this.#blocks[block * blockWords] as number) >>> countBits;
  }

  #isForgotten(block: number, oldest: number): boolean {
    return (this.#blocks[block * blockWords + this.#count(block)] as number) < oldest;
  }

  /** Answers an empty block, the newest of the chain from now on. */
  #begin(head: number, newest: number, oldest: number): number {
    const before = this.#journal.keeps ? newest : this.#shortened(newest, oldest);
    const block = this.#emptyBlock();
    this.#blocks[block * blockWords] = before << countBits;
    this.#heads[head] = block;
    return block;
  }

  /** Lets go what nobody will read of a chain; answers its newest block, or 0. */
  #shortened(newest: number, oldest: number): number {
    if (newest === 0) return 0;
    if (this.#isForgotten(newest, oldest)) {
      this.#release(newest);
      return 0;
    }
    let block = newest;
    for (let nth = 1, before = this.#before(block); before !== 0; before = this.#before(block), nth++) {
      if (nth === this.#fullBlocks || this.#isForgotten(before, oldest)) {
        this.#blocks[block * blockWords] = this.#count(block);
        this.#release(before);
        break;
      }
      block = before;
    }
    return newest;
  }

  /** Looks at one chain after another, so that those to which nothing is added any more are let go, too. */
  #sweep(oldest: number): void {
    if (oldest <= 0) return;
    this.#swept = (this.#swept + 1) & (this.#heads.length - 1);
    const newest = this.#heads[this.#swept] as number;
    if (newest === 0 || !this.#isForgotten(newest, oldest)) return;
    this.#release(newest);
    this.#heads[this.#swept] = 0;
  }

  #emptyBlock(): number {
    if (this.#free === 0) {
      if (this.#used * blockWords === this.#blocks.length) {
        const room = Math.ceil(this.#used * growth) * blockWords;
        this.#blocks = larger(this.#blocks, new Uint32Array(room));
      }
      return this.#used++;
    }
    const block = this.#free;
    this.#free = this.#before(block);
    return block;
  }

  /** Of a chain all blocks. */
  #release(newest: number): void {
    for (let block = newest; block !== 0; ) {
      const before = this.#before(block);
      this.#blocks[block * blockWords] = this.#free << countBits;
      this.#free = block;
      block = before;
    }
  }

  #note(head: number, before: number, block: number): void {
    this.#journal.note(() => {
      const start = block * blockWords;
      this.#blocks[start] = (this.#blocks[start] as number) - 1;
      if (block === before) return;
      this.#heads[head] = before;
      this.#blocks[start] = 0;
      this.#release(block);
    });
  }
}
