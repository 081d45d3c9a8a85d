import { mixed } from '#libs/text';

const heads = 1 << 22;

/**
 * Which items have a stem in a stretch of time, the newest first: chains through one ring of entries, in which the
 * oldest are overwritten. Two keys may share a chain; what is found is compared exactly anyway.
 */
export class TermPostings {
  readonly #size: number;
  readonly #heads = new Float64Array(heads);
  readonly #items: Float64Array;
  readonly #before: Float64Array;
  /** Entries are counted from 1, so that a head of 0 is an empty chain. */
  #next = 1;

  /** `entries` is how many are kept: items in the window times stems that are noted of each. */
  constructor(entries: number) {
    this.#size = entries;
    this.#items = new Float64Array(entries);
    this.#before = new Float64Array(entries);
  }

  add(print: number, epoch: number, item: number): void {
    const head = headOf(print, epoch);
    const place = this.#next % this.#size;
    this.#items[place] = item;
    this.#before[place] = this.#heads[head] as number;
    this.#heads[head] = this.#next++;
  }

  /** Gives the newest `most` items of a chain, one by one. */
  visit(print: number, epoch: number, most: number, take: (item: number) => void): number {
    let entry = this.#heads[headOf(print, epoch)] as number;
    let visited = 0;
    while (entry > 0 && entry > this.#next - 1 - this.#size && visited < most) {
      const place = entry % this.#size;
      take(this.#items[place] as number);
      visited++;
      entry = this.#before[place] as number;
    }
    return visited;
  }
}

const headOf = (print: number, epoch: number) =>
  mixed(print ^ Math.imul(epoch + 1, 0x9e3779b1)) & (heads - 1);
