import type { TermPostings } from './term-postings.js';

/** So many entries are put in their order at a time: 16 bytes each, while they wait. */
const mostEntries = 1 << 24;
/** Parts of the chains of which each, with the blocks that belong to it, is in the cache of a processor. */
const mostParts = 1 << 10;

/**
 * Adds many entries to postings of which nothing is asked meanwhile. One by one each of them would be a place anywhere in
 * gigabytes of memory; here they are sorted by chain first, roughly and in their order, so that what is written to lies
 * close together. The chains come out the same.
 */
export class PostingsInBulk {
  readonly #postings: TermPostings;
  readonly #shift: number;
  readonly #ends: Uint32Array;
  readonly #heads: Uint32Array;
  readonly #items: Uint32Array;
  readonly #sortedHeads: Uint32Array;
  readonly #sortedItems: Uint32Array;
  #size = 0;

  /** For so many entries, or any number: those that are more are added in several goes. */
  constructor(postings: TermPostings, entries: number) {
    this.#postings = postings;
    const parts = Math.min(mostParts, postings.heads);
    this.#shift = Math.log2(postings.heads / parts);
    this.#ends = new Uint32Array(parts);
    const room = Math.min(mostEntries, entries);
    this.#heads = new Uint32Array(room);
    this.#items = new Uint32Array(room);
    this.#sortedHeads = new Uint32Array(room);
    this.#sortedItems = new Uint32Array(room);
  }

  /** In the order of the items. */
  add(print: number, epoch: number, item: number, oldest: number): void {
    if (this.#size === this.#heads.length) this.flush(oldest);
    this.#heads[this.#size] = this.#postings.headOf(print, epoch);
    this.#items[this.#size++] = item;
  }

  /** After the last; items older than `oldest` are forgotten. */
  flush(oldest: number): void {
    this.#sort();
    for (let nth = 0; nth < this.#size; nth++) {
      this.#postings.addTo(this.#sortedHeads[nth] as number, this.#sortedItems[nth] as number, oldest);
    }
    this.#size = 0;
  }

  #sort(): void {
    const [ends, shift] = [this.#ends, this.#shift];
    ends.fill(0);
    for (let nth = 0; nth < this.#size; nth++) {
      const part = (this.#heads[nth] as number) >>> shift;
      ends[part] = (ends[part] as number) + 1;
    }
    let end = 0;
    for (let part = 0; part < ends.length; part++) {
      const start = end;
      end += ends[part] as number;
      ends[part] = start;
    }
    for (let nth = 0; nth < this.#size; nth++) {
      const head = this.#heads[nth] as number;
      const part = head >>> shift;
      const place = ends[part] as number;
      ends[part] = place + 1;
      this.#sortedHeads[place] = head;
      this.#sortedItems[place] = this.#items[nth] as number;
    }
  }
}
