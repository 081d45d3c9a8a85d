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
  #inFocus = -1;
  #focusSign = 0;

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
    this.#inFocus = -1;
    this.#neighbours.begin(item);
    if (bridge.language === 0) return;
    this.rarities.learn(bridge.language, this.terms(item));
    if (!this.#seen.includes(bridge.language)) this.#seen.push(bridge.language);
  }

  #post(item: number, telling: readonly number[]): void {
    const [language, epoch, oldest] = [this.language(item), this.#epoch(item), item - this.#places + 1];
    for (const print of telling) this.#postings.fetch(keyOf(print, language), epoch);
    for (const print of telling) this.#postings.add(keyOf(print, language), epoch, item, oldest);
  }

  /** Nearest first, all of other languages. */
  of(item: number): number[] {
    if (this.#neighbours.isUnsought(item)) {
      this.#neighbours.begin(item);
      this.#seek(item, this.#telling(item), () => {});
    }
    return this.#neighbours.of(item);
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

  /** Cosine of the terms of two items by rarity as known by now, 0 to 1; a text of few terms is treated as if it had more. */
  #likeness(a: number, b: number): number {
    this.#focus(b);
    const rarity = this.rarities.between(this.language(a), this.language(b));
    const [first, second] = [this.terms(a), this.terms(b)];
    let [dot, squareA, squareB] = [0, 0, 0];
    for (let nth = 0; nth < first.length; nth++) {
      const weight = rarity(first[nth] as number) ** 2;
      squareA += weight;
      if (this.#focused[first[nth] as number] === this.#focusSign) dot += weight;
    }
    if (dot === 0) return 0;
    for (let nth = 0; nth < second.length; nth++) squareB += rarity(second[nth] as number) ** 2;
    const fill = (terms: number, square: number) => square * Math.max(1, fewestTerms / Math.max(terms, 1));
    return dot / Math.sqrt(fill(first.length, squareA) * fill(second.length, squareB));
  }

  #focus(item: number): void {
    if (this.#inFocus === item) return;
    this.#inFocus = item;
    this.#focusSign++;
    for (const print of this.terms(item)) this.#focused[print] = this.#focusSign;
  }

  #seek(item: number, telling: readonly number[], tell: (other: number, likeness: number) => void): void {
    for (const other of this.#nearby(item, telling)) {
      const likeness = this.#likeness(item, other);
      this.#neighbours.insert(item, other, likeness);
      tell(other, likeness);
    }
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
      for (const print of telling) {
        const score = rarity(print) ** 2;
        for (let nearby = epoch - 1; nearby <= epoch + 1; nearby++) {
          const visit = { print: keyOf(print, language), epoch: nearby, most, oldest };
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

const isLower = (print: number, other: number) => print < other;
const keyOf = (print: number, language: number) => (language << 16) | print;
