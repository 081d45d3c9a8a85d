import { BatchSizes } from './batch-sizes.js';
import { takeBatches } from './batching.js';
import { PausePartition } from './errors.js';
import type { FetchedBatch } from './fetched-batch.js';
import type { Log } from './ports.js';
import type { WireRecord } from './stage.js';
import type { RunnerTuning } from './tuning.js';

export interface FetchPartsOptions {
  /** Who works, for the log. */
  readonly consumer: string;
  readonly log: Log;
  readonly tuning: Pick<RunnerTuning, 'batchMessages' | 'batchBytes' | 'batchDeadlineMs'>;
}

/** Of the deadline of one batch: kafkajs fetches a broker's other partitions once a fetch is worked off. */
const fetchShare = 0.25;
const atOnce = () => Promise.resolve(() => undefined);

/**
 * Works fetches off batch by batch, each with a deadline of its own, in batches that are as large as the servers behind
 * can bear (`BatchSizes`). After a quarter of that deadline the rest of a fetch is left, to be fetched again: a
 * partition in which much waits must not hold up the others.
 */
export class FetchParts {
  readonly #options: FetchPartsOptions;
  readonly #sizes: BatchSizes;

  constructor(options: FetchPartsOptions) {
    const { batchMessages, batchDeadlineMs } = options.tuning;
    this.#options = options;
    this.#sizes = new BatchSizes(batchMessages, batchDeadlineMs);
  }

  /** Partitions that are this process' own now. */
  keepOnly(assigned: ReadonlySet<number>): void {
    this.#sizes.keepOnly(assigned);
  }

  /**
   * `most`: messages of a batch at the moment, asked before each. `turn`: waits for leave to begin and answers what to call
   * at the end; what a batch waits there is no part of its work. `work` settles and commits, or throws.
   */
  async each(
    fetched: FetchedBatch,
    work: (records: readonly WireRecord[]) => Promise<void>,
    { most, turn = atOnce }: { readonly most?: () => number; readonly turn?: () => Promise<() => void> } = {},
  ): Promise<void> {
    const { batchBytes, batchDeadlineMs } = this.#options.tuning;
    const { partition, lease, stopping } = fetched;
    const count = () => Math.min(this.#sizes.of(partition), most?.() ?? Number.POSITIVE_INFINITY);
    const leaveAt = performance.now() + batchDeadlineMs * fetchShare;
    for (const records of takeBatches(fetched.records, count, batchBytes)) {
      if (stopping.aborted || performance.now() > leaveAt) return;
      lease.renew();
      const leave = await turn();
      try {
        lease.renew();
        await this.#learn(fetched, records, work);
      } finally {
        leave();
      }
    }
  }

  async #learn(
    { partition, lease }: FetchedBatch,
    records: readonly WireRecord[],
    work: (records: readonly WireRecord[]) => Promise<void>,
  ): Promise<void> {
    const taken = records.length;
    const began = performance.now();
    try {
      await work(records);
      this.#sizes.settled(partition, taken, performance.now() - began);
    } catch (error) {
      if (lease.expired || error instanceof PausePartition) this.#sizes.failed(partition, taken);
      if (lease.expired) {
        const { consumer, log } = this.#options;
        log.warn(
          { consumer, partition, taken, next: this.#sizes.of(partition) },
          'a batch was not done in time',
        );
      }
      throw error;
    }
  }
}
