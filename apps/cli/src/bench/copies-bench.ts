import { join } from 'node:path';
import { redisMemory } from '#libs/copies';
import { isArticle } from '../copies/analyze-copies.js';
import { type Article, readArticles } from '../copies/article-lines.js';
import { deliveryOf, findCopies, inWindow } from '../copies/find-copies.js';
import { readPairs } from '../copies/labelled-pairs.js';
import { nameGroups } from '../copies/name-groups.js';
import { withOwnRedis } from '../copies/own-redis.js';
import { measurePairs, share } from '../copies/pair-measures.js';
import { inventArticles } from './invented-copies.js';
import { seeded } from './invented-items.js';

export interface CopiesFigures {
  readonly items: number;
  /** Items a second, prints made, claimed and compared, when so many items are in the window. */
  readonly at: readonly { readonly items: number; readonly itemsPerSecond: number }[];
  /** What an item costs at the end by what it cost at 10,000. */
  readonly costRatio: number;
  /** Of Redis, an item: identity, postings and sketch. */
  readonly bytesPerItem: number;
  readonly tripsPerBatch: number;
  readonly comparedPerItem: number;
  readonly copies: number;
  /** On the labelled week, with fewer anchors. */
  readonly quality?: readonly AnchorsFigures[];
}

export interface AnchorsFigures {
  readonly anchors: number;
  readonly recall: number;
  readonly hardRecall: number;
  readonly falseJoins: number;
}

const windowMs = 168 * 3_600_000;
const batchSize = 200;
/** The speed is taken over so many items. */
const measured = 5_000;
const small = 10_000;

/** Fills a window with invented items, in one process, and measures its beginning and its end. */
export async function benchCopies(
  items: number,
  data: string | undefined,
  tell: (line: string) => void,
): Promise<CopiesFigures> {
  return withOwnRedis(async (redisUrl) => {
    const quality = data === undefined ? undefined : await qualityByAnchors(data, redisUrl);
    const work = { batches: 0, trips: 0, compared: 0 };
    const onBatch = ({ trips, compared }: { trips: number; compared: number }) => {
      work.batches += 1;
      work.trips += trips;
      work.compared += compared;
    };
    const filled = await inWindow({ redisUrl, windowMs, onBatch }, async (claim, redis) => {
      const before = (await redisMemory(redis)).usedBytes;
      const clock = new SpeedClock(items, tell);
      let copies = 0;
      for (const batch of batches(inventArticles(items, windowMs, seeded(1)))) {
        const began = performance.now();
        const answers = await claim(batch.map((article, at) => deliveryOf(article, clock.done + at)));
        clock.add(batch.length, performance.now() - began);
        copies += answers.filter((answer) => answer.kind !== 'dup' && answer.reason !== 'alone').length;
      }
      return { at: clock.speeds(), copies, bytes: (await redisMemory(redis)).usedBytes - before };
    });
    const [first, last] = [filled.at[0]?.itemsPerSecond ?? 0, filled.at.at(-1)?.itemsPerSecond ?? 0];
    return {
      items,
      at: filled.at,
      costRatio: first / last,
      bytesPerItem: Math.round(filled.bytes / items),
      tripsPerBatch: work.trips / work.batches,
      comparedPerItem: work.compared / items,
      copies: filled.copies,
      ...(quality && { quality }),
    };
  });
}

function* batches(articles: Iterable<Article>): Generator<Article[]> {
  let batch: Article[] = [];
  for (const article of articles) {
    batch.push(article);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Takes the speed up to 10,000 items and up to the last; inventing the items does not count. */
class SpeedClock {
  done = 0;
  readonly #ms = new Map<number, { items: number; ms: number }>();

  constructor(
    private readonly items: number,
    private readonly tell: (line: string) => void,
  ) {}

  add(count: number, ms: number): void {
    this.done += count;
    for (const end of [Math.min(small, this.items), this.items]) {
      if (this.done <= end - measured || this.done > end) continue;
      const sum = this.#ms.get(end) ?? { items: 0, ms: 0 };
      this.#ms.set(end, { items: sum.items + count, ms: sum.ms + ms });
    }
    if (this.done % 50_000 === 0) this.tell(`${this.done} items in the window`);
  }

  speeds(): CopiesFigures['at'] {
    return [...this.#ms].map(([end, { items, ms }]) => ({
      items: end,
      itemsPerSecond: (1_000 * items) / ms,
    }));
  }
}

async function qualityByAnchors(data: string, redisUrl: string): Promise<AnchorsFigures[]> {
  const lines = await readArticles(join(data, 'stream', 'egypt-2013-02-04.jsonl.gz'));
  const pairs = await readPairs(join(data, 'stream', 'pairs.tsv'));
  const articles = lines.filter(isArticle).sort((a, b) => a.eventTimeMs - b.eventTimeMs);
  const figures: AnchorsFigures[] = [];
  for (const anchors of [4, 8, 12, 16]) {
    const found = await findCopies(articles, { redisUrl, windowMs, anchors });
    const { recall, copiesByBand, falseJoins } = measurePairs(nameGroups(found), pairs);
    const hard = copiesByBand['0.15-0.30'] ?? { joined: 0, pairs: 0 };
    figures.push({ anchors, recall, hardRecall: share(hard), falseJoins: share(falseJoins) });
  }
  return figures;
}

/** The figures for a person. */
export function copiesLines(figures: CopiesFigures): string {
  const { at, costRatio, bytesPerItem, tripsPerBatch, comparedPerItem, copies, items, quality } = figures;
  return `${[
    ...at.map((one) => `${Math.round(one.itemsPerSecond)} items a second at ${one.items} in the window`),
    `an item costs ${costRatio.toFixed(2)} times as much at the end as at ${small}`,
    `${bytesPerItem} bytes of Redis an item, all told`,
    `${tripsPerBatch.toFixed(2)} round trips a batch of ${batchSize}, ${comparedPerItem.toFixed(2)} comparisons an item`,
    `${copies} of ${items} items are copies`,
    ...(quality ?? []).map(
      ({ anchors, recall, hardRecall, falseJoins }) =>
        `with ${anchors} anchors: recall ${recall.toFixed(3)}, of the hardest band ${hardRecall.toFixed(3)}, E and O joined ${falseJoins.toFixed(3)}`,
    ),
  ].join('\n')}\n`;
}
