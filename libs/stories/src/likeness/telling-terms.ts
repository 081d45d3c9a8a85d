import { heftOf, mostTerms, printOf } from './item-sketch.js';
import type { TermRarity } from './term-rarity.js';

/** The most telling of an item's stems, by heft times rarity as known by now, most telling first; read anew for each item. */
export class Telling {
  readonly #rarity: TermRarity;
  readonly #most: number;
  readonly #prints = new Uint32Array(mostTerms + 1);
  readonly #weights = new Float64Array(mostTerms + 1);
  count = 0;

  constructor(rarity: TermRarity, most: number) {
    this.#rarity = rarity;
    this.#most = most;
  }

  read(terms: Uint32Array): void {
    this.count = 0;
    for (let nth = 0; nth < terms.length; nth++) {
      const print = printOf(terms[nth] as number);
      this.#insert(print, heftOf(terms[nth] as number) * this.#rarity.of(print));
    }
  }

  print(nth: number): number {
    return this.#prints[nth] as number;
  }

  weight(nth: number): number {
    return this.#weights[nth] as number;
  }

  /** Of equal ones the lower print comes first: terms are sorted by print. */
  #insert(print: number, weight: number): void {
    if (this.count === this.#most && weight <= (this.#weights[this.count - 1] as number)) return;
    let at = this.count < this.#most ? this.count++ : this.count - 1;
    while (at > 0 && (this.#weights[at - 1] as number) < weight) {
      this.#prints[at] = this.#prints[at - 1] as number;
      this.#weights[at] = this.#weights[at - 1] as number;
      at--;
    }
    this.#prints[at] = print;
    this.#weights[at] = weight;
  }
}

/** Others that came up for an item, with the sum of what brought them; emptied when the best are taken. */
export class Candidates {
  readonly #most: number;
  readonly #scores: Float32Array;
  readonly #found: number[] = [];

  /** Scores are kept by `places`. */
  constructor(places: number, most: number) {
    this.#scores = new Float32Array(places);
    this.#most = most;
  }

  add(item: number, place: number, score: number): void {
    if (score === 0) return;
    const before = this.#scores[place] as number;
    if (before === 0) this.#found.push(item);
    this.#scores[place] = before + score;
  }

  /** Highest score first, of equal ones the newer. */
  best(placeOf: (item: number) => number): number[] {
    const [best, scores] = [[] as number[], [] as number[]];
    for (const item of this.#found) {
      const place = placeOf(item);
      const score = this.#scores[place] as number;
      this.#scores[place] = 0;
      let at = best.length;
      if (at === this.#most && !isBefore(score, item, scores[at - 1] as number, best[at - 1] as number))
        continue;
      if (at === this.#most) at--;
      for (; at > 0 && isBefore(score, item, scores[at - 1] as number, best[at - 1] as number); at--) {
        best[at] = best[at - 1] as number;
        scores[at] = scores[at - 1] as number;
      }
      best[at] = item;
      scores[at] = score;
    }
    this.#found.length = 0;
    return best;
  }
}

const isBefore = (score: number, item: number, otherScore: number, other: number) =>
  score > otherScore || (score === otherScore && item > other);
