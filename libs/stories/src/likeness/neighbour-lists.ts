import type { Journal } from '../journal.js';
import { larger } from './sketch-store.js';

/** How many of its nearest items each item knows. */
export const mostNeighbours = 14;
/** From here on a neighbour says something about where an item stands. */
const leastLikeness = 0.1;
/** Neighbours beyond the first four are rarely of one's own story: how near they are tells how crowded the surroundings. */
const crowdFrom = 4;
/** Stands for a count where the neighbours were not sought yet. */
const unsought = 255;

/** The nearest items of each item with their cosines, nearest first, in flat arrays; both sides learn of a pair. */
export class NeighbourLists {
  readonly #capacity: number;
  readonly #length: number;
  #room: number;
  #items: Uint32Array;
  #likeness: Float32Array;
  #counts: Uint8Array;
  readonly #journal: Journal;
  /** Lists that a look ahead has written to. */
  readonly #noted = new Set<number>();

  constructor(capacity: number, journal: Journal, length = mostNeighbours) {
    this.#capacity = capacity;
    this.#length = length;
    this.#journal = journal;
    this.#room = Math.min(capacity, 1_024);
    this.#items = new Uint32Array(this.#room * this.#length);
    this.#likeness = new Float32Array(this.#room * this.#length);
    this.#counts = new Uint8Array(this.#room);
  }

  /** Makes room for a new item, where an old one's list may have been. */
  begin(item: number): void {
    if (item === this.#room && this.#room < this.#capacity) this.#grow();
    this.#write(item % this.#capacity, 0);
  }

  /** Makes room for an item whose neighbours will be sought when somebody asks for them. */
  beginUnsought(item: number): void {
    this.begin(item);
    this.#counts[item % this.#capacity] = unsought;
  }

  isUnsought(item: number): boolean {
    return this.#counts[item % this.#capacity] === unsought;
  }

  /** Puts a neighbour where it belongs in an item's list, if it is near enough. */
  insert(item: number, neighbour: number, likeness: number): void {
    const place = item % this.#capacity;
    const start = place * this.#length;
    let count = this.#counts[place] as number;
    if (count === unsought) return;
    if (count === this.#length) {
      if (likeness <= (this.#likeness[start + count - 1] as number)) return;
      count--;
    }
    this.#write(place, count + 1);
    let at = start + count;
    while (at > start && (this.#likeness[at - 1] as number) < likeness) {
      this.#items[at] = this.#items[at - 1] as number;
      this.#likeness[at] = this.#likeness[at - 1] as number;
      at--;
    }
    this.#items[at] = neighbour;
    this.#likeness[at] = likeness;
  }

  /** Nearest first. */
  of(item: number): number[] {
    const start = (item % this.#capacity) * this.#length;
    return Array.from(this.#items.subarray(start, start + (this.#counts[item % this.#capacity] as number)));
  }

  /** How near the nth neighbour is, from 0. */
  likeness(item: number, nth: number): number {
    return this.#likeness[(item % this.#capacity) * this.#length + nth] as number;
  }

  /** How near one is to the other, if either has the other in its list. */
  known(a: number, b: number): number | undefined {
    const rank = this.rank(a, b);
    if (rank <= this.#length) return this.likeness(a, rank - 1);
    const back = this.rank(b, a);
    return back <= this.#length ? this.likeness(b, back - 1) : undefined;
  }

  /** 1 for the nearest; one more than a list holds for who is not in it. */
  rank(item: number, neighbour: number): number {
    const place = item % this.#capacity;
    const start = place * this.#length;
    for (let nth = 0; nth < (this.#counts[place] as number); nth++) {
      if (this.#items[start + nth] === neighbour) return nth + 1;
    }
    return this.#length + 1;
  }

  /** Mean cosine of the neighbours that are probably of other stories; a missing one counts 0. */
  crowd(item: number): number {
    const place = item % this.#capacity;
    let sum = 0;
    for (let nth = crowdFrom; nth < (this.#counts[place] as number); nth++) {
      sum += this.#likeness[place * this.#length + nth] as number;
    }
    return sum / (this.#length - crowdFrom);
  }

  /** Cosine of two items' lists, 0 to 1: whether they are near the same others. */
  shared(a: number, b: number): number {
    const [startA, startB] = [(a % this.#capacity) * this.#length, (b % this.#capacity) * this.#length];
    const [endA, endB] = [startA + this.#near(a), startB + this.#near(b)];
    let [dot, squareA, squareB] = [0, 0, 0];
    for (let at = startA; at < endA; at++) squareA += (this.#likeness[at] as number) ** 2;
    for (let at = startB; at < endB; at++) {
      const likeness = this.#likeness[at] as number;
      squareB += likeness * likeness;
      for (let other = startA; other < endA; other++) {
        if (this.#items[other] === this.#items[at]) dot += likeness * (this.#likeness[other] as number);
      }
    }
    return dot === 0 ? 0 : dot / Math.sqrt(squareA * squareB);
  }

  /** Before a list is changed: what it was is kept, once. */
  #write(place: number, count: number): void {
    if (this.#journal.keeps && !this.#noted.has(place)) {
      const [start, before] = [place * this.#length, this.#counts[place] as number];
      const items = this.#items.slice(start, start + this.#length);
      const likeness = this.#likeness.slice(start, start + this.#length);
      this.#noted.add(place);
      this.#journal.note(() => {
        this.#items.set(items, start);
        this.#likeness.set(likeness, start);
        this.#counts[place] = before;
        this.#noted.delete(place);
      });
    }
    this.#counts[place] = count;
  }

  #near(item: number): number {
    const place = item % this.#capacity;
    let count = this.#counts[place] as number;
    while (count > 0 && (this.#likeness[place * this.#length + count - 1] as number) < leastLikeness) count--;
    return count;
  }

  #grow(): void {
    this.#room = Math.min(this.#capacity, this.#room * 2);
    this.#items = larger(this.#items, new Uint32Array(this.#room * this.#length));
    this.#likeness = larger(this.#likeness, new Float32Array(this.#room * this.#length));
    this.#counts = larger(this.#counts, new Uint8Array(this.#room));
  }
}
