import type { ChainableCommander } from 'ioredis';
import type { RedisConnection } from '#libs/copies';
import { type HourlyCounts, historyHours, hourOf, type NumberSeen } from '#libs/feed-watch';

/** An item that has just passed. */
export interface PassedItem {
  readonly feed: string;
  readonly receivedAt: string;
  readonly serviceNumber?: { readonly service: string; readonly number: number } | undefined;
}

/** What is known of a feed's last minutes. */
export interface FeedPulse {
  /** ms; undefined for a feed of which nothing has come. */
  readonly lastMs: number | undefined;
  /** Items of the last whole span and the one that runs. */
  readonly recent: number;
}

const minuteMs = 60_000;
export const spanMs = 10 * minuteMs;
const keepNumbersMs = 24 * 3_600_000;
const keepHistoryMs = historyHours * 3_600_000;

/** Counts of feeds in Redis, shared by all deduplicators. Losing them costs history, never an item. */
export class FeedWatchStore {
  constructor(
    private readonly redis: RedisConnection,
    private readonly namespace: string,
  ) {}

  /** One round trip for a batch; one pipeline a feed, whose keys lie together in a cluster. */
  async add(items: readonly PassedItem[]): Promise<void> {
    const byFeed = [...Map.groupBy(items, (item) => item.feed)];
    await Promise.all(
      byFeed.map(([feed, own]) => {
        const batch = this.redis.pipeline();
        this.#addFeed(batch, feed, own);
        return run(batch);
      }),
    );
  }

  #addFeed(batch: ChainableCommander, feed: string, items: readonly PassedItem[]): void {
    const times = items.map(({ receivedAt }) => Date.parse(receivedAt));
    for (const [hour, { length }] of Map.groupBy(times, hourOf)) {
      batch.hincrby(this.#key(feed, 'hours'), String(hour), length);
    }
    for (const [span, { length }] of Map.groupBy(times, (ms) => Math.floor(ms / spanMs))) {
      const key = this.#key(feed, `span:${span}`);
      batch.incrby(key, length).pexpire(key, 3 * spanMs);
    }
    batch.pexpire(this.#key(feed, 'hours'), keepHistoryMs);
    batch.set(this.#key(feed, 'last'), Math.max(...times), 'PX', keepHistoryMs);
    for (const { serviceNumber, receivedAt } of items) {
      if (serviceNumber === undefined) continue;
      const { service, number } = serviceNumber;
      const key = this.#key(feed, `numbers:${service}`);
      const atMs = Date.parse(receivedAt);
      batch.zadd(key, 'NX', atMs, String(number)).zremrangebyscore(key, '-inf', String(atMs - keepNumbersMs));
      batch.pexpire(key, keepNumbersMs);
      batch.sadd(this.#key(feed, 'services'), service).pexpire(this.#key(feed, 'services'), keepNumbersMs);
    }
  }

  /** Puts history back that was counted from the log; what it says of an hour is the truth of that hour. */
  async restore(history: ReadonlyMap<string, HourlyCounts>): Promise<void> {
    await Promise.all(
      Array.from(history, ([feed, counts]) => {
        const key = this.#key(feed, 'hours');
        const batch = this.redis.pipeline();
        for (const [hour, count] of counts) batch.hset(key, String(hour), count);
        return run(batch.pexpire(key, keepHistoryMs));
      }),
    );
  }

  /** Hours before the longest history are forgotten on the way. */
  async history(feed: string, nowMs: number): Promise<HourlyCounts> {
    const key = this.#key(feed, 'hours');
    const all = Object.entries(await this.redis.hgetall(key));
    const oldest = hourOf(nowMs) - historyHours;
    const past = all.flatMap(([hour]) => (Number(hour) < oldest ? [hour] : []));
    if (past.length > 0) await this.redis.hdel(key, ...past);
    const kept = all.map(([hour, count]): [number, number] => [Number(hour), Number(count)]);
    return new Map(kept.filter(([hour]) => hour >= oldest));
  }

  async pulse(feed: string, nowMs: number): Promise<FeedPulse> {
    const span = Math.floor(nowMs / spanMs);
    const keys = [`span:${span}`, `span:${span - 1}`, 'last'].map((name) => this.#key(feed, name));
    const [now, before, last] = await this.redis.mget(keys);
    return {
      lastMs: last === null || last === undefined ? undefined : Number(last),
      recent: Number(now ?? 0) + Number(before ?? 0),
    };
  }

  async numbers(feed: string): Promise<ReadonlyMap<string, readonly NumberSeen[]>> {
    const services = await this.redis.smembers(this.#key(feed, 'services'));
    const found = await Promise.all(
      services.map((service) =>
        this.redis.zrange(this.#key(feed, `numbers:${service}`), '0', '-1', 'WITHSCORES'),
      ),
    );
    return new Map(services.map((service, at) => [service, pairsOf(found[at] ?? [])]));
  }

  /** One hash tag a feed: a feed's keys lie together in a cluster. */
  #key(feed: string, name: string): string {
    return `${this.namespace}{watch:${feed}}${name}`;
  }
}

function pairsOf(flat: readonly string[]): NumberSeen[] {
  const pairs: NumberSeen[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) {
    pairs.push({ number: Number(flat[at]), atMs: Number(flat[at + 1]) });
  }
  return pairs;
}

/** A pipeline answers errors as values: the first one is thrown. */
async function run(batch: ChainableCommander): Promise<void> {
  for (const [error] of (await batch.exec()) ?? []) if (error) throw error;
}
