import { Client } from '@elastic/elasticsearch';
import { type Change, topicName, topics } from '#libs/contracts';
import { ensureIndexes, newsIndexNames } from '#libs/news-index';
import {
  endProcess,
  KafkaProducer,
  type KafkaSettings,
  type RunnerTuning,
  readTopic,
  runStage,
} from '#libs/pipeline';
import { type ServiceContext, type ServiceParts, type ServiceSpec, stageCounters } from '#libs/service';
import { type IndexerConfig, indexerConfig } from './config.js';
import { EntityCuration } from './curation/entity-curation.js';
import { EmbargoReleases } from './embargo-releases.js';
import { indexerMetrics } from './indexer-metrics.js';
import { followMarks, markSender } from './marks/follow-marks.js';
import { MarkBook } from './marks/mark-book.js';
import { indexing } from './stage-wiring.js';
import { VisibilityWatch } from './visibility-watch.js';

const lookEveryMs = 250;
const probeTimeoutMs = 3_000;
const releaseEveryMs = 500;
const MiB = 1024 * 1024;

/** A batch fills the bulks that may be on their way at once; a fetch brings about a batch. */
const tuning = ({ bulkItems, bulksAtOnce }: IndexerConfig): Partial<RunnerTuning> => ({
  batchMessages: bulkItems * bulksAtOnce,
  batchBytes: 8 * MiB,
  fetchBytesPerPartition: 4 * MiB,
  fetchBytes: 8 * MiB,
  // Under load a moment's wait makes bulks of hundreds out of bulks of tens; the refresh takes longer anyway.
  fetchMinBytes: 2 * MiB,
  fetchWaitMs: 250,
});

/** The indexer as a service: `wire.matched` in, Elasticsearch and `news.changes` out. */
export const indexerService: ServiceSpec<IndexerConfig> = { name: 'indexer', config: indexerConfig, build };

async function build(context: ServiceContext<IndexerConfig>): Promise<ServiceParts> {
  const { config, log } = context;
  const { kafka } = config;
  const client = new Client({ node: config.elasticsearchNode, maxRetries: 0 });
  const names = newsIndexNames(kafka.namespace);
  const producer = new KafkaProducer({ kafka, log });
  const { runner, marks, watch, releases } = workers(context, client, producer);
  return {
    alive: [
      { name: 'consumer', check: () => runner.alive() },
      { name: 'marks', check: () => marks.alive() },
    ],
    ready: [
      { name: 'pipeline', check: () => runner.ready() },
      { name: 'marks', check: () => marks.ready() },
      { name: 'kafka', check: () => producer.alive() },
      { name: 'elasticsearch', check: () => indexAnswers(client, names.write) },
    ],
    async start() {
      await ensureIndexes(client, kafka.namespace, config.layout);
      await producer.connect();
      // Before the first batch: a write that did not know of a kill would show what is killed.
      await marks.start();
      await runner.start();
    },
    async stop() {
      await runner.stop();
      await marks.stop();
      await releases.stop();
      watch.stop();
      await producer.close();
      await client.close();
    },
  };
}

/** What runs in the process, wired and not yet started. */
function workers(
  { config, log, registry }: ServiceContext<IndexerConfig>,
  client: Client,
  producer: KafkaProducer,
) {
  const { kafka, failpoints } = config;
  const metrics = indexerMetrics(registry);
  const index = newsIndexNames(kafka.namespace).read;
  const changes = topicName(topics.changes, kafka.namespace);
  const watch = new VisibilityWatch({
    ...{ client, index, everyMs: lookEveryMs, log },
    observe: metrics.searchable,
  });
  const announce = announcer(producer, changes);
  const lastChangeAt = () => lastAppended(kafka, changes);
  const releases = new EmbargoReleases({
    client,
    index,
    log,
    announce,
    lastChangeAt,
    everyMs: releaseEveryMs,
  });
  const book = new MarkBook();
  const sendMarks = markSender(producer, kafka.namespace);
  const written = indexing({ client, config, log, metrics, watch, book, announce, sendMarks });
  const names = newsIndexNames(kafka.namespace);
  const curation = new EntityCuration({ client, names, book, applier: written.applier, log });
  const marks = followMarks({
    ...{ kafka, log, book, announce, curation, indexing: written, onEnded: endProcess(log) },
    onLead: (leads) => releases.lead(leads),
  });
  const runner = runStage(written.stage, {
    ...{ kafka, counters: stageCounters(registry), log, failpoints, tuning: tuning(config) },
    lanes: ['bulk', 'flash'],
    // A flash waits for no full bulk.
    flashTuning: { fetchMinBytes: 1, fetchWaitMs: 300 },
  });
  return { runner, marks, watch, releases };
}

/** When the last record came to a topic, in ms; undefined when it is empty. */
async function lastAppended(kafka: KafkaSettings, topic: string): Promise<number | undefined> {
  const times: number[] = [];
  await readTopic(kafka, topic, { from: { last: 1 } }, async (records) => {
    for (const { receivedAt } of records) times.push(Date.parse(receivedAt));
  });
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** One partition and no key: the order of `news.changes` is the order in which versions were written. */
function announcer(producer: KafkaProducer, topic: string) {
  return (changes: readonly Change[]): Promise<void> =>
    producer.send(
      topic,
      changes.map((change) => ({ key: null, value: JSON.stringify(change) })),
    );
}

async function indexAnswers(client: Client, alias: string): Promise<void> {
  const there = await client.indices.existsAlias({ name: alias }, { requestTimeout: probeTimeoutMs });
  if (!there) throw new Error(`the index behind ${alias} is missing`);
}
