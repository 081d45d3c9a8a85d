/** When the consumer loop last moved, and when the broker last answered this member. */
export class SignsOfLife {
  readonly #now: () => number;
  #moved: number;
  #answered = 0;

  constructor(now: () => number = Date.now) {
    this.#now = now;
    this.#moved = now();
  }

  moved(): void {
    this.#moved = this.#now();
  }

  answered(): void {
    this.#moved = this.#now();
    this.#answered = this.#moved;
  }

  away(): void {
    this.#answered = 0;
  }

  /** ms since the loop did anything at all. */
  get stillMs(): number {
    return this.#now() - this.#moved;
  }

  /** ms since the group's coordinator answered; Infinity before the first join and after a crash. */
  get silentMs(): number {
    return this.#answered === 0 ? Number.POSITIVE_INFINITY : this.#now() - this.#answered;
  }
}
