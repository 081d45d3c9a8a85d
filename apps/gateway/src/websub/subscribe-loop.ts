import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSubSettings } from '#libs/contracts';
import type { Log } from '#libs/pipeline';
import type { DoorMetrics } from '../doors/door-metrics.js';
import { type DoorRedis, type Lease, RedisAway, underLease } from '../doors/door-redis.js';
import { type FetchParts, fetchDocument } from '../pull/fetch-document.js';
import { askHub } from './ask-hub.js';
import { callbackToken } from './content-signature.js';
import { dueAt, type Intent, nextTry, readIntent, readVerdict } from './subscription.js';
import { subscriptionKeys } from './subscription-keys.js';
import { topicLinks } from './topic-links.js';

export interface SubscribeOptions {
  readonly feed: string;
  readonly settings: WebSubSettings;
  readonly secret: string;
  /** Base of the callback, without a slash at its end. */
  readonly publicUrl: string;
  readonly redis: DoorRedis;
  readonly fetching: FetchParts;
  readonly metrics: DoorMetrics;
  readonly log: Log;
}

const leaseMs = 30_000;
const longestSleepMs = 60_000;
/** How long the removal of a feed may take to tell its hub. */
const goodbyeMs = 10_000;

/** Keeps one feed subscribed at its hub until the signal aborts; one gateway at a time, by a lease in Redis. */
export class SubscribeLoop {
  readonly #settings: string;

  constructor(private readonly options: SubscribeOptions) {
    const { settings, publicUrl } = options;
    this.#settings = JSON.stringify([settings, publicUrl]);
  }

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const wait = await this.#leased(signal, (lease, held) => this.#subscribe(lease, held)).catch((error) =>
        this.#away(error, signal),
      );
      // An aborted signal ends the sleep early.
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
    if (signal.reason === 'removed') await this.#goodbye();
  }

  async #leased(
    signal: AbortSignal,
    work: (lease: Lease, signal: AbortSignal) => Promise<number>,
  ): Promise<number> {
    const { redis, feed } = this.options;
    const lease = await redis.lease(`door-${feed}`, 'websub-lease', leaseMs);
    if (lease === undefined) return 500 + Math.random() * 1000;
    try {
      return await underLease(lease, signal, (held) => work(lease, held));
    } finally {
      await lease.release();
    }
  }

  /** Ms to wait afterwards. */
  async #subscribe(lease: Lease, signal: AbortSignal): Promise<number> {
    const { feed, redis, settings, secret, log, metrics } = this.options;
    const keys = subscriptionKeys(redis, feed);
    const intent = readIntent(await redis.get(keys.intent));
    const verdict = readVerdict(await redis.get(keys.verdict));
    const now = Date.now();
    const due = dueAt(intent, verdict, this.#settings);
    if (due > now) return Math.min(due - now, longestSleepMs);
    const { topic, hub, reason } = await this.#discover(signal);
    const next: Intent = {
      settings: this.#settings,
      mode: 'subscribe',
      topic,
      hub: hub ?? '',
      token: callbackToken(feed, settings.topic, secret),
      leaseSeconds: settings.leaseSeconds,
      requestedAt: Date.now(),
      ...nextTry(intent, verdict, now),
    };
    // Before the hub is asked: it may come to verify before it answers.
    if (!(await lease.put({ [keys.intent]: JSON.stringify(next) }))) return 0;
    const answer = hub === undefined ? { outcome: 'no-hub', reason } : await this.#ask(next, signal);
    metrics.webSub(feed, answer.outcome);
    const facts = { feed, ...answer, tries: next.tries, inSeconds: Math.round((next.nextAt - now) / 1000) };
    if (answer.outcome === 'accepted') log.info(facts, 'subscription asked for');
    else log.warn(facts, 'subscription failed, asked for again');
    return 1000;
  }

  async #discover(
    signal: AbortSignal,
  ): Promise<{ topic: string; hub?: string | undefined; reason?: string }> {
    const { topic, hub } = this.options.settings;
    if (hub !== undefined) return { topic, hub };
    const url = new URL(topic);
    const fetched = await fetchDocument({ url, home: url, headers: {}, signal }, this.options.fetching);
    if (fetched.kind === 'failed') return { topic, reason: `topic: ${fetched.reason}` };
    if (fetched.kind !== 'document') return { topic, reason: 'topic: no document' };
    const found = topicLinks(fetched.links, fetched.body, fetched.url);
    if (found.hub === undefined) return { topic, reason: 'the topic names no hub' };
    return { topic: found.self ?? topic, hub: found.hub };
  }

  #ask({ mode, topic, hub, token, leaseSeconds }: Intent, signal: AbortSignal) {
    const { feed, publicUrl, secret, fetching } = this.options;
    const form = {
      'hub.mode': mode,
      'hub.topic': topic,
      'hub.callback': `${publicUrl}/v1/websub/${feed}/${token}`,
      ...(mode === 'subscribe' ? { 'hub.secret': secret, 'hub.lease_seconds': String(leaseSeconds) } : {}),
    };
    return askHub({ hub, form, signal }, fetching);
  }

  /** A hub that is not reached stops by itself at the end of the lease. */
  async #goodbye(): Promise<void> {
    const { feed, redis, metrics, log } = this.options;
    const keys = subscriptionKeys(redis, feed);
    const signal = AbortSignal.timeout(goodbyeMs);
    try {
      await this.#leased(signal, async (lease, held) => {
        const intent = readIntent(await redis.get(keys.intent));
        if (intent === undefined || intent.mode !== 'subscribe' || intent.hub === '') return 0;
        const last: Intent = { ...intent, mode: 'unsubscribe', requestedAt: Date.now() };
        if (!(await lease.put({ [keys.intent]: JSON.stringify(last), [keys.verdict]: '' }))) return 0;
        const { outcome } = await this.#ask(last, held);
        metrics.webSub(feed, outcome === 'accepted' ? 'unsubscribed' : outcome);
        return 0;
      });
    } catch (error) {
      if (!(error instanceof RedisAway) && !signal.aborted) throw error;
      log.warn({ feed }, 'the hub was not told that the feed is gone; its subscription ends with its lease');
    }
  }

  #away(error: unknown, signal: AbortSignal): number {
    if (signal.aborted) return 0;
    if (!(error instanceof RedisAway)) throw error;
    this.options.metrics.webSub(this.options.feed, 'no-redis');
    return 1000 + Math.random() * 1000;
  }
}
