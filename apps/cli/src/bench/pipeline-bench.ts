import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@elastic/elasticsearch';
import type { AppName } from '#libs/contracts';
import { newsIndexNames, removeIndexes } from '#libs/news-index';
import type { Log } from '#libs/pipeline';
import type { ServiceFleet } from '../fleet/service-fleet.js';
import { type BenchServers, type FleetPlace, freshNamespace, kafkaOf, prepareFleet } from './bench-fleet.js';
import { type CeilingRun, ceilingRun, finalDocuments } from './ceiling.js';
import { cpuSecondsOf, cpuSecondsOfAll } from './cpu-seconds.js';
import { fillRaw } from './fill-raw.js';
import { type Latency, measureLatency } from './latency.js';

export interface BenchOptions extends FleetPlace {
  readonly items: number;
  readonly latencySeconds: number;
  readonly log: Log;
  readonly tell: (line: string) => void;
}

const stages = ['deduplicator', 'enricher', 'matcher', 'indexer'] as const satisfies readonly AppName[];
type Stage = (typeof stages)[number];

export interface StageShare {
  /** CPU milliseconds of one item in this process, its start included. */
  readonly cpuMsPerItem: number;
  /** Of the CPU of all stages. */
  readonly share: number;
}

export interface DrainRun {
  readonly namespace: string;
  readonly itemsPerSecond: number;
  /** From the start of the processes, which need a second or two each before they handle anything. */
  readonly itemsPerSecondWithStart: number;
  readonly cpuSecondsPer1000: number;
  readonly serverCpuSecondsPer1000: number;
  /** CPU milliseconds of one item in each server. */
  readonly servers: Readonly<Record<string, number>>;
  readonly stages: Readonly<Record<Stage, StageShare>>;
}

export interface PipelineFigures extends Omit<DrainRun, 'namespace'>, Omit<Latency, 'items' | 'took'> {
  readonly items: number;
  readonly ceilingPerSecond: number;
  readonly ratio: number;
  readonly ceilings: readonly CeilingRun[];
}

const patienceMs = 600_000;

/**
 * Measures the pipeline beside the ceiling, in one run on the same servers: a drain that only makes the documents
 * (and warms the servers), the ceiling, the drain that counts, the ceiling again (the better one counts), and the time
 * from push to search at 20 items a second.
 */
export async function benchPipeline(options: BenchOptions): Promise<PipelineFigures> {
  const { servers, tell, items } = options;
  const client = new Client({ node: servers.elasticsearchNode });
  try {
    tell(`making the documents of ${items} items`);
    const first = await drain(options, client);
    const lines = await finalDocuments(kafkaOf(servers, first.namespace));
    await removeIndexes(client, first.namespace);
    const ceilings = [await ceiling(options, client, lines)];
    tell(`draining ${items} items from wire.raw`);
    const run = await drain(options, client);
    await removeIndexes(client, run.namespace);
    ceilings.push(await ceiling(options, client, lines));
    const latency = await steady(options, client);
    const ceilingPerSecond = Math.max(...ceilings.map(({ itemsPerSecond }) => itemsPerSecond));
    const { namespace: _, ...figures } = run;
    const { items: _pushed, took: _took, ...times } = latency;
    return {
      items,
      ...figures,
      ceilingPerSecond,
      ratio: run.itemsPerSecond / ceilingPerSecond,
      ...times,
      ceilings,
    };
  } finally {
    await client.close();
  }
}

async function ceiling(
  { tell }: BenchOptions,
  client: Client,
  lines: readonly string[],
): Promise<CeilingRun> {
  const namespace = freshNamespace();
  const run = await ceilingRun(client, namespace, lines);
  await removeIndexes(client, namespace);
  tell(
    `ceiling: ${Math.round(run.itemsPerSecond)} documents a second (${run.documents}, ${Math.round(run.bytes / 1e6)} MB)`,
  );
  return run;
}

