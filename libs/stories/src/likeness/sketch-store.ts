import type { Journal } from '../journal.js';
import { languagePrint } from '../links/bridge-terms.js';
import { Headlines } from './headlines.js';
import { heftOf, type ItemSketch, mostNumbers, mostTerms, printOf } from './item-sketch.js';
import { larger } from './larger.js';
import type { TermRarity } from './term-rarity.js';

const focusSlots = 1_024;

/** How many items are remembered, and how many places there are: more, so that a look ahead writes over nothing that counts. */
export interface Room {
  readonly items: number;
  readonly places: number;
}

/** What is kept of a sketch; its language may be a print that was kept of others. */
export type Sketched = Pick<ItemSketch, 'terms' | 'numbers' | 'eventTimeMs'> & {
  readonly language?: string | number | undefined;
};

/**
 * The sketches of the newest items, in flat arrays: an item is known by how many came before it, and its place is that
 * number modulo the places, where the oldest is overwritten.
 */
export class SketchStore {
  readonly #space: Room;
  readonly #rarity: TermRarity;
  readonly #journal: Journal;
  #room: number;
  #terms: Uint32Array;
  #termCounts: Uint8Array;
  #numbers: Uint16Array;
  #numberCounts: Uint8Array;
  #times: Float64Array;
  #languages: Uint8Array;
  #lengths: Float32Array;
  #next = 0;
  #inFocus = -1;
  readonly #focused = new Uint32Array(focusSlots);
  readonly #headlines: Headlines;

  constructor(space: Room, rarity: TermRarity, journal: Journal) {
    this.#space = space;
    this.#rarity = rarity;
    this.#journal = journal;
    this.#headlines = new Headlines(space.places, rarity);
    this.#room = Math.min(space.places, 1_024);
    this.#terms = new Uint32Array(this.#room * mostTerms);
    this.#termCounts = new Uint8Array(this.#room);
    this.#numbers = new Uint16Array(this.#room * mostNumbers);
    this.#numberCounts = new Uint8Array(this.#room);
    this.#times = new Float64Array(this.#room);
    this.#languages = new Uint8Array(this.#room);
    this.#lengths = new Float32Array(this.#room);
  }

  /** How many items came; the newest has the number one below. */
  get next(): number {
    return this.#next;
  }

  /** The number of the oldest that is remembered; below 0 as long as there is room. */
  get oldest(): number {
    return this.#next - this.#space.items;
  }

  holds(item: number): boolean {
    return item >= 0 && item < this.#next && item >= this.oldest;
  }

