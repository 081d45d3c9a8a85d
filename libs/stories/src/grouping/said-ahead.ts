/**
 * Settled items of which a review said another story than is settled, since it saw what waits: when that is settled
 * otherwise, their stories do not change and would never be told of.
 */
export class SaidAhead {
  #items: ReadonlySet<number> = new Set();
  #untilMs = Number.NEGATIVE_INFINITY;

  /** A review said this of these items; what waited then is all settled when event time is due up to `untilMs`. */
  note(items: ReadonlySet<number>, untilMs: number): void {
    this.#items = items;
    this.#untilMs = untilMs;
  }

  /** For the next review: it looks at all of them again. */
  get items(): ReadonlySet<number> {
    return this.#items;
  }

  /** Those that are to be told as they are settled by now, once; before that a review would only be taken back. */
  due(untilMs: number): ReadonlySet<number> {
    if (untilMs < this.#untilMs || this.#items.size === 0) return none;
    const due = this.#items;
    this.#items = none;
    return due;
  }
}

const none: ReadonlySet<number> = new Set();
