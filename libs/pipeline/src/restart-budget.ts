/** Allows so many restarts in a window of time; a consumer that needs more is ended for good. */
export class RestartBudget {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #now: () => number;
  #times: number[] = [];

  // An outage of Kafka makes about four restarts a minute (each waits 15 s for a connection): far below.
  constructor(limit = 10, windowMs = 60_000, now: () => number = Date.now) {
    this.#limit = limit;
    this.#windowMs = windowMs;
    this.#now = now;
  }

  /** Counts a restart; false when it is one too many. */
  spend(): boolean {
    const now = this.#now();
    this.#times = [...this.#times.filter((time) => time > now - this.#windowMs), now];
    return this.#times.length <= this.#limit;
  }
}
