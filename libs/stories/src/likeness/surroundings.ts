import type { Journal } from '../journal.js';
import type { Steps } from '../steps.js';
import { Candidates } from './candidates.js';
import { NeighbourLists } from './neighbour-lists.js';
import { PostingsInBulk } from './postings-in-bulk.js';
import { type Room, type Sketched, SketchStore } from './sketch-store.js';
import { Telling } from './telling-terms.js';
import { TermPostings } from './term-postings.js';
import type { TermRarity } from './term-rarity.js';

/** So many items are posted in some milliseconds. */
const itemsOfAStep = 1_000;

/** What bounds the cost of an item, however many others share its words. */
export interface Reach {
  /** The most telling stems of an item, which lead to others. */
  readonly sought: number;
  /** Entries read of one stem, and of all. */
  readonly ofOneStem: number;
  readonly visited: number;
  /** Exact comparisons. */
  readonly compared: number;
}
export const thorough: Reach = { sought: 20, ofOneStem: 64, visited: 800, compared: 24 };
/** For what is said at once and corrected later. */
export const light: Reach = { sought: 12, ofOneStem: 32, visited: 200, compared: 8 };

export interface SurroundingsOptions extends Room {
  /** Items further apart in event time are not compared. */
  readonly windowMs: number;
  readonly rarity: TermRarity;
  readonly reach: Reach;
  readonly journal: Journal;
  /** Whether an item that is remembered still counts; all do unless it is told. */
  readonly isCurrent?: (item: number) => boolean;
}

/** The newest items and what is like each of them. */
export class Surroundings {
  readonly sketches: SketchStore;
  readonly neighbours: NeighbourLists;
  readonly #postings: TermPostings;
  readonly #options: SurroundingsOptions;
  readonly #telling: Telling;
  readonly #candidates: Candidates;

  constructor(options: SurroundingsOptions) {
    const { rarity, reach, journal } = options;
    this.#options = options;
    this.sketches = new SketchStore(options, rarity, journal);
    this.neighbours = new NeighbourLists(options.places, journal);
    const { ofOneStem } = reach;
    this.#postings = new TermPostings({ entries: options.places * reach.sought, ofOneStem, journal });
    this.#telling = new Telling(rarity, reach.sought);
    this.#candidates = new Candidates(reach.compared);
  }

  /**
   * Takes an item in and makes it and those like it known to each other; answers its number. Where it comes instead of
   * an earlier one, those who know that one forget it.
   */
  add(sketch: Sketched, instead?: number): number {
    const item = this.sketches.add(sketch);
    const { neighbours } = this;
    neighbours.begin(item);
    this.#seek(item, (other, likeness) => {
      if (instead !== undefined) neighbours.remove(other, instead);
      neighbours.insert(other, item, likeness);
    });
    this.#post(item);
    return item;
  }

  /** Takes an item in whose neighbours are sought when somebody asks for them. */
  addUnsought(sketch: Sketched): number {
    const item = this.keep(sketch);
    this.#telling.read(this.sketches.terms(item));
    this.#post(item);
    return item;
  }

  /** Takes an item in that nobody finds until it is posted: a recalled one. */
  keep(sketch: Sketched): number {
    const item = this.sketches.add(sketch, true);
    this.neighbours.beginUnsought(item);
    return item;
  }

  /** Lets others find the items that were kept, by their most telling stems as known by now. */
  *posting(from: number, to: number): Steps<void> {
    const { oldest } = this.sketches;
    const bulk = new PostingsInBulk(this.#postings, (to - from) * this.#options.reach.sought);
    for (let item = from; item < to; item++) {
      this.#telling.read(this.sketches.terms(item));
      const epoch = this.#epoch(item);
      for (let nth = 0; nth < this.#telling.count; nth++) {
        bulk.add(this.#telling.print(nth), epoch, item, oldest);
      }
      if (item % itemsOfAStep === 0) yield;
    }
    bulk.flush(oldest);
  }

  /** Before an item's neighbours are read. */
  ensure(item: number): void {
    if (!this.neighbours.isUnsought(item)) return;
    this.neighbours.begin(item);
    this.#seek(item, () => {});
  }

  /** How near those around an item are that are probably of other stories, 0 to 1. */
  crowdAround(item: number): number {
    this.ensure(item);
    return this.neighbours.crowd(item);
  }

  /** Finds the nearest of an item and tells of each. */
  #seek(item: number, tell: (other: number, likeness: number) => void): void {
    const { sketches } = this;
    this.#telling.read(sketches.terms(item));
    const found = this.#nearby(item);
    sketches.fetch(found);
    for (const other of found) {
      const likeness = sketches.cosine(item, other);
      if (likeness === 0) continue;
      this.neighbours.insert(item, other, likeness);
      tell(other, likeness);
    }
  }

  /** Those that share the most telling stems, nearest first by a rough score. */
  #nearby(item: number): readonly number[] {
    const { reach, rarity } = this.#options;
    const epoch = this.#epoch(item);
    const oldest = this.sketches.oldest;
    let visited = 0;
    this.#fetch(epoch - 1, epoch + 1);
    for (let nth = 0; nth < this.#telling.count; nth++) {
      const print = this.#telling.print(nth);
      const score = this.#telling.weight(nth) * rarity.of(print);
      for (let nearby = epoch - 1; nearby <= epoch + 1; nearby++) {
        const most = Math.min(reach.ofOneStem, reach.visited - visited);
        visited += this.#postings.visit({ print, epoch: nearby, most, oldest }, this.#candidates, score);
      }
    }
    return this.#candidates.best((other) => this.#mayBeNear(item, other));
  }

  #mayBeNear(item: number, other: number): boolean {
    const { sketches } = this;
    const { windowMs, isCurrent } = this.#options;
    if (other === item || !sketches.holds(other) || sketches.areForeign(item, other)) return false;
    return Math.abs(sketches.time(other) - sketches.time(item)) <= windowMs && isCurrent?.(other) !== false;
  }

  #post(item: number): void {
    const epoch = this.#epoch(item);
    const { oldest } = this.sketches;
    this.#fetch(epoch, epoch);
    for (let nth = 0; nth < this.#telling.count; nth++) {
      this.#postings.add(this.#telling.print(nth), epoch, item, oldest);
    }
  }

  #fetch(from: number, to: number): void {
    for (let nth = 0; nth < this.#telling.count; nth++) {
      for (let epoch = from; epoch <= to; epoch++) this.#postings.fetch(this.#telling.print(nth), epoch);
    }
  }

  /** Postings are kept by stretches of event time, so that a backfill of 2018 is not buried under today. */
  #epoch(item: number): number {
    return Math.floor(this.sketches.time(item) / this.#options.windowMs);
  }
}
