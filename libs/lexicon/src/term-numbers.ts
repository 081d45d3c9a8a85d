/** What a term is: a notion of the lexicon, a number, the consonants of a name. */
export const termKind = { notion: 'n', number: '#', skeleton: 'k' } as const;
export type CrossTerm = `${'n' | '#' | 'k'}${string}`;

/** As many as some hundred thousand words have. */
const mostTerms = 150_000;

/** Terms by number, and how often each stands in the text that is read: counting makes no strings. */
export class TermNumbers {
  readonly #numbers = new Map<CrossTerm, number>();
  readonly #terms: CrossTerm[] = [];
  readonly #counts: number[] = [];
  readonly #weights: number[] = [];
  readonly #found: number[] = [];
  /** Weights in all parts of a text; 0 between two texts. */
  readonly #sums: number[] = [];
  readonly #summed: number[] = [];

  get isFull(): boolean {
    return this.#terms.length >= mostTerms;
  }

  clear(): void {
    this.#numbers.clear();
    for (const list of [this.#terms, this.#counts, this.#weights, this.#sums]) list.length = 0;
  }

  of(term: CrossTerm): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.push(term) - 1;
    this.#numbers.set(term, number);
    this.#counts.push(0);
    this.#weights.push(0);
    this.#sums.push(0);
    return number;
  }

  /** The weight that a term has where it stands last counts. */
  count(term: number, weight: number): void {
    const before = this.#counts[term] as number;
    if (before === 0) this.#found.push(term);
    this.#counts[term] = before + 1;
    this.#weights[term] = weight;
  }

  /** Adds what was counted in a part of a text, so many `times`: weights that grow by the logarithm of the count. */
  sum(times: number): void {
    for (const term of this.#found) {
      const weight = (this.#weights[term] as number) * (1 + Math.log(this.#counts[term] as number));
      const before = this.#sums[term] as number;
      if (before === 0) this.#summed.push(term);
      this.#sums[term] = before + weight * times;
      this.#counts[term] = 0;
    }
    this.#found.length = 0;
  }

  /** What was added up since this was asked last. */
  take(each: (term: CrossTerm, weight: number) => void): void {
    for (const term of this.#summed) {
      each(this.#terms[term] as CrossTerm, this.#sums[term] as number);
      this.#sums[term] = 0;
    }
    this.#summed.length = 0;
  }
}
