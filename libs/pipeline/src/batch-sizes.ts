/** Of its deadline: what took less would still be done in time if it were twice as large. */
const quickShare = 0.25;
/** What took more is near to being given up. */
const slowShare = 0.5;

/**
 * How many messages of a partition go into one batch: half as many after a batch that was slow, was not done in time or
 * met an outage, twice as many after one that was quick. A batch that is too much for a slow server would come again as
 * it was, or larger, since more has come in meanwhile, for ever; and a server that comes back is not met with all that
 * has waited.
 */
export class BatchSizes {
  readonly #most: number;
  readonly #deadlineMs: number;
  /** Partitions whose batches are smaller for now. */
  readonly #smaller = new Map<number, number>();

  constructor(most: number, deadlineMs: number) {
    this.#most = most;
    this.#deadlineMs = deadlineMs;
  }

  of(partition: number): number {
    return this.#smaller.get(partition) ?? this.#most;
  }

  /** A batch of `taken` messages has to come again. */
  failed(partition: number, taken: number): void {
    this.#smaller.set(partition, Math.max(1, Math.floor(Math.min(taken, this.of(partition)) / 2)));
  }

  /** A batch of `taken` messages is settled: one that was not full does not show that a larger one would be. */
  settled(partition: number, taken: number, tookMs: number): void {
    const share = tookMs / this.#deadlineMs;
    if (share > slowShare) this.failed(partition, taken);
    const size = this.#smaller.get(partition);
    if (size === undefined || taken < size || share > quickShare) return;
    if (taken * 2 < this.#most) this.#smaller.set(partition, taken * 2);
    else this.#smaller.delete(partition);
  }

  /** Partitions that now belong to another member are forgotten. */
  keepOnly(assigned: ReadonlySet<number>): void {
    for (const partition of [...this.#smaller.keys()]) {
      if (!assigned.has(partition)) this.#smaller.delete(partition);
    }
  }
}
