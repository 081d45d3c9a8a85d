import type { Journal } from '../journal.js';
import { languagePrint } from '../links/bridge-terms.js';
import { Headlines } from './headlines.js';
import { heftOf, type ItemSketch, printOf } from './item-sketch.js';
import { SketchRecords } from './sketch-records.js';
import { TermFocus } from './term-focus.js';
import type { TermRarity } from './term-rarity.js';

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
 * The sketches of the newest items: an item is known by how many came before it, and its place is that number modulo the
 * places, where the oldest is overwritten.
 */
export class SketchStore {
  readonly #space: Room;
  readonly #rarity: TermRarity;
  readonly #journal: Journal;
  readonly #records: SketchRecords;
  readonly #headlines: Headlines;
  readonly #focus: TermFocus;
  #next = 0;

  constructor(space: Room, rarity: TermRarity, journal: Journal) {
    this.#space = space;
    this.#rarity = rarity;
    this.#journal = journal;
    this.#records = new SketchRecords(space.places);
    this.#headlines = new Headlines(this.#records, rarity);
    this.#focus = new TermFocus(this.#records, rarity);
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
    const place = this.place(this.#next);
    this.#focus.forget();
    const print = typeof language === 'number' ? language : languagePrint(language);
    this.#records.set(place, { terms, numbers, eventTimeMs, language: print });
    this.#records.setLength(place, isUnsought ? 0 : this.#lengthOf(place));
    this.#journal.note(() => this.#next--);
    return this.#next++;
  }

  place(item: number): number {
    return item % this.#space.places;
  }

  terms(item: number): Uint32Array {
    return this.#records.terms(this.place(item));
  }

  numbers(item: number): Uint16Array {
    return this.#records.numbers(this.place(item));
  }

  /** Print of its language; 0 if that is not known. */
  language(item: number): number {
    return this.#records.language(this.place(item));
  }

  /** Whether two items are known to be of different languages. */
  areForeign(a: number, b: number): boolean {
    const [one, other] = [this.language(a), this.language(b)];
    return one !== other && one !== 0 && other !== 0;
  }

  time(item: number): number {
    return this.#records.time(this.place(item));
  }

  /**
   * Cosine of two items, 0 to 1, each stem weighed by how often it stands times its rarity: as known by now where both
   * have it, as known when an item came in its length, which saves most of the look-ups.
   */
  cosine(a: number, b: number): number {
    const focus = this.#focus;
    focus.on(this.place(a));
    const place = this.place(b);
    const dot = focus.dot(place);
    return dot === 0 ? 0 : Math.min(1, dot / (this.#length(this.place(a)) * this.#length(place)));
  }

  /** Before an item is compared with some. */
  fetch(items: readonly number[]): void {
    for (let nth = 0; nth < items.length; nth++) this.#records.fetch(this.place(items[nth] as number));
  }

  /** Cosine of the headlines of two items by rarity alone, 0 to 1. */
  headlines(a: number, b: number): number {
    return this.#headlines.cosine(this.place(a), this.place(b));
  }

  #length(place: number): number {
    const known = this.#records.length(place);
    if (known !== 0) return known;
    const length = Math.fround(this.#lengthOf(place));
    if (!this.#journal.keeps) this.#records.setLength(place, length);
    return length;
  }

  #lengthOf(place: number): number {
    let square = 0;
    const count = this.#records.termCount(place);
    for (let nth = 0; nth < count; nth++) {
      const term = this.#records.term(place, nth);
      square += (heftOf(term) * this.#rarity.of(printOf(term))) ** 2;
    }
    return Math.sqrt(square);
  }

  /** Numbers that two items share, of those of the one with fewer; two more in the denominator, since few prove little. */
  sharedNumbers(a: number, b: number): number {
    const records = this.#records;
    const [placeA, placeB] = [this.place(a), this.place(b)];
    const [countA, countB] = [records.numberCount(placeA), records.numberCount(placeB)];
    let shared = 0;
    for (let nth = 0; nth < countA; nth++) {
      const number = records.number(placeA, nth);
      for (let other = 0; other < countB; other++) {
        if (records.number(placeB, other) === number) shared++;
      }
    }
    return shared / (Math.min(countA, countB) + 2);
  }
}
