import { Redis } from 'ioredis';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { topicName, topics, type UniqueItem } from '#libs/contracts';
import { readTopic } from '#libs/pipeline';
import type { Article } from '../../apps/cli/src/articles/article-lines.js';
import { inventArticles } from '../../apps/cli/src/bench/invented-copies.js';
import { seeded } from '../../apps/cli/src/bench/invented-items.js';
import { nameGroups } from '../../apps/cli/src/copies/name-groups.js';
import { type Grouping, pairF1 } from '../../apps/cli/src/copies/pair-measures.js';
import { push } from '../../apps/cli/src/send/push.js';
import { servers } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';
import { loseKeys } from '../support/redis-keys.js';
import { type Pipeline, startPipeline } from '../support/running-pipeline.js';

const items = 600;
const atOnce = 30;
const feed = 'outlet';
const firstMs = Date.UTC(2026, 0, 1);
const spanMs = 2 * 86_400_000;
const wire = [...inventArticles(items, spanMs, seeded(5))];

/** What happens once half of the items were acknowledged. */
type Disturbance = (pipeline: Pipeline) => Promise<void>;

let pipeline: Pipeline | undefined;
async function stopPipeline(): Promise<void> {
  const stopping = pipeline;
  pipeline = undefined;
  await stopping?.stop();
}
afterEach(stopPipeline);

let undisturbed: Grouping;
beforeAll(async () => {
  undisturbed = await groupsOf(wire);
  await stopPipeline();
}, 180_000);

it('finds edited, cut and lengthened copies in the running system', () => {
  const sizes = [...Map.groupBy(undisturbed.values(), (group) => group).values()].map(({ length }) => length);
  const inGroups = sizes.filter((size) => size > 1).reduce((sum, size) => sum + size, 0);
  expect(undisturbed.size).toBe(items);
  expect(inGroups / items).toBeGreaterThan(0.3);
  expect(inGroups / items).toBeLessThan(0.7);
});

it('gives the same groups when the same wire is sent in the same order again', async () => {
  expect(pairF1(undisturbed, await groupsOf(wire))).toBe(1);
}, 180_000);

it('gives nearly the same groups in another order of the partitions', async () => {
  const blocks = Array.from({ length: items / atOnce }, (_, nth) =>
    wire.slice(nth * atOnce, (nth + 1) * atOnce),
  );
  const other = blocks.flatMap((_, nth) => blocks[(nth * 7) % blocks.length] as Article[]);
  expect(new Set(other).size).toBe(items);
  expect(pairF1(undisturbed, await groupsOf(other))).toBeGreaterThanOrEqual(0.98);
}, 180_000);

it('keeps the groups when the deduplicator dies between its claims and its records', async () => {
  const dying: Disturbance = async ({ fleet }) => {
    await fleet.end('deduplicator', 'SIGTERM');
    await fleet.start('deduplicator', { SLUGLINE_FAILPOINTS: 'after-claim:2' });
  };
  const reborn: Disturbance = async ({ fleet }) => {
    await eventually(() => expect(fleet.running('deduplicator')).toBe(false), 60_000);
    await fleet.start('deduplicator');
    await fleet.ready('deduplicator');
  };
  expect(pairF1(undisturbed, await groupsOf(wire, dying, reborn))).toBe(1);
}, 240_000);

it('keeps the groups when Redis loses all it knew', async () => {
  const losing: Disturbance = async ({ namespace }) => {
    const redis = new Redis(servers().redisUrl);
    expect(await loseKeys(redis, namespace)).toBeGreaterThan(0);
    redis.disconnect();
  };
  expect(pairF1(undisturbed, await groupsOf(wire, losing))).toBe(1);
}, 240_000);

/** Sends articles through a pipeline of their own, and reads their groups from the log. */
async function groupsOf(
  articles: readonly Article[],
  halfway?: Disturbance,
  atTheEnd?: Disturbance,
): Promise<Grouping> {
  pipeline = await startPipeline(servers(), [{ id: feed, name: 'Outlet' }]);
  const half = articles.length / 2;
  await send(pipeline, articles.slice(0, half));
  await pipeline.settled(half);
  await halfway?.(pipeline);
  await send(pipeline, articles.slice(half));
  await atTheEnd?.(pipeline);
  const account = await pipeline.settled(articles.length, 120_000);
  expect(account).toMatchObject({ dead: 0, missing: [], twice: [], wrong: [], items: articles.length });
  return readGroups(pipeline);
}

async function send({ fleet, key }: Pipeline, articles: readonly Article[]): Promise<void> {
  for (let start = 0; start < articles.length; start += atOnce) {
    const lines = articles
      .slice(start, start + atOnce)
      .map((article) => `${JSON.stringify(ninjsOf(article))}\n`);
    const body = Buffer.from(lines.join(''));
    const gateway = fleet.url('gateway');
    const answer = await push({ gateway, feed, key, contentType: 'application/x-ndjson', body });
    expect(answer.accepted).toBe(lines.length);
  }
}

const ninjsOf = ({ id, headline, body, eventTimeMs }: Article) => ({
  uri: `urn:near:${id}`,
  type: 'text',
  version: '1',
  versionCreated: new Date(firstMs + eventTimeMs).toISOString(),
  headlines: [{ role: 'main', value: headline }],
  bodies: [{ role: 'main', contentType: 'text/plain', value: body }],
});

/** The groups that the log tells, with what was joined later, by uri. */
async function readGroups({ kafka, namespace }: Pipeline): Promise<Grouping> {
  const unique = new Map<string, UniqueItem>();
  await readTopic(kafka, topicName(topics.unique, namespace), { from: 'beginning' }, async (records) => {
    for (const { value } of records) {
      const item = JSON.parse(value.toString()) as UniqueItem;
      unique.set(item.uri, item);
    }
  });
  const byUri = new Map(wire.map((article) => [`urn:near:${article.id}`, article]));
  return nameGroups(
    [...unique.values()].map(({ uri, id, copies }) => ({
      ...copies,
      kind: 'win' as const,
      article: { ...(byUri.get(uri) as Article), itemId: id },
    })),
  );
}
