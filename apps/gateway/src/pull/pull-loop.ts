import { setTimeout as sleep } from 'node:timers/promises';
import type { PullSettings } from '#libs/contracts';
import type { Log } from '#libs/pipeline';
import type { DoorMetrics } from '../doors/door-metrics.js';
import { type DoorRedis, type Lease, RedisAway, underLease } from '../doors/door-redis.js';
import type { FetchedDocument } from './fetch-document.js';
import { type PullCursor, readCursor, settingsHash } from './pull-cursor.js';
import { type Pulled, type PullParts, pullFeed } from './pull-feed.js';
import type { Turnstile } from './turnstile.js';

export interface PullLoopOptions {
  readonly feed: string;
  readonly settings: PullSettings;
  /** With the environment's values filled in. */
  readonly headers: Readonly<Record<string, string>>;
  readonly redis: DoorRedis;
  readonly parts: PullParts;
  readonly turnstile: Turnstile;
  readonly metrics: DoorMetrics;
  readonly log: Log;
  /** Sees every document that was fetched. */
  readonly onDocument?: ((document: FetchedDocument) => void) | undefined;
}

/** A gateway that died is replaced after this; a living one renews in time. */
const leaseMs = 30_000;
/** However far the next look is: another gateway may have written another time. */
const longestSleepMs = 60_000;

/** Looks at one feed when it is due, until the signal aborts; one gateway at a time, by a lease in Redis. */
export class PullLoop {
  readonly #settings: string;
  #toldOfStop = false;

  constructor(private readonly options: PullLoopOptions) {
    this.#settings = settingsHash(options.settings);
  }

  async run(signal: AbortSignal): Promise<void> {
    const { feed, metrics, log } = this.options;
    try {
      while (!signal.aborted) {
        const wait = await this.#look(signal).catch((error) => this.#away(error, signal));
        await sleep(wait, undefined, { signal }).catch(() => undefined);
      }
    } finally {
      metrics.pullSucceeded(feed, undefined);
    }
    log.debug({ feed }, 'feed no longer pulled here');
  }

  /** Ms to wait afterwards. */
  async #look(signal: AbortSignal): Promise<number> {
    const { redis, feed, turnstile } = this.options;
    const wait = this.#waitOf(await this.#cursor());
    if (wait > 0) return Math.min(wait, longestSleepMs);
    return turnstile.pass(signal, async () => {
      const lease = await redis.lease(`door-${feed}`, 'lease', leaseMs);
      if (lease === undefined) return 500 + Math.random() * 1000;
      try {
        return await underLease(lease, signal, (held) => this.#pull(lease, held));
      } finally {
        await lease.release();
      }
    });
  }

  async #pull(lease: Lease, signal: AbortSignal): Promise<number> {
    const { redis, feed, settings, headers, parts, onDocument } = this.options;
    // Whoever had the lease before may have looked just now.
    const cursor = await this.#cursor();
    const wait = this.#waitOf(cursor);
    if (wait > 0) return Math.min(wait, longestSleepMs);
    const entriesKey = redis.key(`door-${feed}`, 'entries');
    const known = new Set((await redis.get(entriesKey))?.split(' '));
    const stillOurs = () => lease.renew();
    const pulled = await pullFeed({ feed, settings, headers }, cursor, known, parts, { signal, stillOurs });
    this.#tell(pulled);
    if (pulled.document !== undefined) onDocument?.(pulled.document);
    const kept = await lease.put({
      [this.#cursorKey]: JSON.stringify(pulled.cursor),
      ...(pulled.entries === undefined ? {} : { [entriesKey]: pulled.entries.join(' ') }),
    });
    if (!kept) this.options.log.warn({ feed }, 'lease lost while pulling; another gateway pulls again');
    return kept ? Math.min(this.#waitOf(pulled.cursor), longestSleepMs) : 0;
  }

  get #cursorKey(): string {
    return this.options.redis.key(`door-${this.options.feed}`, 'cursor');
  }

  async #cursor(): Promise<PullCursor> {
    return readCursor(await this.options.redis.get(this.#cursorKey), this.#settings);
  }

  #waitOf(cursor: PullCursor): number {
    const { feed, metrics, log, parts } = this.options;
    if (cursor.succeededAt !== undefined) metrics.pullSucceeded(feed, cursor.succeededAt);
    if (cursor.stopped === undefined) return cursor.nextAt - parts.now();
    if (!this.#toldOfStop)
      log.error({ feed, reason: cursor.stopped }, 'feed not pulled until its settings change');
    this.#toldOfStop = true;
    return Number.POSITIVE_INFINITY;
  }

  #tell({ outcome, reason, cursor }: Pulled): void {
    const { feed, settings, metrics, log, parts } = this.options;
    metrics.pulled(feed, outcome);
    // Path and query may hold a key, as may what a site redirects to.
    const host = new URL(settings.url).host;
    const inSeconds = Math.round((cursor.nextAt - parts.now()) / 1000);
    const facts = { feed, host, outcome, reason, failures: cursor.failures, inSeconds };
    if (cursor.failures > 0 || outcome === 'nothing-taken') log.warn(facts, 'pull failed');
    else log.info(facts, 'pulled');
    if (cursor.movedTo !== undefined && outcome !== 'unchanged') {
      log.warn(
        { feed, host, to: new URL(cursor.movedTo).host },
        'feed has moved for good: give it its new address',
      );
    }
  }

  #away(error: unknown, signal: AbortSignal): number {
    if (signal.aborted) return 0;
    if (!(error instanceof RedisAway)) throw error;
    this.options.metrics.pulled(this.options.feed, 'no-redis');
    this.options.log.debug({ feed: this.options.feed, reason: error.message }, 'not pulled: no Redis');
    return 1000 + Math.random() * 1000;
  }
}
