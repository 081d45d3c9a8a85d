import type { Journal } from '../journal.js';
import { Candidates } from '../likeness/candidates.js';
import type { ItemSketch } from '../likeness/item-sketch.js';
import { larger } from '../likeness/larger.js';
import { NeighbourLists } from '../likeness/neighbour-lists.js';
import { PostingsInBulk } from '../likeness/postings-in-bulk.js';
import { TermPostings } from '../likeness/term-postings.js';
import { Weightiest } from '../likeness/weightiest.js';
import type { Steps } from '../steps.js';
import { BridgeRarity } from './bridge-rarity.js';
import { languagePrint, mostBridges, shareOfNth } from './bridge-terms.js';

/** What an item shows to other languages. */
export interface Bridge {
  readonly language: number;
  readonly terms: Uint16Array;
  readonly eventTimeMs: number;
}

const noTerms = new Uint16Array();

export const bridgeOf = ({ language, bridges: terms = noTerms, eventTimeMs }: ItemSketch): Bridge => ({
  ...{ language: languagePrint(language), terms, eventTimeMs },
});

/** Clocks may be off by half a day, and the other language may report a day later. */
const mostApartMs = 60 * 3_600_000;
const reach = { sought: 14, ofOneTerm: 64, compared: 10 } as const;
/** So many items are posted in some milliseconds. */
const itemsOfAStep = 1_000;
/** An item says as much by one term as this many terms of another. */
const fewestTerms = 5;

/** Items and those nearest to them in other languages. */
export class Bridges {
  readonly rarities: BridgeRarity;
  readonly #neighbours: NeighbourLists;
  readonly #places: number;
  readonly #postings: TermPostings;
  readonly #candidates: Candidates;
  #room: number;
  #terms: Uint16Array;
  #sizes: Uint8Array;
  #languages: Uint8Array;
  #times: Float64Array;
  readonly #seen: number[] = [];
  readonly #rarest = new Weightiest(reach.sought);
  /** Which terms the item in focus has, by its own sign. */
  readonly #focused = new Uint32Array(1 << 16);
  #focusSign = 0;
  /** Sum of the squares of its rarities, by the language that it is compared with. */
  readonly #squares = new Map<number, number>();

