/** Thrown when as many wait as may. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

/** Lets so many through at once and so many wait; whoever comes then is sent away, not queued without end. */
export class Turnstile {
  readonly #atOnce: number;
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside >= this.#atOnce) await this.#wait();
    else this.#inside += 1;
    try {
      return await work();
    } finally {
      // The place goes straight to the next in line, so that nobody slips in between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= 4 * this.#atOnce) {
      throw new TooBusy(`${this.#inside} requests are under way and ${this.#waiting.length} wait`);
    }
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }
}
