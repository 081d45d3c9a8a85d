/** Lets so many in at a time; the others wait in line. */
export class Turnstile {
  #inside = 0;
  readonly #line: (() => void)[] = [];

  constructor(private readonly places: number) {}

  /** Rejects with the signal's reason when it is aborted while waiting. */
  async pass<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    signal.throwIfAborted();
    if (this.#inside < this.places) this.#inside += 1;
    else await this.#wait(signal);
    try {
      return await work();
    } finally {
      // The place goes straight to the first in line, if there is one.
      const next = this.#line.shift();
      if (next === undefined) this.#inside -= 1;
      else next();
    }
  }

  async #wait(signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const leave = () => {
      const at = this.#line.indexOf(resolve);
      // Not in line any more: the place was given and is about to be used.
      if (at < 0) return;
      this.#line.splice(at, 1);
      reject(signal.reason);
    };
    this.#line.push(resolve);
    signal.addEventListener('abort', leave);
    try {
      await promise;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }
}
