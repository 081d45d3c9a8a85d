import { heftOf, mostTerms, printOf } from './item-sketch.js';
import type { TermRarity } from './term-rarity.js';

/** The most telling of an item's stems, by heft times rarity as known by now, most telling first; read anew for each item. */
export class Telling {
  readonly #rarity: TermRarity;
  readonly #most: number;
  readonly #prints = new Uint32Array(mostTerms + 1);
  readonly #weights = new Float64Array(mostTerms + 1);
  readonly #heavy = new Float64Array(mostTerms);
  count = 0;

  constructor(rarity: TermRarity, most: number) {
    this.#rarity = rarity;
    this.#most = most;
  }

  read(terms: Uint32Array): void {
    this.count = 0;
    // All are looked up before the first is put anywhere, so that a processor fetches them from memory at the same time.
    for (let nth = 0; nth < terms.length; nth++) {
      this.#heavy[nth] = heftOf(terms[nth] as number) * this.#rarity.of(printOf(terms[nth] as number));
    }
    for (let nth = 0; nth < terms.length; nth++) {
      this.#insert(printOf(terms[nth] as number), this.#heavy[nth] as number);
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
