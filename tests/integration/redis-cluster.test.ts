import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ClaimSentinels,
  Claims,
  ClaimsLostError,
  connectRedis,
  type Delivery,
  type LogPiece,
  type RedisConnection,
  redisMemory,
  wholeWindow,
} from '#libs/copies';
import { FeedWatchStore } from '../../apps/deduplicator/src/feed-watch-store.js';
import { eventually } from '../support/eventually.js';
import { type RedisCluster, startRedisCluster } from '../support/redis-cluster.js';
import { letters, wordJudge, wordPrint } from '../support/word-copies.js';

const windowMs = 168 * 3_600_000;
const noon = Date.parse('2026-11-23T12:00:00Z');
let cluster: RedisCluster;
let redis: RedisConnection;
let claims: Claims;

beforeAll(async () => {
  cluster = await startRedisCluster();
  redis = connectRedis(cluster.urls, () => undefined);
  const sentinels = new ClaimSentinels(redis, 'c-');
  await eventually(async () => sentinels.whole('kafka-1'));
  claims = new Claims(redis, 'c-', windowMs, wordJudge);
});

afterAll(async () => {
  redis?.disconnect();
  await cluster?.stop();
});

function fillFrom(log: readonly LogPiece[]): Promise<string> {
  const readLog = async (put: (piece: LogPiece) => Promise<void>) => {
    for (const piece of log) await put(piece);
  };
  const sentinels = new ClaimSentinels(redis, 'c-');
  return wholeWindow({ claims, sentinels, clusterId: 'kafka-1', readLog }, AbortSignal.timeout(20_000));
}

function item(name: string, text: string): Delivery {
  const id = letters(name);
  return {
    ...{ id, order: 1, scheme: 'version', eventTimeMs: noon, origin: name },
    contentHash: letters(text).repeat(3).slice(0, 64),
    print: wordPrint(id, noon, text),
  };
}

/** Fifty texts, each with a copy of it that has one other word. */
const pairs = Array.from({ length: 50 }, (_, at) => {
  const words = Array.from({ length: 12 }, (_, nth) => `w${at}-${nth}`);
  return [item(`a${at}`, words.join(' ')), item(`b${at}`, ['other', ...words.slice(1)].join(' '))] as const;
});
const founders = pairs.map(([first]) => first);
const copies = pairs.map(([, second]) => second);

describe('three masters', () => {
  it('hold one window: claims, sketches and postings, found from whichever item asks', async () => {
    const sentinel = await fillFrom([]);
    await claims.claim(sentinel, founders);
    const other = new Claims(redis, 'c-', windowMs, wordJudge);
    const answers = await other.claim(sentinel, copies);
    expect(answers).toMatchObject(founders.map(({ id }) => ({ kind: 'win', group: id, of: id })));
    const sizes = await Promise.all(cluster.nodes.map((node) => node.dbsize()));
    expect(Math.min(...sizes)).toBeGreaterThan(50);
  });

  it('at which processes claim at once end with every pair in one group', async () => {
    const sentinel = await fillFrom([]);
    for (let round = 0; round < 10; round++) {
      const text = Array.from({ length: 12 }, (_, nth) => `r${round}-${nth}`).join(' ');
      const answers = await Promise.all(
        ['x', 'y'].map(async (name) => {
          const own = new Claims(redis, 'c-', windowMs, wordJudge);
          const [answer] = await own.claim(sentinel, [item(`${name}${round}`, text)]);
          return answer && 'group' in answer
            ? [answer.group, ...(answer.moves ?? []).map(({ to }) => to)]
            : [];
        }),
      );
      expect(answers[0]?.some((group) => answers[1]?.includes(group))).toBe(true);
    }
  });

  it('of which one loses its keys have lost the window; filled again it gives the same groups', async () => {
    const before = await fillFrom([]);
    await cluster.nodes[1]?.flushall();
    await expect(claims.claim(before, founders)).rejects.toThrow(ClaimsLostError);
    const log = pairs.flatMap(([first, second]) => [first, { ...second, group: first.id }]);
    const known = log.map((one) => ({ ...one, group: 'group' in one ? one.group : one.id }));
    const sentinel = await fillFrom([{ known }]);
    const answers = await claims.claim(sentinel, [...founders, ...copies]);
    expect(answers.map((answer) => [answer.kind, 'group' in answer && answer.group])).toEqual(
      [...founders, ...founders].map(({ id }) => ['self', id]),
    );
  });

  it('tell the memory of the fullest of them, and whether one evicts', async () => {
    expect(await redisMemory(redis)).toMatchObject({ policy: 'noeviction' });
    await cluster.nodes[2]?.config('SET', 'maxmemory-policy', 'allkeys-lru');
    expect(await redisMemory(redis)).toMatchObject({ policy: 'allkeys-lru' });
    await cluster.nodes[2]?.config('SET', 'maxmemory-policy', 'noeviction');
  });

  it('count the rhythm of several feeds in one call', async () => {
    const store = new FeedWatchStore(redis, 'w-');
    const feeds = Array.from({ length: 20 }, (_, at) => `feed-${at}`);
    await store.add(feeds.map((feed) => ({ feed, receivedAt: '2026-11-23T12:00:00.000Z' })));
    const pulses = await Promise.all(feeds.map((feed) => store.pulse(feed, noon)));
    expect(pulses.every(({ lastMs, recent }) => lastMs === noon && recent === 1)).toBe(true);
  });
});
