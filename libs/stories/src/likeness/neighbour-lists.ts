import type { Journal } from '../journal.js';
import { larger } from './larger.js';

/** How many of its nearest items each item knows. */
export const mostNeighbours = 14;
/** From here on a neighbour says something about where an item stands. */
const leastLikeness = 0.1;
/** Neighbours beyond the first four are rarely of one's own story: how near they are tells how crowded the surroundings. */
const crowdFrom = 4;
/** Stands for a count where the neighbours were not sought yet. */
const unsought = 255;
/** More than a list holds. */
const focusSlots = 64;

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
  #inFocus = -1;
  /** Sum of the squares of the item in focus. */
  #square = 0;
  readonly #focused = new Float64Array(focusSlots);
  readonly #focusedLikeness = new Float32Array(focusSlots);

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

  /** Takes a neighbour out of an item's list, if it is there. */
  remove(item: number, neighbour: number): void {
    const rank = this.rank(item, neighbour);
    const place = item % this.#capacity;
    const count = this.#counts[place] as number;
    if (count === unsought || rank > count) return;
    this.#write(place, count - 1);
    const end = place * this.#length + count;
    this.#items.copyWithin(place * this.#length + rank - 1, place * this.#length + rank, end);
    this.#likeness.copyWithin(place * this.#length + rank - 1, place * this.#length + rank, end);
  }

  /** Nearest first. */
  of(item: number): number[] {
    const place = item % this.#capacity;
    const found: number[] = [];
    const start = place * this.#length;
    const end = start + (this.#counts[place] as number);
    for (let at = start; at < end; at++) found.push(this.#items[at] as number);
    return found;
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
    this.#focus(a);
    const start = (b % this.#capacity) * this.#length;
    const end = start + this.#near(b);
    let [dot, square] = [0, 0];
    for (let at = start; at < end; at++) {
      const likeness = this.#likeness[at] as number;
      square += likeness * likeness;
      dot += likeness * this.#inFocusOf(this.#items[at] as number);
    }
    return dot === 0 ? 0 : dot / Math.sqrt(this.#square * square);
  }

  /** Lays out the list of an item that is compared with many. */
  #focus(item: number): void {
    if (this.#inFocus === item) return;
    this.#inFocus = item;
    this.#focused.fill(-1);
    this.#square = 0;
    const start = (item % this.#capacity) * this.#length;
    const end = start + this.#near(item);
    for (let at = start; at < end; at++) {
      const likeness = this.#likeness[at] as number;
      this.#square += likeness ** 2;
      let slot = (this.#items[at] as number) & (focusSlots - 1);
      while (this.#focused[slot] !== -1) slot = (slot + 1) & (focusSlots - 1);
      this.#focused[slot] = this.#items[at] as number;
      this.#focusedLikeness[slot] = likeness;
    }
  }

  /** How near a neighbour is to the item in focus; 0 if it is not in its list. */
  #inFocusOf(neighbour: number): number {
    let slot = neighbour & (focusSlots - 1);
    for (; this.#focused[slot] !== -1; slot = (slot + 1) & (focusSlots - 1)) {
      if (this.#focused[slot] === neighbour) return this.#focusedLikeness[slot] as number;
    }
    return 0;
  }

  /** Before a list is changed: what it was is kept, once. */
  #write(place: number, count: number): void {
    this.#inFocus = -1;
    if (this.#journal.keeps && !this.#noted.has(place)) {
      const [start, before] = [place * this.#length, this.#counts[place] as number];
      const items = this.#items.slice(start, start + this.#length);
      const likeness = this.#likeness.slice(start, start + this.#length);
      this.#noted.add(place);
      this.#journal.note(() => {
        this.#inFocus = -1;
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
