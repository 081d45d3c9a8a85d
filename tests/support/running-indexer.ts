import type { Change, EnrichedItem } from '#libs/contracts';
import { topicName, topics } from '#libs/contracts';
import { ensureTopics, KafkaProducer, type KafkaSettings, type WireRecord } from '#libs/pipeline';
import { openService, type RunningService } from '#libs/service';
import { indexerService } from '../../apps/indexer/src/indexer-service.js';
import { servers, uniqueNamespace } from './addresses.js';
import { wholeTopic } from './whole-topic.js';

/** An indexer of this process on real Kafka and Elasticsearch, in a namespace of its own. */
export interface RunningIndexer {
  readonly kafka: KafkaSettings;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Puts items on wire.matched; text goes as it is. */
  put(items: readonly (EnrichedItem | string)[], headers?: Readonly<Record<string, string>>): Promise<void>;
  changes(): Promise<Change[]>;
  dead(): Promise<WireRecord[]>;
  get(path: string): Promise<{ readonly status: number; readonly text: string }>;
  remove(): Promise<void>;
}

const nothing = () => undefined;
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };

export async function indexerOnTrial(): Promise<RunningIndexer> {
  const { kafkaBrokers, elasticsearchNode } = servers();
  const namespace = uniqueNamespace();
  const kafka = { brokers: kafkaBrokers.split(','), clientId: 'slugline-test', namespace };
  await ensureTopics(kafka, { partitions: 2 });
  const producer = new KafkaProducer({ kafka, log: quiet });
  await producer.connect();
  let service: RunningService | undefined;
  return {
    kafka,
    async start() {
      service = await openService(indexerService, {
        ...{ KAFKA_BROKERS: kafkaBrokers, ELASTICSEARCH_NODE: elasticsearchNode },
        ...{ SLUGLINE_NAMESPACE: namespace, INDEXER_PORT: '0', LOG_LEVEL: 'silent' },
      });
    },
    async stop() {
      await service?.stop();
      service = undefined;
    },
    put: (items, headers = {}) =>
      producer.send(
        topicName(topics.matched, namespace),
        items.map((item) => {
          const text = typeof item === 'string' ? item : JSON.stringify(item);
          return { key: typeof item === 'string' ? 'none' : item.id, value: text, headers };
        }),
      ),
    changes: async () =>
      (await wholeTopic(kafka, topics.changes)).map(
        (record) => JSON.parse(record.value.toString()) as Change,
      ),
    dead: () => wholeTopic(kafka, topics.dead),
    async get(path) {
      const answer = await fetch(`http://127.0.0.1:${service?.port}${path}`);
      return { status: answer.status, text: await answer.text() };
    },
    async remove() {
      await service?.stop();
      await producer.close();
    },
  };
}
