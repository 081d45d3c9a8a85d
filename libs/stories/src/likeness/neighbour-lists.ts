import type { Journal } from '../journal.js';
import { larger } from './larger.js';

/** How many of its nearest items each item knows. */
export const mostNeighbours = 14;
/** From here on a neighbour says something about where an item stands. */
const leastLikeness = 0.1;
/** Neighbours beyond the first four are rarely of one's own story: how near they are tells how crowded the surroundings. */
const crowdFrom = 4;
/**
 * How near an item is to itself in its own list, at least. Two that know each other alone would otherwise have nothing in
 * common, and two that know a third alone everything. With 1 stories come out worse than with 0.2 to 0.5 (measured): what the
 * two are to each other then outweighs what others are to both.
 */
const leastToItself = 0.3;
/**
 * So much nearer where its list is empty, less the fuller it is. In a memory of few items nothing else says what two are to
 * each other, and of pairs of small draws from labelled sets half are of one story at a cosine of 0.16: with this they are
 * half sure there, without it 0.77 (docs/stories.md).
 */
const nearerInEmptyList = 0.12;
/** Stands for a count where the neighbours were not sought yet. */
const unsought = 255;
/** More than a list holds. */
const focusSlots = 64;

/** The nearest items of each item with their cosines, nearest first, in flat arrays; both sides learn of a pair. */
export class NeighbourLists {
  readonly #capacity: number;
  readonly #length: number;
  /** A list in 32-bit words: the items, how near each is, how many they are. */
  readonly #stride: number;
  #room: number;
  #words: Uint32Array;
  #floats: Float32Array;
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
    this.#stride = 2 * length + 1;
    this.#room = Math.min(capacity, 1_024);
    this.#words = new Uint32Array(this.#room * this.#stride);
    this.#floats = new Float32Array(this.#words.buffer);
  }

  /** Makes room for a new item, where an old one's list may have been. */
  begin(item: number): void {
    if (item === this.#room && this.#room < this.#capacity) this.#grow();
    this.#write(this.#start(item), 0);
  }

  /** Makes room for an item whose neighbours will be sought when somebody asks for them. */
  beginUnsought(item: number): void {
    this.begin(item);
    this.#words[this.#start(item) + 2 * this.#length] = unsought;
  }

  isUnsought(item: number): boolean {
    return this.#count(this.#start(item)) === unsought;
  }

  /** Puts a neighbour where it belongs in an item's list, if it is near enough. */
  insert(item: number, neighbour: number, likeness: number): void {
    const start = this.#start(item);
    const length = this.#length;
    let count = this.#count(start);
    if (count === unsought) return;
    if (count === length) {
      if (likeness <= (this.#floats[start + length + count - 1] as number)) return;
      count--;
    }
    this.#write(start, count + 1);
    let at = start + count;
    while (at > start && (this.#floats[at + length - 1] as number) < likeness) {
      this.#words[at] = this.#words[at - 1] as number;
      this.#floats[at + length] = this.#floats[at + length - 1] as number;
      at--;
    }
    this.#words[at] = neighbour;
    this.#floats[at + length] = likeness;
  }

  /** Takes a neighbour out of an item's list, if it is there. */
  remove(item: number, neighbour: number): void {
    const nth = this.#nth(item, neighbour);
    if (nth < 0) return;
    const start = this.#start(item);
    const count = this.#count(start);
    this.#write(start, count - 1);
    for (const list of [start, start + this.#length]) {
      this.#words.copyWithin(list + nth, list + nth + 1, list + count);
    }
  }

  /** Nearest first. */
  of(item: number): number[] {
    const start = this.#start(item);
    const end = start + this.#count(start);
    const found: number[] = [];
    for (let at = start; at < end; at++) found.push(this.#words[at] as number);
    return found;
  }

  /** How many it has. */
  size(item: number): number {
    return this.#count(this.#start(item));
  }

  /** How near the nth neighbour is, from 0. */
  likeness(item: number, nth: number): number {
    return this.#floats[this.#start(item) + this.#length + nth] as number;
  }

  /** How near another is, if it is in an item's list. */
  likenessOf(item: number, neighbour: number): number | undefined {
    const nth = this.#nth(item, neighbour);
    return nth < 0 ? undefined : this.likeness(item, nth);
  }

  /** Which of an item's neighbours another is, from 0; below 0 for who is not in the list, and where none were sought yet. */
  #nth(item: number, neighbour: number): number {
    const start = this.#start(item);
    const count = this.isUnsought(item) ? 0 : this.#count(start);
    for (let nth = 0; nth < count; nth++) {
      if (this.#words[start + nth] === neighbour) return nth;
    }
    return -1;
  }

  /** Mean cosine of the neighbours that are probably of other stories; a missing one counts 0. */
  crowd(item: number): number {
    const start = this.#start(item);
    const count = this.#count(start);
    let sum = 0;
    for (let nth = crowdFrom; nth < count; nth++) sum += this.#floats[start + this.#length + nth] as number;
    return sum / (this.#length - crowdFrom);
  }

  /** Cosine of two items' lists, in which each stands itself, 0 to 1: whether they are near each other and the same others. */
  shared(a: number, b: number): number {
    this.#focus(a);
    const start = this.#start(b);
    const end = start + this.#near(start);
    const itself = this.#toItself(start);
    let dot = itself * this.#inFocusOf(b);
    let square = itself * itself;
    for (let at = start; at < end; at++) {
      const likeness = this.#floats[at + this.#length] as number;
      square += likeness * likeness;
      dot += likeness * this.#inFocusOf(this.#words[at] as number);
    }
    return dot === 0 ? 0 : dot / Math.sqrt(this.#square * square);
  }

  /** Lays out the list of an item that is compared with many. */
  #focus(item: number): void {
    if (this.#inFocus === item) return;
    this.#inFocus = item;
    this.#focused.fill(-1);
    this.#square = 0;
    const start = this.#start(item);
    const end = start + this.#near(start);
    this.#putInFocus(item, this.#toItself(start));
    for (let at = start; at < end; at++) {
      this.#putInFocus(this.#words[at] as number, this.#floats[at + this.#length] as number);
    }
  }

  #putInFocus(item: number, likeness: number): void {
    this.#square += likeness * likeness;
    let slot = item & (focusSlots - 1);
    while (this.#focused[slot] !== -1) slot = (slot + 1) & (focusSlots - 1);
    this.#focused[slot] = item;
    this.#focusedLikeness[slot] = likeness;
  }

  /** How near a neighbour is to the item in focus; 0 if it is not in its list. */
  #inFocusOf(neighbour: number): number {
    let slot = neighbour & (focusSlots - 1);
    for (; this.#focused[slot] !== -1; slot = (slot + 1) & (focusSlots - 1)) {
      if (this.#focused[slot] === neighbour) return this.#focusedLikeness[slot] as number;
    }
    return 0;
  }

  /** How near an item is to itself in the list that begins there: nothing is nearer. */
  #toItself(start: number): number {
    const count = this.#count(start);
    const least = leastToItself + nearerInEmptyList * (1 - count / this.#length);
    return count === 0 ? least : Math.max(least, this.#floats[start + this.#length] as number);
  }

  /** Where the list of an item begins. */
  #start(item: number): number {
    return (item % this.#capacity) * this.#stride;
  }

  #count(start: number): number {
    return this.#words[start + 2 * this.#length] as number;
  }

  /** Before a list is changed: what it was is kept, once. */
  #write(start: number, count: number): void {
    this.#inFocus = -1;
    if (this.#journal.keeps && !this.#noted.has(start)) {
      const before = this.#words.slice(start, start + this.#stride);
      this.#noted.add(start);
      this.#journal.note(() => {
        this.#inFocus = -1;
        this.#words.set(before, start);
        this.#noted.delete(start);
      });
    }
    this.#words[start + 2 * this.#length] = count;
  }

  /** How many are near enough to say something, of the list that begins there. */
  #near(start: number): number {
    let count = this.#count(start);
    while (count > 0 && (this.#floats[start + this.#length + count - 1] as number) < leastLikeness) count--;
    return count;
  }

  #grow(): void {
    this.#room = Math.min(this.#capacity, this.#room * 2);
    this.#words = larger(this.#words, new Uint32Array(this.#room * this.#stride));
    this.#floats = new Float32Array(this.#words.buffer);
  }
}
