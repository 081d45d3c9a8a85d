import type { UnavailableError } from './errors.js';
import type { Log } from './ports.js';

interface Outage {
  readonly server: string;
  readonly since: number;
  reason: string;
}

export interface OutagesParts {
  readonly stage: string;
  readonly log: Log;
  readonly now?: () => number;
}

/** A hiccup that one retry outlives is no reason to turn readiness red. */
const patienceMs = 2_000;
/** Retries come several a second while a batch waits: a person is told once in so long. */
const tellEveryMs = 10_000;

/**
 * The partitions of a lane that wait for a server, from the first failure to the first batch that is settled again,
 * also while the batch is retried in place: readiness and log know of an outage before a partition pauses for it.
 */
export class Outages {
  readonly #parts: Required<OutagesParts>;
  readonly #open = new Map<number, Outage>();
  #toldAt = 0;

  constructor(parts: OutagesParts) {
    this.#parts = { now: Date.now, ...parts };
  }

  met(partition: number, { server, message: reason }: UnavailableError): void {
    const { stage, log, now } = this.#parts;
    const known = this.#open.get(partition);
    const isFirst = this.#open.size === 0;
    if (known?.server === server) known.reason = reason;
    else this.#open.set(partition, { server, reason, since: now() });
    const seconds = this.#secondsSince(this.#open.get(partition));
    const facts = { stage, partition, server, reason, seconds };
    if (!isFirst && now() - this.#toldAt < tellEveryMs) {
      log.debug(facts, 'outage');
      return;
    }
    this.#toldAt = now();
    log.warn(facts, 'outage');
  }

  settled(partition: number): void {
    const over = this.#open.get(partition);
    this.#open.delete(partition);
    if (!over || this.#open.size > 0) return;
    const { stage, log } = this.#parts;
    log.info({ stage, server: over.server, seconds: this.#secondsSince(over) }, 'the outage is over');
  }

  /** Partitions that now belong to another member wait there. */
  keepOnly(assigned: ReadonlySet<number>): void {
    for (const partition of [...this.#open.keys()])
      if (!assigned.has(partition)) this.#open.delete(partition);
  }

  /** Throws a sentence when a partition has waited for longer than a moment. */
  ready(): void {
    const { now } = this.#parts;
    const [longest] = [...this.#open.values()].sort((a, b) => a.since - b.since);
    if (!longest || now() - longest.since < patienceMs) return;
    throw new Error(`nothing was settled for ${this.#secondsSince(longest)} s: ${longest.reason}`);
  }

  #secondsSince(outage: Outage | undefined): number {
    return outage ? Math.round((this.#parts.now() - outage.since) / 1000) : 0;
  }
}
