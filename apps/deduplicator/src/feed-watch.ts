import { expectedItems, floodRatio, type HourlyCounts, hourOf, missingNumbers } from '#libs/feed-watch';
import type { Log } from '#libs/pipeline';
import type { FeedMeters } from './feed-meters.js';
import { type FeedWatchStore, type PassedItem, spanMs } from './feed-watch-store.js';

const everyMs = 15_000;
/** The history of a feed changes once an hour. */
const historyEveryMs = 5 * 60_000;
/** Takes and updates overtake each other on the way. */
const graceMs = 5 * 60_000;
const mostNamed = 50;

interface FeedWatchParts {
  readonly store: FeedWatchStore;
  readonly feeds: () => readonly { readonly id: string }[];
  readonly meters: FeedMeters;
  readonly log: Log;
}

/** Learns each feed's usual rhythm and says when one is silent, floods, or has lost numbers of its service. */
export class FeedWatch {
  readonly #parts: FeedWatchParts;
  readonly #histories = new Map<string, { readonly counts: HourlyCounts; readonly readMs: number }>();
  readonly #toldGaps = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: FeedWatchParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => void this.look(Date.now()), everyMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** What is counted here is for alarms: Redis being away is told and holds up no item. */
  async passed(items: readonly PassedItem[]): Promise<void> {
    if (items.length > 0) await this.#told(this.#parts.store.add(items));
  }

  /** Counts of the log, by feed and hour, after Redis was lost. */
  async restore(items: ReadonlyMap<string, HourlyCounts>): Promise<void> {
    await this.#told(this.#parts.store.restore(items));
    this.#histories.clear();
  }

  async look(nowMs: number): Promise<void> {
    const feeds = this.#parts.feeds();
    this.#parts.meters.keepOnly(new Set(feeds.map(({ id }) => id)));
    for (const { id } of feeds) await this.#told(this.#lookAt(id, nowMs));
  }

  async #lookAt(feed: string, nowMs: number): Promise<void> {
    const { store, meters } = this.#parts;
    const [counts, pulse, numbers] = await Promise.all([
      this.#history(feed, nowMs),
      store.pulse(feed, nowMs),
      store.numbers(feed),
    ]);
    if (pulse.lastMs !== undefined) {
      meters.silence(feed, (nowMs - pulse.lastMs) / 1000, expectedItems(counts, pulse.lastMs, nowMs));
      const spans = Math.floor(nowMs / spanMs) * spanMs - spanMs;
      meters.flood(feed, floodRatio(counts, pulse.recent, spans, nowMs));
    }
    for (const [service, seen] of numbers) this.#gaps(feed, service, missingNumbers(seen, nowMs, graceMs));
  }

  #gaps(feed: string, service: string, missing: readonly number[]): void {
    const { meters, log } = this.#parts;
    meters.missing(feed, service, missing.length);
    const key = `${feed} ${service}`;
    const told = missing.join(',');
    if (missing.length > 0 && this.#toldGaps.get(key) !== told) {
      const numbers = missing.slice(0, mostNamed);
      log.warn({ feed, service, numbers, missing: missing.length }, 'numbers of a service have not come');
    }
    this.#toldGaps.set(key, told);
  }

  async #history(feed: string, nowMs: number): Promise<HourlyCounts> {
    const known = this.#histories.get(feed);
    const fresh = known && nowMs - known.readMs < historyEveryMs && hourOf(nowMs) === hourOf(known.readMs);
    if (fresh) return known.counts;
    const counts = await this.#parts.store.history(feed, nowMs);
    this.#histories.set(feed, { counts, readMs: nowMs });
    return counts;
  }

  async #told(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#parts.log.warn({ reason }, 'the rhythm of feeds could not be counted');
    }
  }
}
