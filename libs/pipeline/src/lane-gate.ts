import type { Lane } from '#libs/contracts';
import { rest } from './full-jitter.js';

/** Bulk waits at most so long for the flashes in flight, so that a flood of them never starves it. */
const longestWaitMs = 1_000;
/** Flashes come in clusters: for so long after one the bulk lane still makes itself small. */
const yieldsForMs = 5_000;
/** While it yields, the bulk lane rests so many times as long as it worked: the machine is there for the flash. */
const restsPerWork = 2;

/**
 * Lets a flash overtake: while a flash batch is in flight, the bulk lane of the same process begins no new one; and
 * while flashes keep coming it does one batch at a time, with a rest after each.
 */
export class LaneGate {
  #flashes = 0;
  #open = new AbortController();
  #lastFlash = Number.NEGATIVE_INFINITY;
  /** Ends when the last bulk batch that yielded has had its rest. */
  #bulkTurn: Promise<void> = Promise.resolve();

  /** Is a flash on its way through this process, or was one just now? */
  get yielding(): boolean {
    return this.#flashes > 0 || performance.now() - this.#lastFlash < yieldsForMs;
  }

  /** Waits for its turn; returns what is to be called when the batch is done. */
  async enter(lane: Lane, signal: AbortSignal): Promise<() => void> {
    return lane === 'flash' ? this.#enterFlash() : this.#enterBulk(signal);
  }

  #enterFlash(): () => void {
    if (this.#flashes === 0) this.#open = new AbortController();
    this.#flashes += 1;
    return () => {
      this.#lastFlash = performance.now();
      this.#flashes -= 1;
      if (this.#flashes === 0) this.#open.abort();
    };
  }

  async #enterBulk(signal: AbortSignal): Promise<() => void> {
    if (!this.yielding) return () => undefined;
    const before = this.#bulkTurn;
    const turn = Promise.withResolvers<void>();
    this.#bulkTurn = turn.promise;
    await before;
    if (this.#flashes > 0) await rest(longestWaitMs, AbortSignal.any([signal, this.#open.signal]));
    const began = performance.now();
    return () => {
      const worked = performance.now() - began;
      if (this.yielding) setTimeout(turn.resolve, Math.min(worked * restsPerWork, longestWaitMs)).unref();
      else turn.resolve();
    };
  }
}