  constructor(places: number, journal: Journal) {
    this.#places = places;
    this.rarities = new BridgeRarity(journal);
    this.#neighbours = new NeighbourLists(places, journal, reach.compared);
    this.#postings = new TermPostings({
      entries: places * reach.sought,
      ofOneStem: reach.ofOneTerm,
      journal,
    });
    this.#candidates = new Candidates(reach.compared);
    this.#room = Math.min(places, 1_024);
    this.#terms = new Uint16Array(this.#room * mostBridges);
    this.#sizes = new Uint8Array(this.#room);
    this.#languages = new Uint8Array(this.#room);
    this.#times = new Float64Array(this.#room);
  }

  /** Items come in the order of their numbers; those nearest to it are sought at once. */
  add(item: number, bridge: Bridge): void {
    this.#keep(item, bridge);
    if (bridge.language === 0) return;
    const telling = this.#telling(item);
    this.#seek(item, telling, (other, likeness) => this.#neighbours.insert(other, item, likeness));
    this.#post(item, telling);
  }

  /** Takes an item in that nobody finds until it is posted; those nearest to it are sought when somebody asks. */
  keep(item: number, bridge: Bridge): void {
    this.#keep(item, bridge);
    if (bridge.language !== 0) this.#neighbours.beginUnsought(item);
  }

  /** Lets others find the items that were kept. */
  *posting(from: number, to: number): Steps<void> {
    const bulk = new PostingsInBulk(this.#postings, (to - from) * reach.sought);
    const oldest = to - this.#places;
    for (let item = from; item < to; item++) {
      if (item % itemsOfAStep === 0) yield;
      const [language, epoch] = [this.language(item), this.#epoch(item)];
      if (language === 0) continue;
      for (const print of this.#telling(item)) bulk.add(keyOf(print, language), epoch, item, oldest);
    }
    bulk.flush(oldest);
  }

  #keep(item: number, bridge: Bridge): void {
    const place = item % this.#places;
    if (item === this.#room && this.#room < this.#places) this.#grow();
    this.#terms.set(bridge.terms.subarray(0, mostBridges), place * mostBridges);
    this.#sizes[place] = bridge.language === 0 ? 0 : Math.min(bridge.terms.length, mostBridges);
    this.#languages[place] = bridge.language;
    this.#times[place] = bridge.eventTimeMs;
    this.#neighbours.begin(item);
    if (bridge.language === 0) return;
    this.rarities.learn(bridge.language, this.terms(item));
    if (!this.#seen.includes(bridge.language)) this.#seen.push(bridge.language);
  }

  #post(item: number, telling: readonly number[]): void {
    const [language, epoch, oldest] = [this.language(item), this.#epoch(item), item - this.#places + 1];
    const keys = telling.map((print) => keyOf(print, language));
    this.#postings.fetchAll(keys, epoch, epoch);
    for (const print of keys) this.#postings.add(print, epoch, item, oldest);
  }

  /** Nearest first, all of other languages. */
  of(item: number): number[] {
    this.#ensure(item);
    return this.#neighbours.of(item);
  }

  /** How near the nearest in another language is, 0 to 1. */
  nearness(item: number): number {
    this.#ensure(item);
    return this.#neighbours.size(item) === 0 ? 0 : this.#neighbours.likeness(item, 0);
  }

  #ensure(item: number): void {
    if (!this.#neighbours.isUnsought(item)) return;
    this.#neighbours.begin(item);
    this.#seek(item, this.#telling(item), () => {});
  }

  language(item: number): number {
    return this.#languages[item % this.#places] as number;
  }

  /** When it happened or was told. */
  time(item: number): number {
    return this.#times[item % this.#places] as number;
  }

  /** Weightiest first. */
  terms(item: number): Uint16Array {
    const start = (item % this.#places) * mostBridges;
    return this.#terms.subarray(start, start + (this.#sizes[item % this.#places] as number));
  }

  /** Finds the nearest of an item and tells of each. */
  #seek(item: number, telling: readonly number[], tell: (other: number, likeness: number) => void): void {
    const nearby = this.#nearby(item, telling);
    this.#focus(item);
    for (const other of nearby) {
      const likeness = this.#likeness(item, other);
      this.#neighbours.insert(item, other, likeness);
      tell(other, likeness);
    }
  }

  #focus(item: number): void {
    this.#focusSign++;
    this.#squares.clear();
    const terms = this.terms(item);
    for (let nth = 0; nth < terms.length; nth++) this.#focused[terms[nth] as number] = this.#focusSign;
  }

  /**
   * Cosine of the terms of the item in focus and another by rarity as known by now, 0 to 1; a text of few terms is treated
   * as if it had more.
   */
  #likeness(item: number, other: number): number {
    const rarity = this.rarities.between(this.language(item), this.language(other));
    const terms = this.terms(other);
    let [dot, square] = [0, 0];
    for (let nth = 0; nth < terms.length; nth++) {
      const weight = rarity(terms[nth] as number) ** 2;
      square += weight;
      if (this.#focused[terms[nth] as number] === this.#focusSign) dot += weight;
    }
    return dot === 0
      ? 0
      : dot / Math.sqrt(this.#squareOf(item, this.language(other)) * filled(terms, square));
  }

  #squareOf(item: number, language: number): number {
    const known = this.#squares.get(language);
    if (known !== undefined) return known;
    const rarity = this.rarities.between(this.language(item), language);
    const terms = this.terms(item);
    let square = 0;
    for (let nth = 0; nth < terms.length; nth++) square += rarity(terms[nth] as number) ** 2;
    const found = filled(terms, square);
    this.#squares.set(language, found);
    return found;
  }

  #telling(item: number): number[] {
    this.#rarest.clear();
    const rarity = this.rarities.within(this.language(item));
    const terms = this.terms(item);
    for (let nth = 0; nth < terms.length; nth++) {
      const print = terms[nth] as number;
      this.#rarest.offer(print, (shareOfNth[nth] as number) * rarity(print), isLower);
    }
    const telling: number[] = [];
    for (let nth = 0; nth < this.#rarest.size; nth++) telling.push(this.#rarest.value(nth));
    return telling;
  }

  #nearby(item: number, telling: readonly number[]): number[] {
    const [own, time, epoch] = [this.language(item), this.time(item), this.#epoch(item)];
    const [most, oldest] = [reach.ofOneTerm, item - this.#places + 1];
    for (const language of this.#seen) {
      if (language === own) continue;
      const rarity = this.rarities.between(own, language);
      const keys = telling.map((print) => keyOf(print, language));
      this.#postings.fetchAll(keys, epoch - 1, epoch + 1);
      for (const [nth, print] of keys.entries()) {
        const score = rarity(telling[nth] as number) ** 2;
        for (let nearby = epoch - 1; nearby <= epoch + 1; nearby++) {
          const visit = { print, epoch: nearby, most, oldest };
          this.#postings.visit(visit, this.#candidates, score);
        }
      }
    }
    return this.#candidates.best((other) => Math.abs(this.time(other) - time) <= mostApartMs);
  }

  #epoch(item: number): number {
    return Math.floor(this.time(item) / mostApartMs);
  }

  #grow(): void {
    this.#room = Math.min(this.#places, this.#room * 2);
    this.#terms = larger(this.#terms, new Uint16Array(this.#room * mostBridges));
    this.#sizes = larger(this.#sizes, new Uint8Array(this.#room));
    this.#languages = larger(this.#languages, new Uint8Array(this.#room));
    this.#times = larger(this.#times, new Float64Array(this.#room));
  }
}

const filled = ({ length }: Uint16Array, square: number) =>
  square * Math.max(1, fewestTerms / Math.max(length, 1));
const isLower = (print: number, other: number) => print < other;
const keyOf = (print: number, language: number) => (language << 16) | print;