  /** How long an item is, for cosines, is worked out when somebody asks where it `isUnsought`. */
  add({ terms, numbers, eventTimeMs, language }: Sketched, isUnsought = false): number {
    if (this.#next === this.#room && this.#room < this.#space.places) this.#grow();
    const place = this.#next % this.#space.places;
    this.#inFocus = -1;
    this.#terms.set(terms.subarray(0, mostTerms), place * mostTerms);
    this.#termCounts[place] = Math.min(terms.length, mostTerms);
    this.#numbers.set(numbers.subarray(0, mostNumbers), place * mostNumbers);
    this.#numberCounts[place] = Math.min(numbers.length, mostNumbers);
    this.#times[place] = eventTimeMs;
    this.#languages[place] = typeof language === 'number' ? language : languagePrint(language);
    this.#lengths[place] = isUnsought ? 0 : this.#lengthOf(this.terms(this.#next));
    this.#headlines.set(place, this.terms(this.#next));
    this.#journal.note(() => this.#next--);
    return this.#next++;
  }

  place(item: number): number {
    return item % this.#space.places;
  }

  terms(item: number): Uint32Array {
    const place = item % this.#space.places;
    return this.#terms.subarray(place * mostTerms, place * mostTerms + (this.#termCounts[place] as number));
  }

  numbers(item: number): Uint16Array {
    const start = this.place(item) * mostNumbers;
    return this.#numbers.subarray(start, start + (this.#numberCounts[this.place(item)] as number));
  }

  /** Print of its language; 0 if that is not known. */
  language(item: number): number {
    return this.#languages[this.place(item)] as number;
  }

  /** Whether two items are known to be of different languages. */
  areForeign(a: number, b: number): boolean {
    const [one, other] = [this.#languages[this.place(a)], this.#languages[this.place(b)]];
    return one !== other && one !== 0 && other !== 0;
  }

  time(item: number): number {
    return this.#times[item % this.#space.places] as number;
  }

  /**
   * Cosine of two items, 0 to 1, each stem weighed by how often it stands times its rarity: as known by now where both
   * have it, as known when an item came in its length, which saves most of the look-ups.
   */
  cosine(a: number, b: number): number {
    this.#focus(a);
    let dot = 0;
    const start = this.place(b) * mostTerms;
    const end = start + (this.#termCounts[this.place(b)] as number);
    for (let at = start; at < end; at++) {
      const term = this.#terms[at] as number;
      const other = this.#inFocusOf(printOf(term));
      if (other === 0) continue;
      const rarity = this.#rarity.of(printOf(term));
      dot += heftOf(other) * heftOf(term) * rarity * rarity;
    }
    return dot === 0 ? 0 : Math.min(1, dot / (this.#length(a) * this.#length(b)));
  }

  /** Lays out the stems of an item that is compared with many, by the lowest bits of their prints. */
  #focus(item: number): void {
    if (this.#inFocus === item) return;
    this.#inFocus = item;
    this.#focused.fill(0);
    for (const term of this.terms(item)) {
      let slot = printOf(term) & (focusSlots - 1);
      while (this.#focused[slot] !== 0) slot = (slot + 1) & (focusSlots - 1);
      this.#focused[slot] = term;
    }
  }

  /** The term of the item in focus with that print; 0 if it has none. */
  #inFocusOf(print: number): number {
    let slot = print & (focusSlots - 1);
    for (let term = this.#focused[slot] as number; term !== 0; term = this.#focused[slot] as number) {
      if (printOf(term) === print) return term;
      slot = (slot + 1) & (focusSlots - 1);
    }
    return 0;
  }

  /** Cosine of the headlines of two items by rarity alone, 0 to 1. */
  headlines(a: number, b: number): number {
    return this.#headlines.cosine(this.place(a), this.terms(a), this.place(b), this.terms(b));
  }

  #length(item: number): number {
    const known = this.#lengths[this.place(item)] as number;
    if (known !== 0) return known;
    const length = Math.fround(this.#lengthOf(this.terms(item)));
    if (!this.#journal.keeps) this.#lengths[this.place(item)] = length;
    return length;
  }

  #lengthOf(terms: Uint32Array): number {
    let square = 0;
    for (const term of terms) square += (heftOf(term) * this.#rarity.of(printOf(term))) ** 2;
    return Math.sqrt(square);
  }

  /** Numbers that two items share, of those of the one with fewer; two more in the denominator, since few prove little. */
  sharedNumbers(a: number, b: number): number {
    const [placeA, placeB] = [a % this.#space.places, b % this.#space.places];
    const [countA, countB] = [this.#numberCounts[placeA] as number, this.#numberCounts[placeB] as number];
    let shared = 0;
    for (let nth = 0; nth < countA; nth++) {
      const number = this.#numbers[placeA * mostNumbers + nth];
      for (let other = 0; other < countB; other++) {
        if (this.#numbers[placeB * mostNumbers + other] === number) shared++;
      }
    }
    return shared / (Math.min(countA, countB) + 2);
  }

  #grow(): void {
    this.#room = Math.min(this.#space.places, this.#room * 2);
    this.#terms = larger(this.#terms, new Uint32Array(this.#room * mostTerms));
    this.#termCounts = larger(this.#termCounts, new Uint8Array(this.#room));
    this.#numbers = larger(this.#numbers, new Uint16Array(this.#room * mostNumbers));
    this.#numberCounts = larger(this.#numberCounts, new Uint8Array(this.#room));
    this.#times = larger(this.#times, new Float64Array(this.#room));
    this.#languages = larger(this.#languages, new Uint8Array(this.#room));
    this.#lengths = larger(this.#lengths, new Float32Array(this.#room));
  }
}
