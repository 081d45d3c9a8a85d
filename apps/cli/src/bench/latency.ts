import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@elastic/elasticsearch';
import { newsIndexNames } from '#libs/news-index';
import { push } from '../send/push.js';
import { type InventedItem, inventItem, seeded } from './invented-items.js';

export interface Pace {
  readonly perSecond: number;
  readonly seconds: number;
  /** Another seed, other items: the same ones once more would be redeliveries, found at once. */
  readonly seed: number;
  /** 1 takes the flash lane; default 5. */
  readonly urgency?: number;
}

export interface Latency {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly items: number;
  /** Each item's ms, ascending. */
  readonly took: readonly number[];
}

export interface LatencyTarget {
  readonly gateway: string;
  readonly key: string;
  readonly client: Client;
  readonly namespace: string;
}

const lookEveryMs = 20;
const patienceMs = 30_000;

/** Pushes one item at a time at a steady rate and measures each from before its push to the first search that finds it. */
export async function measureLatency(
  target: LatencyTarget,
  { perSecond, seconds, seed, urgency = 5 }: Pace,
): Promise<Latency> {
  const waiting = new Map<string, number>();
  const took: number[] = [];
  const random = seeded(seed);
  let sending = true;
  const looking = (async () => {
    const deadline = () => Date.now() + patienceMs;
    let until = deadline();
    while (sending || waiting.size > 0) {
      if (sending) until = deadline();
      if (Date.now() > until)
        throw new Error(`${waiting.size} items were not searchable after ${patienceMs} ms`);
      await lookFor(target, waiting, took);
      await sleep(lookEveryMs);
    }
  })();
  const pushes: Promise<void>[] = [];
  for (let count = 0; count < perSecond * seconds; count += 1) {
    pushes.push(pushOne(target, inventItem(seed * 1_000_000 + count, random, urgency), waiting));
    await sleep(1000 / perSecond);
  }
  await Promise.all(pushes);
  sending = false;
  await looking;
  took.sort((a, b) => a - b);
  return { p50Ms: quantile(took, 0.5), p99Ms: quantile(took, 0.99), items: took.length, took };
}

async function pushOne(
  { gateway, key }: LatencyTarget,
  { feed, ninjs }: InventedItem,
  waiting: Map<string, number>,
): Promise<void> {
  const started = performance.now();
  const answer = await push({
    gateway,
    key,
    feed,
    contentType: 'application/ninjs+json',
    body: Buffer.from(ninjs),
  });
  const id = answer.items[0]?.id;
  if (id === undefined) throw new Error(`the gateway refused an invented item: ${JSON.stringify(answer)}`);
  waiting.set(id, started);
}

async function lookFor(
  { client, namespace }: LatencyTarget,
  waiting: Map<string, number>,
  took: number[],
): Promise<void> {
  if (waiting.size === 0) return;
  const values = [...waiting.keys()];
  const { hits } = await client.search({
    index: newsIndexNames(namespace).read,
    query: { ids: { values } },
    size: values.length,
    _source: false,
  });
  const now = performance.now();
  for (const { _id } of hits.hits) {
    took.push(now - (waiting.get(_id as string) as number));
    waiting.delete(_id as string);
  }
}

/** The smallest value that at least the share `q` of the sorted values does not exceed. */
export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}
