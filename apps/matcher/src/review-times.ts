/** Nothing has come for so long: a moment to look at what is not settled. */
const quietMs = 15_000;
/** On a wire that is never quiet readers wait no longer than that for what a review would say. */
const longestMs = 15 * 60_000;
/** Items wait while a review runs: it takes no more than such a part of the time, so that 99 of 100 items don't notice. */
const share = 1 / 300;

/** When the one that leads looks at what is not settled; all in ms. */
export class ReviewTimes {
  #decidedAt: number;
  #reviewedAt: number;
  #tookMs = 0;

  /** From when it leads. */
  constructor(now: number) {
    this.#decidedAt = now;
    this.#reviewedAt = now;
  }

  decided(now: number): void {
    this.#decidedAt = now;
  }

  reviewed(now: number, tookMs: number): void {
    this.#reviewedAt = now;
    this.#tookMs = tookMs;
  }

  isDue(now: number): boolean {
    if (now - this.#decidedAt > quietMs) return true;
    return now - this.#reviewedAt > Math.max(longestMs, this.#tookMs / share);
  }
}
