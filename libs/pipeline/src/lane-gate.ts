import type { Lane } from '#libs/contracts';
import { rest } from './full-jitter.js';

/** Bulk waits at most so long at the gate, so that a flood of flashes never starves it. */
const longestWaitMs = 1_000;

/** Flashes come in clusters: for so long after one the bulk lane still makes itself small. */
const yieldsForMs = 2_000;

/** Lets a flash overtake: while a flash batch is in flight, the bulk lane of the same process begins no new one. */
export class LaneGate {
  #flashes = 0;
  #open = new AbortController();
  #lastFlash = Number.NEGATIVE_INFINITY;

  /** Is a flash on its way through this process, or was one just now? */
  get yielding(): boolean {
    return this.#flashes > 0 || performance.now() - this.#lastFlash < yieldsForMs;
  }

  /** Waits for its turn; returns what is to be called when the batch is done. */
  async enter(lane: Lane, signal: AbortSignal): Promise<() => void> {
    if (lane === 'bulk') {
      if (this.#flashes > 0) await rest(longestWaitMs, AbortSignal.any([signal, this.#open.signal]));
      return () => undefined;
    }
    if (this.#flashes === 0) this.#open = new AbortController();
    this.#flashes += 1;
    return () => {
      this.#lastFlash = performance.now();
      this.#flashes -= 1;
      if (this.#flashes === 0) this.#open.abort();
    };
  }
}
