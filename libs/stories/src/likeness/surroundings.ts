import { heftOf, type ItemSketch, printOf } from './item-sketch.js';
import { NeighbourLists } from './neighbour-lists.js';
import { SketchStore } from './sketch-store.js';
import { TermPostings } from './term-postings.js';
import { TermRarity } from './term-rarity.js';

/** Of each item, its most telling stems lead to others. */
const sought = 20;
/** What bounds the cost of an item, however many others share its words: entries of one stem, of all, and exact comparisons. */
const most = { ofOneStem: 64, visited: 800, compared: 24 } as const;

/** The newest items, what is like each of them, and how rare their words are. */
export class Surroundings {
  readonly rarity = new TermRarity();
  readonly sketches: SketchStore;
  readonly neighbours: NeighbourLists;
  readonly #postings: TermPostings;
  readonly #windowMs: number;
  /** Scores of candidates while one item is placed, by their places; zeroed again after. */
  #scores: Float32Array;

  /** `items` are remembered; those more than `windowMs` apart in event time are not compared. */
  constructor(items: number, windowMs: number) {
    this.sketches = new SketchStore(items, this.rarity);
    this.neighbours = new NeighbourLists(items);
    this.#postings = new TermPostings(items * sought);
    this.#windowMs = windowMs;
    this.#scores = new Float32Array(items);
  }

  /** Takes an item in and makes it and those like it known to each other; answers its number. */
  add(sketch: ItemSketch): number {
    this.rarity.learn(Array.from(sketch.terms, printOf));
    const item = this.sketches.add(sketch);
    this.neighbours.begin(item);
    const telling = this.#telling(item);
    for (const other of this.#candidates(item, telling)) {
      const likeness = this.sketches.cosine(item, other);
      if (likeness === 0) continue;
      this.neighbours.insert(item, other, likeness);
      this.neighbours.insert(other, item, likeness);
    }
    const epoch = this.#epoch(item);
    for (const { print } of telling) this.#postings.add(print, epoch, item);
    return item;
  }

  #telling(item: number): { readonly print: number; readonly weight: number }[] {
    const weighed = Array.from(this.sketches.terms(item), (term) => {
      const print = printOf(term);
      return { print, weight: heftOf(term) * this.rarity.of(print) };
    });
    return weighed.sort((a, b) => b.weight - a.weight || a.print - b.print).slice(0, sought);
  }

  /** Those that share the most telling stems, nearest first by a rough score. */
  #candidates(
    item: number,
    telling: readonly { readonly print: number; readonly weight: number }[],
  ): number[] {
    const epoch = this.#epoch(item);
    const time = this.sketches.time(item);
    const found: number[] = [];
    let visited = 0;
    for (const { print, weight } of telling) {
      const rarity = this.rarity.of(print);
      for (const nearby of [epoch, epoch - 1, epoch + 1]) {
        const room = Math.min(most.ofOneStem, most.visited - visited);
        visited += this.#postings.visit(print, nearby, room, (other) => {
          if (!this.sketches.holds(other) || Math.abs(this.sketches.time(other) - time) > this.#windowMs)
            return;
          const place = other % this.sketches.capacity;
          if (this.#scores[place] === 0) found.push(other);
          this.#scores[place] = (this.#scores[place] as number) + weight * rarity;
        });
      }
    }
    const score = (other: number) => this.#scores[other % this.sketches.capacity] as number;
    found.sort((a, b) => score(b) - score(a) || b - a);
    for (const other of found) this.#scores[other % this.sketches.capacity] = 0;
    return found.slice(0, most.compared);
  }

  /** Postings are kept by stretches of event time, so that a backfill of 2018 is not buried under today. */
  #epoch(item: number): number {
    return Math.floor(this.sketches.time(item) / this.#windowMs);
  }
}
