/** The weightiest of what is offered, at most so many, in flat room that serves again and again. */
export class Weightiest {
  readonly #most: number;
  readonly #values: Float64Array;
  readonly #weights: Float64Array;
  #size = 0;

  constructor(most: number) {
    this.#most = most;
    this.#values = new Float64Array(most + 1);
    this.#weights = new Float64Array(most + 1);
  }

  clear(): void {
    this.#size = 0;
  }

  get size(): number {
    return this.#size;
  }

  /** Weightiest first. */
  value(nth: number): number {
    return this.#values[nth] as number;
  }

  /** Of equal weights the one comes first of which `isBefore` says so, else the one that was offered first. */
  offer(value: number, weight: number, isBefore: (value: number, other: number) => boolean): void {
    let at = this.#size;
    if (at === this.#most && !this.#goesBefore(value, weight, at - 1, isBefore)) return;
    if (at < this.#most) this.#size++;
    else at--;
    for (; at > 0 && this.#goesBefore(value, weight, at - 1, isBefore); at--) {
      this.#values[at] = this.#values[at - 1] as number;
      this.#weights[at] = this.#weights[at - 1] as number;
    }
    this.#values[at] = value;
    this.#weights[at] = weight;
  }

  #goesBefore(
    value: number,
    weight: number,
    nth: number,
    isBefore: (value: number, other: number) => boolean,
  ): boolean {
    const other = this.#weights[nth] as number;
    return weight > other || (weight === other && isBefore(value, this.#values[nth] as number));
  }
}
