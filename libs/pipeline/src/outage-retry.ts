import type { BatchLease } from './batch-lease.js';
import { LostBatch, PausePartition, UnavailableError } from './errors.js';
import { fullJitter, rest } from './full-jitter.js';

export interface OutageRules {
  readonly lease: BatchLease;
  readonly stopping: AbortSignal;
  /** Retries end here (ms since the epoch), and the partition pauses. */
  readonly until: number;
  readonly probeMs: readonly [first: number, longest: number];
  readonly onRetry: (error: UnavailableError) => void;
}

/** Repeats a step through an outage, with full jitter, while the batch may wait; then asks for a pause. */
export async function throughOutage<T>(step: () => Promise<T>, rules: OutageRules): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    rules.lease.assertHeld();
    try {
      return await rules.lease.race(step());
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
      rules.onRetry(error);
      const wait = fullJitter(attempt, rules.probeMs);
      if (Date.now() + wait > rules.until) throw new PausePartition(error.message);
      await rest(wait, AbortSignal.any([rules.lease.signal, rules.stopping]));
      if (rules.stopping.aborted) throw new LostBatch('the process stops');
    }
  }
}
