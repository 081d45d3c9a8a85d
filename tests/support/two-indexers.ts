import { Client } from '@elastic/elasticsearch';
import { type Change, type EnrichedItem, type Mark, markKey, topicName, topics } from '#libs/contracts';
import {
  fields,
  isVisible,
  type NewsDocument,
  newsIndexNames,
  removeIndexes,
  visibleAt,
} from '#libs/news-index';
import { KafkaProducer, readTopic } from '#libs/pipeline';
import { openService, type RunningService } from '#libs/service';
import { indexerService } from '../../apps/indexer/src/indexer-service.js';
import { servers } from './addresses.js';
import { indexerOnTrial, type RunningIndexer } from './running-indexer.js';

const nothing = () => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Two indexers of one group on real servers, and what readers get to see of what they write. */
export class TwoIndexers {
  readonly client = new Client({ node: servers().elasticsearchNode });
  readonly first: RunningIndexer;
  readonly #producer: KafkaProducer;
  #second: RunningService | undefined;

  private constructor(first: RunningIndexer, producer: KafkaProducer) {
    this.first = first;
    this.#producer = producer;
  }

  static async start(): Promise<TwoIndexers> {
    const first = await indexerOnTrial();
    const producer = new KafkaProducer({ kafka: first.kafka, log });
    await producer.connect();
    const two = new TwoIndexers(first, producer);
    await Promise.all([first.start(), two.startSecond()]);
    return two;
  }

  async startSecond(): Promise<void> {
    const { kafkaBrokers, elasticsearchNode } = servers();
    this.#second = await openService(indexerService, {
      ...{ KAFKA_BROKERS: kafkaBrokers, ELASTICSEARCH_NODE: elasticsearchNode },
      ...{ SLUGLINE_NAMESPACE: this.first.kafka.namespace, INDEXER_PORT: '0', LOG_LEVEL: 'silent' },
    });
  }

  async stopSecond(): Promise<void> {
    await this.#second?.stop();
    this.#second = undefined;
  }

  put(...items: readonly EnrichedItem[]): Promise<void> {
    return this.first.put(items);
  }

  mark(...marks: readonly Mark[]): Promise<void> {
    return this.#producer.send(
      topicName(topics.marks, this.first.kafka.namespace),
      marks.map((mark) => ({ key: markKey(mark), value: JSON.stringify(mark) })),
    );
  }

  /** Nothing lies under the key of the mark any more. */
  takeBack(mark: Mark): Promise<void> {
    const topic = topicName(topics.marks, this.first.kafka.namespace);
    return this.#producer.send(topic, [{ key: markKey(mark), value: Buffer.alloc(0) }]);
  }

  /** Undefined when nothing stands under the id. */
  async stored(id: string): Promise<{ version: number; document: NewsDocument } | undefined> {
    const index = newsIndexNames(this.first.kafka.namespace).write;
    const { docs } = await this.client.mget<NewsDocument>({ index, ids: [id] });
    const [doc] = docs;
    if (!doc || !('found' in doc) || !doc._source) return undefined;
    return { version: doc._version ?? 0, document: doc._source };
  }

  async document(item: EnrichedItem): Promise<NewsDocument> {
    const stored = await this.stored(item.id);
    if (!stored) throw new Error(`${item.id} is not stored`);
    return stored.document;
  }

  /** Read by id, as each exit does at the moment it speaks. */
  async shows(item: EnrichedItem): Promise<boolean> {
    const stored = await this.stored(item.id);
    return stored !== undefined && isVisible(stored.document, Date.now());
  }

  /** Found by a search. */
  async finds(item: EnrichedItem): Promise<boolean> {
    const { hits } = await this.client.search({
      index: newsIndexNames(this.first.kafka.namespace).read,
      query: { bool: { filter: [visibleAt(Date.now()), { term: { [fields.id]: item.id } }] } },
    });
    return hits.hits.length > 0;
  }

  /** Changes of an item, each once as a consumer sees them: kind, with `marked` where a mark did it. */
  async changes(item: EnrichedItem): Promise<string[]> {
    const seen = new Set<string>();
    return (await this.first.changes()).flatMap((change: Change) => {
      const { id, version, kind, markedAt, correction } = change;
      const key = `${id} ${version} ${kind} ${markedAt}`;
      if (id !== item.id || seen.has(key)) return [];
      seen.add(key);
      return [`${kind}${markedAt === undefined ? '' : ' marked'}${correction ? ' correction' : ''}`];
    });
  }

  /** Everything on `wire.marks`, the last of each key. */
  async marks(): Promise<Map<string, Mark>> {
    const last = new Map<string, Mark>();
    const topic = topicName(topics.marks, this.first.kafka.namespace);
    await readTopic(this.first.kafka, topic, { from: 'beginning' }, async (records) => {
      for (const { key, value } of records) last.set(key, JSON.parse(value.toString()) as Mark);
    });
    return last;
  }

  async remove(): Promise<void> {
    await this.stopSecond();
    await this.first.remove();
    await this.#producer.close();
    await removeIndexes(this.client, this.first.kafka.namespace);
    await this.client.close();
  }
}
