import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, it, onTestFailed, onTestFinished } from 'vitest';
import { type AppName, itemId } from '#libs/contracts';
import { newsIndexNames } from '#libs/news-index';
import { BreakableServers } from '../support/breakable-servers.js';
import { DoorWatch } from '../support/door-watch.js';
import { eventually } from '../support/eventually.js';
import { ReadinessWatch } from '../support/readiness-watch.js';
import { apps, type Pipeline, startPipeline } from '../support/running-pipeline.js';
import { metricOf } from '../support/service-metrics.js';
import { toldOfElasticsearch } from '../support/told-of-elasticsearch.js';
import { WireSource } from '../support/wire-source.js';

interface Outage {
  readonly what: string;
  /** Services that are not ready meanwhile; the others are, all the time. */
  readonly red: readonly AppName[];
  /** Longer than OUTAGE_SECONDS where something happens only then, in ms. */
  readonly leastMs?: number;
  begin(): Promise<unknown>;
  end(): Promise<unknown>;
}

/** How long each server is away; the long form is OUTAGE_SECONDS=60. */
const outageMs = 1000 * Number(process.env.OUTAGE_SECONDS ?? 8);
/** For what has waited meanwhile: with an Elasticsearch of a quarter of a core it took 92 s. */
const settledWithinMs = 240_000;
const feeds = { load: 'under-load', door: 'at-the-door' } as const;
const onKafka: readonly AppName[] = ['gateway', 'deduplicator', 'enricher', 'matcher', 'indexer'];

let servers: BreakableServers;
let pipeline: Pipeline;
let sources = 0;
/** Over all outages so far. */
let acknowledged = 0;
beforeAll(async () => {
  servers = await BreakableServers.start();
  pipeline = await startPipeline(servers.addresses, [
    { id: feeds.load, name: 'Under Load' },
    { id: feeds.door, name: 'At the Door' },
  ]);
}, 180_000);
afterAll(async () => {
  await pipeline?.stop();
  await servers?.stop();
}, 60_000);

const outages: readonly Outage[] = [
  {
    what: 'Elasticsearch is killed',
    red: ['indexer', 'search'],
    begin: () => servers.end('elasticsearch', 'SIGKILL'),
    end: () => servers.startAgain(),
  },
  {
    what: 'Elasticsearch does not answer',
    red: ['indexer', 'search'],
    // A request to it is given up after 12 s.
    leastMs: 15_000,
    begin: () => servers.signal('elasticsearch', 'SIGSTOP'),
    end: () => servers.signal('elasticsearch', 'SIGCONT'),
  },
  {
    what: 'the news index takes no writes',
    red: ['indexer'],
    begin: () => blockWrites(true),
    end: () => blockWrites(false),
  },
  {
    what: 'Redis is killed',
    red: ['deduplicator'],
    begin: () => servers.end('redis', 'SIGKILL'),
    end: () => servers.startAgain(),
  },
  {
    what: 'Kafka is killed',
    red: onKafka,
    begin: () => servers.end('kafka', 'SIGKILL'),
    end: () => servers.startAgain(),
  },
  {
    what: 'Kafka is stopped in order',
    red: onKafka,
    begin: () => servers.end('kafka', 'SIGTERM'),
    end: () => servers.startAgain(),
  },
];

it.each(outages)(
  '$what: the pipeline waits and resumes by itself; nothing is lost, dead or doubled',
  async ({ what, red, leastMs = 0, begin, end }) => {
    const { fleet, client } = pipeline;
    onTestFailed(async () => void process.stderr.write(`${what}: ${await toldOfElasticsearch(client)}\n`));
    const pids = apps.map((app) => fleet.pid(app));
    const source = await sourceUnderWay();
    const readiness = stopped(new ReadinessWatch(apps, (app) => fleet.url(app)));
    let open = true;
    onTestFinished(async () => void (open && (await end())));
    await begin();
    const gone = Date.now();
    const door = stopped(
      new DoorWatch({ gateway: fleet.url('gateway'), feed: feeds.door, key: pipeline.key, name: what }),
    );
    await Promise.all([
      sleep(Math.max(outageMs, leastMs)),
      eventually(() => expect(readiness.notReady).toEqual([...red].sort())),
    ]);
    const ending = Date.now();
    await end();
    open = false;
    const back = Date.now();
    await Promise.all(apps.map((app) => fleet.ready(app, 60_000)));
    const ready = Date.now();
    await Promise.all([door.stop(), readiness.stop(), source.stop()]);
    await expectAllSettled(source, door);

    expect(apps.map((app) => fleet.pid(app))).toEqual(pids);
    expect(readiness.notReady).toEqual([...red].sort());
    expectAnswers(door, { gone, ending }, red.includes('gateway') ? 503 : 202);
    const seconds = { away: back - gone, ready: ready - back, settled: Date.now() - back };
    await tell(what, seconds, readiness);
  },
  600_000,
);