/** Fills wire.raw, then starts the stages and waits until the last item is found by a count. */
async function drain(options: BenchOptions, client: Client): Promise<DrainRun> {
  const { servers, items, log, tell } = options;
  const { namespace, fleet } = await prepareFleet(options);
  await fillRaw(kafkaOf(servers, namespace), log, items, 1);
  const serverCpu = cpuOfServers(servers);
  const started = performance.now();
  await Promise.all(stages.map((stage) => fleet.start(stage)));
  await Promise.all(stages.map((stage) => fleet.ready(stage)));
  const { firstAt, doneAt } = await untilSearchable(client, namespace, fleet, items);
  const cpu = Object.fromEntries(
    stages.map((stage) => [stage, cpuSecondsOf(fleet.pid(stage) as number) ?? 0]),
  );
  const serverMs = Object.entries(cpuOfServers(servers)).map(
    ([name, seconds]) => [name, ((seconds - (serverCpu[name] ?? 0)) * 1000) / items] as const,
  );
  await fleet.stop();
  const total = Object.values(cpu).reduce((sum, seconds) => sum + seconds, 0);
  const share = (stage: Stage) => ({
    cpuMsPerItem: ((cpu[stage] ?? 0) * 1000) / items,
    share: (cpu[stage] ?? 0) / total,
  });
  const run = {
    namespace,
    itemsPerSecond: items / ((doneAt - firstAt) / 1000),
    itemsPerSecondWithStart: items / ((doneAt - started) / 1000),
    cpuSecondsPer1000: (total * 1000) / items,
    serverCpuSecondsPer1000: serverMs.reduce((sum, [, ms]) => sum + ms, 0),
    servers: Object.fromEntries(serverMs),
    stages: Object.fromEntries(stages.map((stage) => [stage, share(stage)])) as Record<Stage, StageShare>,
  };
  tell(`drained at ${Math.round(run.itemsPerSecond)} items a second`);
  return run;
}

const cpuOfServers = ({ serverPids }: BenchServers): Record<string, number> =>
  Object.fromEntries(Object.entries(serverPids).map(([name, pids]) => [name, cpuSecondsOfAll(pids)]));

/** When the first record was handled (the deduplicator says it has some behind it) and when all could be found. */
async function untilSearchable(client: Client, namespace: string, fleet: ServiceFleet, items: number) {
  const { read } = newsIndexNames(namespace);
  const deadline = Date.now() + patienceMs;
  let firstAt: number | undefined;
  for (;;) {
    if (firstAt === undefined && (await hasBegun(fleet))) firstAt = performance.now();
    const { count } = await client.count({ index: read });
    if (count >= items) return { firstAt: firstAt as number, doneAt: performance.now() };
    if (Date.now() > deadline) throw new Error(`only ${count} of ${items} items were searchable in time`);
    // Each look costs Elasticsearch a search: a quarter of a second is near enough after half a minute.
    await sleep(firstAt === undefined ? 20 : 250);
  }
}

async function hasBegun(fleet: ServiceFleet): Promise<boolean> {
  const answer = await fetch(`${fleet.url('deduplicator')}/metrics`);
  return /^stage_messages_total\{[^}]*\} [1-9]/m.test(await answer.text());
}

async function steady(options: BenchOptions, client: Client): Promise<Latency> {
  const { tell, latencySeconds } = options;
  const { namespace, fleet, key } = await prepareFleet(options);
  const all = ['gateway', ...stages] as const;
  await Promise.all(all.map((name) => fleet.start(name)));
  await Promise.all(all.map((name) => fleet.ready(name)));
  tell(`pushing 20 items a second for ${latencySeconds} s`);
  const target = { gateway: fleet.url('gateway'), key, client, namespace };
  // The first pushes meet cold code everywhere; they are not what an ordinary day looks like.
  await measureLatency(target, { perSecond: 20, seconds: 5, seed: 2 });
  const latency = await measureLatency(target, { perSecond: 20, seconds: latencySeconds, seed: 3 });
  await fleet.stop();
  await removeIndexes(client, namespace);
  return latency;
}
