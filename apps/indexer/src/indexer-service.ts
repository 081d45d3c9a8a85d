import { Client } from '@elastic/elasticsearch';
import { type Change, topicName, topics } from '#libs/contracts';
import { ensureIndexes, newsIndexNames } from '#libs/news-index';
import { KafkaProducer, type RunnerTuning, runStage } from '#libs/pipeline';
import { type ServiceContext, type ServiceParts, type ServiceSpec, stageCounters } from '#libs/service';
import { type IndexerConfig, indexerConfig } from './config.js';
import { indexerMetrics } from './indexer-metrics.js';
import { indexStage } from './stage-wiring.js';
import { VisibilityWatch } from './visibility-watch.js';

const lookEveryMs = 250;
const probeTimeoutMs = 3_000;
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

/** The indexer as a service: `wire.enriched` in, Elasticsearch and `news.changes` out. */
export const indexerService: ServiceSpec<IndexerConfig> = { name: 'indexer', config: indexerConfig, build };

async function build(context: ServiceContext<IndexerConfig>): Promise<ServiceParts> {
  const { config, log, registry } = context;
  const { kafka } = config;
  const client = new Client({ node: config.elasticsearchNode, maxRetries: 0 });
  const names = newsIndexNames(kafka.namespace);
  const metrics = indexerMetrics(registry);
  const index = names.read;
  const watch = new VisibilityWatch({
    client,
    index,
    everyMs: lookEveryMs,
    log,
    observe: metrics.searchable,
  });
  const producer = new KafkaProducer({ kafka, log });
  const announce = announcer(producer, topicName(topics.changes, kafka.namespace));
  const stage = indexStage({ client, config, log, metrics, watch, announce });
  const counters = stageCounters(registry);
  const runner = runStage(stage, {
    kafka,
    counters,
    log,
    tuning: tuning(config),
    failpoints: config.failpoints,
  });
  return {
    alive: [{ name: 'consumer', check: () => runner.alive() }],
    ready: [
      { name: 'pipeline', check: () => runner.ready() },
      { name: 'kafka', check: () => producer.alive() },
      { name: 'elasticsearch', check: () => indexAnswers(client, names.write) },
    ],
    async start() {
      await ensureIndexes(client, kafka.namespace, config.layout);
      await producer.connect();
      await runner.start();
    },
    async stop() {
      await runner.stop();
      watch.stop();
      await producer.close();
      await client.close();
    },
  };
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
