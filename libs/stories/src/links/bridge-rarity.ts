import type { Journal } from '../journal.js';

/** Before anything is learnt of a language a term is as rare in it as this many items make it. */
const itemsBefore = 300;
const prints = 1 << 16;
/** No language has that print. */
const noOther = 0;

interface Counts {
  items: number;
  readonly of: Float32Array;
}

/** What rarities between two languages were worked out last, and when. */
interface WorkedOut {
  readonly rarities: Float64Array;
  readonly versions: Float64Array;
}

/** How rare the terms are that languages share, learnt from the items that came; worked out once between two items. */
export class BridgeRarity {
  readonly #journal: Journal;
  readonly #counts = new Map<number, Counts>();
  readonly #between = new Map<number, WorkedOut>();
  #version = 1;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /**
   * The geometric mean of how rare a term is in either language: the natural logarithm of how many times more items
   * there are than such with this term. What one of them never had says nothing on whether it tells of the same: 0.
   */
  between(one: number, other: number): (print: number) => number {
    const [first, second] = [this.#countsOf(one), this.#countsOf(other)];
    const { rarities, versions } = this.#workedOut(one, other);
    return (print) => {
      if (versions[print] === this.#version) return rarities[print] as number;
      const rarity = Math.sqrt(rarityIn(first, print) * rarityIn(second, print));
      rarities[print] = rarity;
      versions[print] = this.#version;
      return rarity;
    };
  }

  /** The same in one language alone. */
  within(language: number): (print: number) => number {
    const counts = this.#countsOf(language);
    const { rarities, versions } = this.#workedOut(language);
    return (print) => {
      if (versions[print] === this.#version) return rarities[print] as number;
      const rarity = rarityIn(counts, print);
      rarities[print] = rarity;
      versions[print] = this.#version;
      return rarity;
    };
  }

  learn(language: number, terms: Uint16Array): void {
    this.#count(language, terms, 1);
    if (!this.#journal.keeps) return;
    const learnt = terms.slice();
    this.#journal.note(() => this.#count(language, learnt, -1));
  }

  #count(language: number, terms: Uint16Array, by: 1 | -1): void {
    this.#version++;
    const counts = this.#countsOf(language);
    counts.items += by;
    for (const print of terms) counts.of[print] = (counts.of[print] as number) + by;
  }

  #countsOf(language: number): Counts {
    const known = this.#counts.get(language) ?? { items: itemsBefore, of: new Float32Array(prints) };
    this.#counts.set(language, known);
    return known;
  }

  /** Between two languages, or in one alone. */
  #workedOut(one: number, other = noOther): WorkedOut {
    const key = Math.min(one, other) * 256 + Math.max(one, other);
    const known = this.#between.get(key) ?? {
      rarities: new Float64Array(prints),
      versions: new Float64Array(prints),
    };
    this.#between.set(key, known);
    return known;
  }
}

function rarityIn({ items, of }: Counts, print: number): number {
  const count = of[print] as number;
  return count === 0 ? 0 : Math.log(items / count);
}
