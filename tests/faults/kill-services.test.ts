import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AppName, topicName, topics } from '#libs/contracts';
import { readTopic } from '#libs/pipeline';
import { servers } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';
import { MetricsTally } from '../support/metrics-tally.js';
import { apps, type Pipeline, startPipeline } from '../support/running-pipeline.js';
import { WireSource } from '../support/wire-source.js';

/** A service killed with SIGKILL at once, or by itself at the n-th pass of a named point. */
interface Kill {
  readonly app: AppName;
  readonly at?: string;
}

const kills: readonly (readonly Kill[])[] = [
  [
    { app: 'deduplicator', at: 'after-claim:2' },
    { app: 'indexer', at: 'mid-bulk:2' },
  ],
  [{ app: 'enricher', at: 'after-produce:2' }, { app: 'gateway' }],
  [
    { app: 'indexer', at: 'after-bulk:2' },
    { app: 'deduplicator', at: 'after-produce:2' },
  ],
  [{ app: 'indexer', at: 'before-changes:2' }, { app: 'search' }, { app: 'enricher' }],
  [{ app: 'indexer', at: 'after-marks:2' }],
  [{ app: 'matcher', at: 'after-stories:2' }, { app: 'deduplicator' }],
];

/** One round each here; FAULT_ROUNDS=12 for the long form. */
const rounds = Number(process.env.FAULT_ROUNDS ?? kills.length);

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await startPipeline(servers(), [{ id: 'under-load', name: 'Under Load' }]);
}, 120_000);
afterAll(() => pipeline?.stop());

it('loses nothing, doubles nothing and ends on the right revisions while every service is killed in turn', async () => {
  const { fleet, key } = pipeline;
  const source = new WireSource({
    gateway: () => fleet.url('gateway'),
    key,
    feed: 'under-load',
    perSecond: 50,
    seed: 1,
  });
  const tally = new MetricsTally();
  source.start();
  for (let round = 0; round < rounds; round += 1) {
    await sleep(2_000);
    await Promise.all((kills[round % kills.length] as readonly Kill[]).map((kill) => strike(kill, tally)));
    await Promise.all(apps.map((app) => fleet.ready(app, 60_000)));
    await takeAll(tally);
  }
  await sleep(2_000);
  await source.stop();
  const account = await pipeline.settled(source.acknowledged, 120_000);
  await takeAll(tally);

  // A push whose answer was lost is sent again: wire.raw may hold more than was acknowledged, never less.
  expect(account.sent).toBeGreaterThanOrEqual(source.acknowledged);
  expect(account).toMatchObject({ dead: 0, missing: [], twice: [], wrong: [], items: source.items.length });
  expect(account.redeliveries).toBeGreaterThan(0);
  await expectNoSecondDocument(source.items.length);
  // Without these the kills would have missed what they are for.
  expect(tally.sum('dedup_claims_total{answer="self"}')).toBeGreaterThan(0);
  expect(tally.sum('indexer_versions_met_total{kind="own"}')).toBeGreaterThan(0);
  expect(await repeatedOn(topics.enriched)).toBeGreaterThan(0);
}, 600_000);

async function strike({ app, at }: Kill, tally: MetricsTally): Promise<void> {
  const { fleet } = pipeline;
  await tally.take(app, fleet.url(app));
  if (at === undefined) {
    await fleet.end(app, 'SIGKILL');
  } else {
    await fleet.end(app, 'SIGTERM');
    tally.settle(app);
    await fleet.start(app, { SLUGLINE_FAILPOINTS: at });
    await eventually(() => expect(fleet.running(app), `${app} at ${at}`).toBe(false), 60_000);
  }
  tally.settle(app);
  await fleet.start(app);
}

async function takeAll(tally: MetricsTally): Promise<void> {
  await Promise.all(apps.map((app) => tally.take(app, pipeline.fleet.url(app))));
}

async function expectNoSecondDocument(items: number): Promise<void> {
  const { client, namespace } = pipeline;
  await client.indices.refresh({ index: `${namespace}news-read` });
  expect((await client.count({ index: `${namespace}news-read` })).count).toBe(items);
}

/** How many records of a topic repeat an origin: batches that were handled twice. */
async function repeatedOn(topic: (typeof topics)['enriched']): Promise<number> {
  const seen = new Set<string>();
  let repeated = 0;
  await readTopic(
    pipeline.kafka,
    topicName(topic, pipeline.namespace),
    { from: 'beginning' },
    async (records) => {
      for (const { origin } of records) {
        if (seen.has(origin)) repeated += 1;
        seen.add(origin);
      }
    },
  );
  return repeated;
}
