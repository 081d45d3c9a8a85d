import type { Journal } from '../journal.js';

/** Before anything is learnt a term is as rare as this many items make it. */
const itemsBefore = 300;
const prints = 1 << 16;

/** How rare the terms are that languages share, learnt from the items that came; worked out once between two items. */
export class BridgeRarity {
  readonly #journal: Journal;
  readonly #counts = new Float32Array(prints);
  readonly #rarities = new Float64Array(prints);
  /** What a rarity that was worked out is of. */
  readonly #versions = new Float64Array(prints);
  #version = 1;
  #items = itemsBefore;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** The natural logarithm of how many times more items there are than such with this term. */
  of(print: number): number {
    if (this.#versions[print] === this.#version) return this.#rarities[print] as number;
    const rarity = Math.log(this.#items / (1 + (this.#counts[print] as number)));
    this.#rarities[print] = rarity;
    this.#versions[print] = this.#version;
    return rarity;
  }

  learn(terms: Uint16Array): void {
    this.#count(terms, 1);
    if (!this.#journal.keeps) return;
    const learnt = terms.slice();
    this.#journal.note(() => this.#count(learnt, -1));
  }

  #count(terms: Uint16Array, by: 1 | -1): void {
    this.#version++;
    this.#items += by;
    for (const print of terms) this.#counts[print] = (this.#counts[print] as number) + by;
  }
}
