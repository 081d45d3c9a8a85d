import { once } from 'node:events';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectRedis } from '#libs/copies';
import { hourOf } from '#libs/feed-watch';
import { FeedMeters } from '../../apps/deduplicator/src/feed-meters.js';
import { FeedWatch } from '../../apps/deduplicator/src/feed-watch.js';
import { FeedWatchStore } from '../../apps/deduplicator/src/feed-watch-store.js';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { loseKeys } from '../support/redis-keys.js';

const namespace = uniqueNamespace();
const hourMs = 3_600_000;
const now = Date.parse('2026-11-23T12:30:00Z');
const warned: object[] = [];
const log = { debug() {}, info() {}, error() {}, warn: (facts: object) => void warned.push(facts) };
const registry = new Registry();
let redis: ReturnType<typeof connectRedis>;
let watch: FeedWatch;

beforeAll(async () => {
  redis = connectRedis(servers().redisUrl, () => undefined);
  await once(redis, 'ready');
  watch = new FeedWatch({
    store: new FeedWatchStore(redis, namespace),
    feeds: () => [{ id: 'nile' }, { id: 'harbour' }],
    meters: new FeedMeters(registry),
    log,
  });
});
afterAll(async () => {
  await loseKeys(redis, namespace);
  redis.disconnect();
});

const metric = async (name: string, feed: string) => {
  const { values } = (await registry.getSingleMetric(name)?.get()) ?? { values: [] };
  return values.find(({ labels }) => labels.feed === feed)?.value;
};
const passed = (feed: string, agoMs: number, number?: number) => ({
  feed,
  receivedAt: new Date(now - agoMs).toISOString(),
  ...(number === undefined ? {} : { serviceNumber: { service: 'bdt', number } }),
});

it('tells a feed that usually sends at this hour from one that never does, after its history was restored from the log', async () => {
  const busy = new Map(Array.from({ length: 21 * 24 }, (_, back) => [hourOf(now) - 1 - back, 30] as const));
  const office = new Map([...busy].map(([hour, count]) => [hour, hour % 24 < 6 ? count : 0] as const));
  await watch.restore(
    new Map([
      ['nile', busy],
      ['harbour', office],
    ]),
  );
  await watch.passed([passed('nile', hourMs), passed('harbour', hourMs)]);
  await watch.look(now);
  expect(await metric('feed_missed_items', 'nile')).toBeCloseTo(30, 0);
  expect(await metric('feed_missed_items', 'harbour')).toBe(0);
  expect(await metric('feed_last_item_age_seconds', 'nile')).toBe(3600);
});

it('sees a flood', async () => {
  await watch.passed(Array.from({ length: 500 }, () => passed('nile', 60_000)));
  await watch.look(now);
  expect(await metric('feed_flood_ratio', 'nile')).toBeGreaterThan(8);
  expect(await metric('feed_missed_items', 'nile')).toBeLessThan(1);
});

it('names the numbers of a service that have not come, once, and forgets one that came late', async () => {
  await watch.passed([1, 2, 5, 6].map((number) => passed('nile', (20 - number) * 60_000, number)));
  await watch.look(now);
  await watch.look(now);
  expect(await metric('feed_service_numbers_missing', 'nile')).toBe(2);
  expect(warned).toEqual([{ feed: 'nile', service: 'bdt', numbers: [3, 4], missing: 2 }]);
  await watch.passed([passed('nile', 0, 4)]);
  await watch.look(now);
  expect(await metric('feed_service_numbers_missing', 'nile')).toBe(1);
});
