import type { StageCounters } from './ports.js';

interface Behind {
  items: number;
  /** Append time of the oldest record not yet done, in ms; undefined when there is none. */
  oldestMs: number | undefined;
}

/**
 * How far a lane is behind, by partition: high watermark minus next offset, and the age of the oldest record not yet
 * done. `refresh` lets the age of a paused partition grow; its items stay as last seen.
 */
export class LagGauge {
  readonly #counters: StageCounters;
  readonly #stage: string;
  readonly #topic: string;
  readonly #now: () => number;
  readonly #partitions = new Map<number, Behind>();

  constructor(counters: StageCounters, stage: string, topic: string, now: () => number = Date.now) {
    this.#counters = counters;
    this.#stage = stage;
    this.#topic = topic;
    this.#now = now;
  }

  seen(partition: number, highWatermark: string, nextOffset: bigint, oldest: string | undefined): void {
    const items = Number(BigInt(highWatermark) - nextOffset);
    const oldestMs = items > 0 && oldest !== undefined ? Date.parse(oldest) : undefined;
    this.#partitions.set(partition, { items: Math.max(0, items), oldestMs });
    this.#tell(partition);
  }

  refresh(): void {
    for (const partition of this.#partitions.keys()) this.#tell(partition);
  }

  /** Partitions that now belong to another member are its to report: ours read 0. */
  keepOnly(assigned: ReadonlySet<number>): void {
    for (const partition of [...this.#partitions.keys()]) {
      if (assigned.has(partition)) continue;
      this.#partitions.delete(partition);
      this.#counters.lag(this.#stage, this.#topic, partition, 0, 0);
    }
  }

  #tell(partition: number): void {
    const behind = this.#partitions.get(partition);
    if (!behind) return;
    const seconds = behind.oldestMs === undefined ? 0 : Math.max(0, (this.#now() - behind.oldestMs) / 1000);
    this.#counters.lag(this.#stage, this.#topic, partition, behind.items, seconds);
  }
}
