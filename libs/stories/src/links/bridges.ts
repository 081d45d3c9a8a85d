import type { Journal } from '../journal.js';
import { NeighbourLists } from '../likeness/neighbour-lists.js';
import { larger } from '../likeness/sketch-store.js';
import { Candidates } from '../likeness/telling-terms.js';
import { TermPostings } from '../likeness/term-postings.js';
import { mostBridges } from './bridge-terms.js';

/** What an item shows to other languages. */
export interface Bridge {
  readonly language: number;
  readonly terms: Uint16Array;
  readonly eventTimeMs: number;
}

/** Clocks may be off by half a day, and the other language may report a day later. */
const mostApartMs = 60 * 3_600_000;
const reach = { sought: 14, ofOneTerm: 64, compared: 10 } as const;
/** Before anything is learnt a term is as rare as this many items make it. */
const itemsBefore = 300;
/** An item says as much by one term as this many terms of another. */
const fewestTerms = 5;

/** Items and those nearest to them in other languages. */
export class Bridges {
  readonly #neighbours: NeighbourLists;
  readonly #places: number;
  readonly #journal: Journal;
  readonly #postings: TermPostings;
  readonly #candidates: Candidates;
  readonly #counts = new Float32Array(1 << 16);
  #items = itemsBefore;
  #room: number;
  #terms: Uint16Array;
  #sizes: Uint8Array;
  #languages: Uint8Array;
  #times: Float64Array;
  readonly #seen: number[] = [];

  constructor(places: number, journal: Journal) {
    this.#places = places;
    this.#journal = journal;
    this.#neighbours = new NeighbourLists(places, journal, reach.compared);
    this.#postings = new TermPostings(places * reach.sought, journal);
    this.#candidates = new Candidates(places, reach.compared);
    this.#room = Math.min(places, 1_024);
    this.#terms = new Uint16Array(this.#room * mostBridges);
    this.#sizes = new Uint8Array(this.#room);
    this.#languages = new Uint8Array(this.#room);
    this.#times = new Float64Array(this.#room);
  }

  /** Items come in the order of their numbers; those nearest to it are sought at once, or when somebody asks. */
  add(item: number, bridge: Bridge, isSought = true): void {
    const place = item % this.#places;
    if (item === this.#room && this.#room < this.#places) this.#grow();
    this.#terms.set(bridge.terms.subarray(0, mostBridges), place * mostBridges);
    this.#sizes[place] = bridge.language === 0 ? 0 : Math.min(bridge.terms.length, mostBridges);
    this.#languages[place] = bridge.language;
    this.#times[place] = bridge.eventTimeMs;
    this.#neighbours.begin(item);
    if (bridge.language === 0) return;
    this.#learn(item);
    if (!this.#seen.includes(bridge.language)) this.#seen.push(bridge.language);
    if (isSought) this.#seek(item, (other, likeness) => this.#neighbours.insert(other, item, likeness));
    else this.#neighbours.beginUnsought(item);
    for (const print of this.#telling(item)) {
      this.#postings.add(keyOf(print, bridge.language), this.#epoch(item), item);
    }
  }

  /** Nearest first, all of other languages. */
  of(item: number): number[] {
    if (this.#neighbours.isUnsought(item)) {
      this.#neighbours.begin(item);
      this.#seek(item, () => {});
    }
    return this.#neighbours.of(item);
  }

  language(item: number): number {
    return this.#languages[item % this.#places] as number;
  }

  /** Cosine of the terms of two items by rarity as known by now, 0 to 1; a text of few terms is treated as if it had more. */
  likeness(a: number, b: number): number {
    const [first, second] = [this.#of(a), this.#of(b)];
    let [dot, squareA, squareB] = [0, 0, 0];
    for (const print of first) {
      const weight = this.#rarity(print) ** 2;
      squareA += weight;
      if (second.includes(print)) dot += weight;
    }
    for (const print of second) squareB += this.#rarity(print) ** 2;
    const fill = (terms: number, square: number) => square * Math.max(1, fewestTerms / Math.max(terms, 1));
    return dot === 0 ? 0 : dot / Math.sqrt(fill(first.length, squareA) * fill(second.length, squareB));
  }

  sharedTerms(a: number, b: number): number {
    const second = this.#of(b);
    return this.#of(a).reduce((sum, print) => sum + Number(second.includes(print)), 0);
  }

  #of(item: number): Uint16Array {
    const start = (item % this.#places) * mostBridges;
    return this.#terms.subarray(start, start + (this.#sizes[item % this.#places] as number));
  }

  #seek(item: number, tell: (other: number, likeness: number) => void): void {
    for (const other of this.#nearby(item, this.#telling(item))) {
      const likeness = this.likeness(item, other);
      this.#neighbours.insert(item, other, likeness);
      tell(other, likeness);
    }
  }

  #telling(item: number): number[] {
    const byRarity = (a: number, b: number) => this.#rarity(b) - this.#rarity(a) || a - b;
    return [...this.#of(item)].sort(byRarity).slice(0, reach.sought);
  }

  #nearby(item: number, telling: readonly number[]): number[] {
    const [own, time, epoch] = [this.language(item), this.#time(item), this.#epoch(item)];
    const take = (other: number, score: number) => {
      if (Math.abs(this.#time(other) - time) <= mostApartMs && other > item - this.#places) {
        this.#candidates.add(other, other % this.#places, score);
      }
    };
    for (const language of this.#seen) {
      if (language === own) continue;
      for (const print of telling) {
        const score = this.#rarity(print) ** 2;
        for (let nearby = epoch - 1; nearby <= epoch + 1; nearby++) {
          this.#postings.visit(keyOf(print, language), nearby, reach.ofOneTerm, take, score);
        }
      }
    }
    return this.#candidates.best((other) => other % this.#places);
  }

  #rarity(print: number): number {
    return Math.log(this.#items / (1 + (this.#counts[print] as number)));
  }

  #learn(item: number): void {
    const prints = this.#of(item).slice();
    for (const print of prints) this.#counts[print] = (this.#counts[print] as number) + 1;
    this.#items++;
    if (!this.#journal.keeps) return;
    this.#journal.note(() => {
      for (const print of prints) this.#counts[print] = (this.#counts[print] as number) - 1;
      this.#items--;
    });
  }

  #time(item: number): number {
    return this.#times[item % this.#places] as number;
  }

  #epoch(item: number): number {
    return Math.floor(this.#time(item) / mostApartMs);
  }

  #grow(): void {
    this.#room = Math.min(this.#places, this.#room * 2);
    this.#terms = larger(this.#terms, new Uint16Array(this.#room * mostBridges));
    this.#sizes = larger(this.#sizes, new Uint8Array(this.#room));
    this.#languages = larger(this.#languages, new Uint8Array(this.#room));
    this.#times = larger(this.#times, new Float64Array(this.#room));
  }
}

const keyOf = (print: number, language: number) => (language << 16) | print;
