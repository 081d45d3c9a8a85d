import type { Journal } from '../journal.js';

/** Before anything is learnt of a language a term is as rare in it as this many items make it. */
const itemsBefore = 300;
const prints = 1 << 16;

interface Counts {
  items: number;
  logItems: number;
  readonly of: Float32Array;
  /** Logarithms of the counts; infinite for what it never had. */
  readonly logs: Float64Array;
}

/** How rare the terms are that languages share, learnt from the items that came. */
export class BridgeRarity {
  readonly #journal: Journal;
  readonly #counts = new Map<number, Counts>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /**
   * The geometric mean of how rare a term is in either language: the natural logarithm of how many times more items
   * there are than such with this term. What one of them never had says nothing on whether it tells of the same: 0.
   */
  between(one: number, other: number): (print: number) => number {
    const [first, second] = [this.#countsOf(one), this.#countsOf(other)];
    return (print) => Math.sqrt(rarityIn(first, print) * rarityIn(second, print));
  }

  /** The same in one language alone. */
  within(language: number): (print: number) => number {
    const counts = this.#countsOf(language);
    return (print) => rarityIn(counts, print);
  }

  learn(language: number, terms: Uint16Array): void {
    this.#count(language, terms, 1);
    if (!this.#journal.keeps) return;
    const learnt = terms.slice();
    this.#journal.note(() => this.#count(language, learnt, -1));
  }

  #count(language: number, terms: Uint16Array, by: 1 | -1): void {
    const counts = this.#countsOf(language);
    counts.items += by;
    counts.logItems = Math.log(counts.items);
    for (let nth = 0; nth < terms.length; nth++) {
      const print = terms[nth] as number;
      const count = (counts.of[print] as number) + by;
      counts.of[print] = count;
      counts.logs[print] = count === 0 ? Number.POSITIVE_INFINITY : Math.log(count);
    }
  }

  #countsOf(language: number): Counts {
    const known = this.#counts.get(language);
    if (known !== undefined) return known;
    const logs = new Float64Array(prints).fill(Number.POSITIVE_INFINITY);
    const none = { items: itemsBefore, logItems: Math.log(itemsBefore), of: new Float32Array(prints), logs };
    this.#counts.set(language, none);
    return none;
  }
}

function rarityIn({ logItems, logs }: Counts, print: number): number {
  return Math.max(0, logItems - (logs[print] as number));
}