it('Redis is emptied: the window is filled from the log; nothing is lost, dead or doubled', async () => {
  const refilled = () => metricOf(pipeline.fleet.url('deduplicator'), 'dedup_refill_items_total');
  const before = await refilled();
  const source = await sourceUnderWay();
  const redis = new Redis(servers.addresses.redisUrl);
  await redis.flushall();
  await redis.quit();
  await eventually(async () => expect(await refilled()).toBeGreaterThan(before));
  await source.stop();
  await expectAllSettled(source);
}, 600_000);

/** A feed that pushes 50 items a second and has pushed some before this answers. */
async function sourceUnderWay(): Promise<WireSource> {
  sources += 1;
  const gateway = () => pipeline.fleet.url('gateway');
  const options = { gateway, key: pipeline.key, feed: feeds.load, perSecond: 50, seed: sources };
  const source = stopped(new WireSource(options));
  source.start();
  await eventually(() => expect(source.acknowledged).toBeGreaterThan(50));
  return source;
}

/** Ends with its test also when that fails: what went on would load the next one, which would fail by it. */
function stopped<T extends { stop(): Promise<void> }>(one: T): T {
  onTestFinished(() => one.stop().catch((error) => void process.stderr.write(`${String(error)}\n`)));
  return one;
}

async function blockWrites(on: boolean): Promise<void> {
  const { client, namespace } = pipeline;
  const settings = { 'index.blocks.write': on };
  await client.indices.putSettings({ index: newsIndexNames(namespace).write, settings });
}

async function expectAllSettled(source: WireSource, door?: DoorWatch): Promise<void> {
  const { client, namespace } = pipeline;
  const taken = door?.taken ?? [];
  acknowledged += source.acknowledged + taken.length;
  const account = await pipeline.settled(acknowledged, settledWithinMs);
  expect(account).toMatchObject({ dead: 0, missing: [], twice: [], wrong: [] });
  const { read } = newsIndexNames(namespace);
  await client.indices.refresh({ index: read });
  expect((await client.count({ index: read })).count).toBe(account.items);
  // The ledger begins on wire.raw: that all which was answered with 202 came there, only the senders know.
  await expectInIndex(feeds.load, source.items);
  await expectInIndex(feeds.door, taken);
}

async function expectInIndex(feed: string, items: readonly { uri: string; version: number }[]) {
  if (items.length === 0) return;
  const ids = items.map(({ uri }) => itemId(feed, uri));
  const { docs } = await pipeline.client.mget({
    ...{ index: newsIndexNames(pipeline.namespace).read, ids },
    _source_includes: ['order'],
  });
  const orders = docs.map((doc) =>
    'found' in doc ? (doc._source as { order: number } | undefined)?.order : 0,
  );
  expect(orders).toEqual(items.map(({ version }) => version));
}

function expectAnswers(door: DoorWatch, { gone, ending }: { gone: number; ending: number }, status: number) {
  const answers = door.during(gone, ending);
  expect(answers.length).toBeGreaterThan(0);
  const retryAfter = status === 503 ? expect.stringMatching(/^\d+$/) : null;
  for (const answer of answers) expect(answer).toMatchObject({ status, retryAfter });
}

/** What a person wants to read of a long run: times in s, memory in MB. */
async function tell(what: string, ms: Readonly<Record<string, number>>, readiness: ReadinessWatch) {
  const seconds = Object.entries(ms).map(([name, value]) => `${name} ${(value / 1000).toFixed(1)} s`);
  const memory = apps.map(async (app) => {
    const megabytes = ['nodejs_heap_size_used_bytes', 'process_resident_memory_bytes'].map(async (series) =>
      Math.round((await metricOf(pipeline.fleet.url(app), series)) / 2 ** 20),
    );
    return `${app} ${(await Promise.all(megabytes)).join('/')}`;
  });
  const lines = [seconds.join(', '), (await Promise.all(memory)).join(', '), ...readiness.reasons];
  process.stderr.write(`${what}: ${lines.join('\n  ')}\n`);
}
