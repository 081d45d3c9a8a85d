import { PrintThread, type RedisConnection, redisMemory } from '#libs/copies';
import type { Article } from '../articles/article-lines.js';
import { type Claim, deliveryOf, inWindow } from '../copies/find-copies.js';
import { withOwnRedis } from '../copies/own-redis.js';
import { printableOf } from '../copies/print-of-article.js';
import { type QualityFigures, qualityByPrint, qualityLine } from './copies-quality.js';
import { inventArticles } from './invented-copies.js';
import { seeded } from './invented-items.js';
import { type WindowBytes, windowBytes } from './window-bytes.js';

export interface CopiesFigures {
  readonly items: number;
  /** What items cost, prints made, claimed and compared, when so many are in the window. */
  readonly at: readonly SpeedFigures[];
  /** What an item costs at the end by what it cost at 10,000: by the clock, and in CPU of this process and of Redis. */
  readonly costRatio: number;
  readonly cpuRatio: number;
  /** Of Redis, an item, all told, and by what it is for. */
  readonly bytesPerItem: number;
  readonly bytes: WindowBytes;
  readonly tripsPerBatch: number;
  readonly comparedPerItem: number;
  readonly copies: number;
  /** On the labelled week, with smaller prints. */
  readonly quality?: readonly QualityFigures[];
}

export interface SpeedFigures {
  readonly items: number;
  readonly itemsPerSecond: number;
  /** An item, of this process with its thread, and of Redis: other work on the machine slows the clock and not these. */
  readonly cpuMs: number;
  readonly redisCpuMs: number;
}

/** Both halves of what a process does with an item. */
interface Claiming {
  readonly claim: Claim;
  readonly prints: PrintThread;
}

/** What a stretch of items took, all in ms. */
interface Taken {
  readonly ms: number;
  readonly cpuMs: number;
  readonly redisCpuMs: number;
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
    const prints = new PrintThread((error) => tell(`prints are made anew: ${error}`));
    // Code that is warm from the beginning: the first items would else look dear, and the last cheap.
    await inWindow({ redisUrl, windowMs }, (claim, redis) =>
      fill({ claim, prints }, redis, small, seeded(2), () => undefined),
    );
    const work = { batches: 0, trips: 0, compared: 0 };
    const onBatch = ({ trips, compared }: { trips: number; compared: number }) => {
      work.batches += 1;
      work.trips += trips;
      work.compared += compared;
    };
    const filled = await inWindow({ redisUrl, windowMs, onBatch }, (claim, redis) =>
      filledWindow({ claim, prints }, redis, items, tell),
    );
    await prints.close();
    const [first, last] = [filled.at[0], filled.at.at(-1)] as [SpeedFigures, SpeedFigures];
    return {
      ...filled,
      items,
      costRatio: first.itemsPerSecond / last.itemsPerSecond,
      cpuRatio: (last.cpuMs + last.redisCpuMs) / (first.cpuMs + first.redisCpuMs),
      tripsPerBatch: work.trips / work.batches,
      comparedPerItem: work.compared / items,
      ...(quality && { quality }),
    };
  });
}

async function filledWindow(
  claiming: Claiming,
  redis: RedisConnection,
  items: number,
  tell: (line: string) => void,
) {
  const before = (await redisMemory(redis)).usedBytes;
  const times: Taken[] = [];
  const copies = await fill(claiming, redis, items, seeded(1), (taken) => {
    times.push(taken);
    if (times.length % 10 === 0) tell(`${times.length * stretch} items in the window`);
  });
  const bytesPerItem = Math.round(((await redisMemory(redis)).usedBytes - before) / items);
  return { at: speeds(times, items), copies, bytesPerItem, bytes: await windowBytes(redis, items) };
}

/** Answers how many are copies; `took` gets what each stretch took, without inventing it. */
async function fill(
  claiming: Claiming,
  redis: RedisConnection,
  items: number,
  random: () => number,
  took: (taken: Taken) => void,
) {
  let [done, copies] = [0, 0];
  for (const articles of stretches(inventArticles(items, windowMs, random))) {
    const began = [performance.now(), process.cpuUsage(), await redisCpuMs(redis)] as const;
    copies += await claimAll(claiming, articles, done);
    const { user, system } = process.cpuUsage(began[1]);
    took({
      ms: performance.now() - began[0],
      cpuMs: (user + system) / 1_000,
      redisCpuMs: (await redisCpuMs(redis)) - began[2],
    });
    done += articles.length;
  }
  return copies;
}

/** What the server has used so far, its background threads too; of a cluster, the node that answers. */
async function redisCpuMs(redis: RedisConnection): Promise<number> {
  const info = await redis.info('cpu');
  const seconds = (name: string) => Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1]);
  return 1_000 * (seconds('used_cpu_user') + seconds('used_cpu_sys'));
}

async function claimAll(
  { claim, prints }: Claiming,
  articles: readonly Article[],
  number: number,
): Promise<number> {
  let [next, copies] = [0, 0];
  const work = async () => {
    while (next < articles.length) {
      const from = next;
      next += batchSize;
      const batch = articles.slice(from, next);
      const made = await Promise.all(batch.map((article) => prints.print(printableOf(article))));
      const answers = await claim(
        batch.map((article, at) => deliveryOf(article, number + from + at, made[at])),
      );
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

function speeds(times: readonly Taken[], items: number): SpeedFigures[] {
  return [...marks.filter((size) => size < items), items].map((size) => {
    const [from, to] = [Math.floor((size - lookedAt(size)) / stretch), Math.ceil(size / stretch)];
    const looked = Math.min(size, to * stretch) - from * stretch;
    const each = (of: (taken: Taken) => number) =>
      times.slice(from, to).reduce((sum, taken) => sum + of(taken), 0) / looked;
    return {
      items: size,
      itemsPerSecond: 1_000 / each(({ ms }) => ms),
      cpuMs: each(({ cpuMs }) => cpuMs),
      redisCpuMs: each((taken) => taken.redisCpuMs),
    };
  });
}

/** The figures for a person. */
export function copiesLines(figures: CopiesFigures): string {
  const { at, bytesPerItem, bytes, tripsPerBatch, comparedPerItem, copies, items, quality } = figures;
  const ratios = `${figures.costRatio.toFixed(2)} times as much by the clock and ${figures.cpuRatio.toFixed(2)} in CPU`;
  return `${[
    ...at.map(
      (one) =>
        `${Math.round(one.itemsPerSecond)} items a second at ${one.items} in the window, an item ${one.cpuMs.toFixed(3)} ms of CPU here and ${one.redisCpuMs.toFixed(3)} of Redis`,
    ),
    `an item costs ${ratios} at the end as at ${small}`,
    `${bytesPerItem} bytes of Redis an item, all told: identity ${bytes.identity}, sketch ${bytes.sketch}, postings ${bytes.postings}`,
    `${tripsPerBatch.toFixed(2)} round trips a batch of ${batchSize}, ${comparedPerItem.toFixed(2)} comparisons an item`,
    `${copies} of ${items} items are copies`,
    ...(quality ?? []).map(qualityLine),
  ].join('\n')}\n`;
}
