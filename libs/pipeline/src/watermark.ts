/**
 * The contiguous low watermark of a run of records: however they are settled, only what has nothing unsettled
 * before it may be committed. (kafkajs's resolveOffset keeps a single number, and would skip over gaps.)
 */
export class Watermark {
  readonly #offsets: readonly string[];
  readonly #settled: boolean[];
  #low = 0;

  constructor(offsets: readonly string[]) {
    this.#offsets = offsets;
    this.#settled = offsets.map(() => false);
  }

  settle(index: number): void {
    this.#settled[index] = true;
    while (this.#settled[this.#low]) this.#low += 1;
  }

  /** The last offset below which nothing is open; undefined as long as the first is. */
  get low(): string | undefined {
    return this.#offsets[this.#low - 1];
  }

  get complete(): boolean {
    return this.#low === this.#offsets.length;
  }
}
