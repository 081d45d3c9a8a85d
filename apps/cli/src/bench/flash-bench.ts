import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@elastic/elasticsearch';
import type { AppName } from '#libs/contracts';
import { newsIndexNames, removeIndexes } from '#libs/news-index';
import type { Log } from '#libs/pipeline';
import type { ServiceFleet } from '../fleet/service-fleet.js';
import { type FleetPlace, kafkaOf, prepareFleet } from './bench-fleet.js';
import { fillRaw } from './fill-raw.js';
import { type Latency, type LatencyTarget, measureLatency, quantile } from './latency.js';

export interface FlashOptions extends FleetPlace {
  /** Items that wait on wire.raw when the second measurement begins. */
  readonly backfill: number;
  readonly idleSeconds: number;
  /** No longer than so, should the backfill take longer. */
  readonly longestSeconds: number;
  readonly log: Log;
  readonly tell: (line: string) => void;
}

export interface FlashTimes {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly flashes: number;
}

export interface FlashFigures {
  readonly idle: FlashTimes;
  readonly backfill: FlashTimes & {
    readonly items: number;
    /** Backfilled items that became searchable while flashes were sent, a second. */
    readonly itemsPerSecond: number;
    /** True when it was drained to its end; else the time was up. */
    readonly drained: boolean;
  };
}

const services = [
  'gateway',
  'deduplicator',
  'enricher',
  'matcher',
  'indexer',
] as const satisfies readonly AppName[];
const pollMs = 500;

/** A flash every second, from before its push to the first search that finds it: idle, then while a backfill drains. */
export async function benchFlash(options: FlashOptions): Promise<FlashFigures> {
  const { servers, tell, idleSeconds } = options;
  const client = new Client({ node: servers.elasticsearchNode });
  const { namespace, fleet, key } = await prepareFleet(options);
  try {
    for (const name of services) await fleet.start(name);
    for (const name of services) await fleet.ready(name);
    const target = { gateway: fleet.url('gateway'), key, client, namespace };
    // The first items meet cold code everywhere.
    await measureLatency(target, { perSecond: 20, seconds: 5, seed: 2, urgency: 1 });
    tell(`a flash every second for ${idleSeconds} s, nothing else`);
    const idle = await measureLatency(target, { perSecond: 1, seconds: idleSeconds, seed: 3, urgency: 1 });
    const backfill = await whileDraining(options, target, fleet);
    return { idle: timesOf(idle), backfill };
  } finally {
    await fleet.stop();
    await removeIndexes(client, namespace);
    await client.close();
  }
}

const timesOf = ({ p50Ms, p99Ms, items }: Latency): FlashTimes => ({ p50Ms, p99Ms, flashes: items });

/** The backfill is put on wire.raw before it begins to drain: inventing it is no work of the pipeline's. */
async function whileDraining(
  options: FlashOptions,
  target: LatencyTarget,
  fleet: ServiceFleet,
): Promise<FlashFigures['backfill']> {
  const { servers, backfill, longestSeconds, log, tell } = options;
  const { client, namespace } = target;
  const count = async () => (await client.count({ index: newsIndexNames(namespace).read })).count;
  const before = await count();
  tell(`a flash every second while ${backfill} items drain`);
  await fleet.end('deduplicator', 'SIGTERM');
  await fillRaw(kafkaOf(servers, namespace), log, backfill, 1);
  await fleet.start('deduplicator');
  await fleet.ready('deduplicator');
  while ((await count()) <= before) await sleep(pollMs);
  // The deduplicator has just been started by the bench: its first flashes meet cold code, which is the bench's doing.
  const warming = await measureLatency(target, { perSecond: 2, seconds: 3, seed: 9, urgency: 1 });
  const began = performance.now();
  const from = (await count()) - warming.items;
  const all: number[] = [];
  let done = from;
  for (
    let batch = 0;
    done - before < backfill && performance.now() - began < longestSeconds * 1000;
    batch += 1
  ) {
    const pace = { perSecond: 1, seconds: 10, seed: 10 + batch, urgency: 1 };
    all.push(...(await measureLatency(target, pace)).took);
    done = (await count()) - all.length - warming.items;
  }
  const seconds = (performance.now() - began) / 1000;
  all.sort((a, b) => a - b);
  return {
    ...timesOf({ p50Ms: quantile(all, 0.5), p99Ms: quantile(all, 0.99), items: all.length, took: all }),
    items: backfill,
    itemsPerSecond: (done - from) / seconds,
    drained: done - before >= backfill,
  };
}
