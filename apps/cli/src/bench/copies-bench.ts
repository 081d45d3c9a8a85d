import { type RedisConnection, redisMemory } from '#libs/copies';
import type { Article } from '../articles/article-lines.js';
import { type Claim, deliveryOf, inWindow } from '../copies/find-copies.js';
import { withOwnRedis } from '../copies/own-redis.js';
import { type QualityFigures, qualityByPrint, qualityLine } from './copies-quality.js';
import { inventArticles } from './invented-copies.js';
import { seeded } from './invented-items.js';
import { type WindowBytes, windowBytes } from './window-bytes.js';

export interface CopiesFigures {
  readonly items: number;
  /** Items a second, prints made, claimed and compared, when so many items are in the window. */
  readonly at: readonly { readonly items: number; readonly itemsPerSecond: number }[];
  /** What an item costs at the end by what it cost at 10,000. */
  readonly costRatio: number;
  /** Of Redis, an item, all told, and by what it is for. */
  readonly bytesPerItem: number;
  readonly bytes: WindowBytes;
  readonly tripsPerBatch: number;
  readonly comparedPerItem: number;
  readonly copies: number;
  /** On the labelled week, with smaller prints. */
  readonly quality?: readonly QualityFigures[];
}

const windowMs = 168 * 3_600_000;
const batchSize = 200;
/** Batches of several partitions are under way at once, as in the deduplicator: Redis works while prints are made. */
const inFlight = 3;
/** Items whose time is taken together. */
const stretch = 5_000;
/** Sizes of the window at which the speed is told, and how many items before are looked at. */
const small = 10_000;
const marks = [small, 100_000, 300_000];
const lookedAt = (size: number) => Math.min(20_000, size / 2);

/** Fills a window with invented items, in one process, and measures on the way. */
export async function benchCopies(
  items: number,
  data: string | undefined,
  tell: (line: string) => void,
): Promise<CopiesFigures> {
  return withOwnRedis(async (redisUrl) => {
    const quality = data === undefined ? undefined : await qualityByPrint(data, redisUrl, windowMs);
    // Code that is warm from the beginning: the first items would else look dear, and the last cheap.
    await inWindow({ redisUrl, windowMs }, (claim) => fill(claim, small, seeded(2), () => undefined));
    const work = { batches: 0, trips: 0, compared: 0 };
    const onBatch = ({ trips, compared }: { trips: number; compared: number }) => {
      work.batches += 1;
      work.trips += trips;
      work.compared += compared;
    };
    const filled = await inWindow({ redisUrl, windowMs, onBatch }, (claim, redis) =>
      filledWindow(claim, redis, items, tell),
    );
    const [first, last] = [filled.at[0]?.itemsPerSecond ?? 0, filled.at.at(-1)?.itemsPerSecond ?? 0];
    return {
      ...filled,
      items,
      costRatio: first / last,
      tripsPerBatch: work.trips / work.batches,
      comparedPerItem: work.compared / items,
      ...(quality && { quality }),
    };
  });
}

async function filledWindow(
  claim: Claim,
  redis: RedisConnection,
  items: number,
  tell: (line: string) => void,
) {
  const before = (await redisMemory(redis)).usedBytes;
  const times: number[] = [];
  const copies = await fill(claim, items, seeded(1), (ms) => {
    times.push(ms);
    if (times.length % 10 === 0) tell(`${times.length * stretch} items in the window`);
  });
  const bytesPerItem = Math.round(((await redisMemory(redis)).usedBytes - before) / items);
  return { at: speeds(times, items), copies, bytesPerItem, bytes: await windowBytes(redis, items) };
}

/** Answers how many are copies; `took` gets the milliseconds of each stretch, without those of inventing it. */
async function fill(claim: Claim, items: number, random: () => number, took: (ms: number) => void) {
  let [done, copies] = [0, 0];
  for (const articles of stretches(inventArticles(items, windowMs, random))) {
    const began = performance.now();
    copies += await claimAll(claim, articles, done);
    took(performance.now() - began);
    done += articles.length;
  }
  return copies;
}

async function claimAll(claim: Claim, articles: readonly Article[], number: number): Promise<number> {
  let [next, copies] = [0, 0];
  const work = async () => {
    while (next < articles.length) {
      const from = next;
      next += batchSize;
      const batch = articles.slice(from, next);
      const answers = await claim(batch.map((article, at) => deliveryOf(article, number + from + at)));
      copies += answers.filter((answer) => answer.kind !== 'dup' && answer.reason !== 'alone').length;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  return copies;
}

function* stretches(articles: Iterable<Article>): Generator<Article[]> {
  let some: Article[] = [];
  for (const article of articles) {
    some.push(article);
    if (some.length < stretch) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

function speeds(times: readonly number[], items: number): CopiesFigures['at'] {
  return [...marks.filter((size) => size < items), items].map((size) => {
    const [from, to] = [Math.floor((size - lookedAt(size)) / stretch), Math.ceil(size / stretch)];
    const ms = times.slice(from, to).reduce((sum, one) => sum + one, 0);
    const looked = Math.min(size, to * stretch) - from * stretch;
    return { items: size, itemsPerSecond: (1_000 * looked) / ms };
  });
}

/** The figures for a person. */
export function copiesLines(figures: CopiesFigures): string {
  const { at, costRatio, bytesPerItem, bytes, tripsPerBatch, comparedPerItem, copies, items, quality } =
    figures;
  return `${[
    ...at.map((one) => `${Math.round(one.itemsPerSecond)} items a second at ${one.items} in the window`),
    `an item costs ${costRatio.toFixed(2)} times as much at the end as at ${small}`,
    `${bytesPerItem} bytes of Redis an item, all told: identity ${bytes.identity}, sketch ${bytes.sketch}, postings ${bytes.postings}`,
    `${tripsPerBatch.toFixed(2)} round trips a batch of ${batchSize}, ${comparedPerItem.toFixed(2)} comparisons an item`,
    `${copies} of ${items} items are copies`,
    ...(quality ?? []).map(qualityLine),
  ].join('\n')}\n`;
}
