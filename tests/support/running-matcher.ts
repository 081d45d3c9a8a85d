import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type EnrichedItem,
  type Lane,
  type Mark,
  type MatchedItem,
  markKey,
  topicName,
  topics,
} from '#libs/contracts';
import { ensureTopics, KafkaProducer, type KafkaSettings, type WireRecord } from '#libs/pipeline';
import { ServiceFleet } from '../../apps/cli/src/fleet/service-fleet.js';
import { uniqueNamespace } from './addresses.js';
import { metricOf } from './service-metrics.js';
import { wholeTopic } from './whole-topic.js';

const nothing = () => undefined;
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };

export type WhichMatcher = 'one' | 'other';

/** Two matchers as processes of their own, in a namespace of their own, and what lies on the topics around them. */
export class TwoMatchers {
  readonly kafka: KafkaSettings;
  readonly logFolder: string;
  readonly #fleets: Readonly<Record<WhichMatcher, ServiceFleet>>;
  readonly #producer: KafkaProducer;

  private constructor(kafka: KafkaSettings, logFolder: string, items: number) {
    this.kafka = kafka;
    this.logFolder = logFolder;
    const environment = {
      ...{ KAFKA_BROKERS: kafka.brokers.join(','), SLUGLINE_NAMESPACE: kafka.namespace },
      ...{ MATCHER_ITEMS: String(items), LOG_LEVEL: process.env.LOG_LEVEL ?? 'info' },
    };
    const fleet = (name: string) =>
      new ServiceFleet({ root: resolve('.'), logFolder: join(logFolder, name), environment });
    this.#fleets = { one: fleet('one'), other: fleet('other') };
    this.#producer = new KafkaProducer({ kafka, log: quiet });
  }

  /** Topics of so many partitions; no matcher runs yet. `items` are remembered. */
  static async prepare(kafkaBrokers: string, partitions = 3, items = 20_000): Promise<TwoMatchers> {
    const namespace = uniqueNamespace();
    const kafka = { brokers: kafkaBrokers.split(','), clientId: 'slugline-test', namespace };
    await ensureTopics(kafka, { partitions });
    const folder = process.env.TEST_LOGS ? resolve(process.env.TEST_LOGS, namespace) : undefined;
    const logFolder = folder ?? (await mkdtemp(join(tmpdir(), 'slugline-test-')));
    const two = new TwoMatchers(kafka, logFolder, items);
    await two.#producer.connect();
    return two;
  }

  /** Resolves when it is ready, leading or not. */
  async start(which: WhichMatcher, extra: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.#fleets[which].start('matcher', extra);
    await this.#fleets[which].ready('matcher');
  }

  end(which: WhichMatcher, signal: NodeJS.Signals): Promise<void> {
    return this.#fleets[which].end('matcher', signal);
  }

  runs(which: WhichMatcher): boolean {
    return this.#fleets[which].running('matcher');
  }

  /** Stops or wakes its process without ending it. */
  signal(which: WhichMatcher, signal: 'SIGSTOP' | 'SIGCONT'): void {
    process.kill(this.#fleets[which].pid('matcher') as number, signal);
  }

  metric(which: WhichMatcher, series: string): Promise<number> {
    return metricOf(this.#fleets[which].url('matcher'), series);
  }

  /** One after another: parallel requests would overtake each other, and stories depend on the order. */
  put(
    items: readonly EnrichedItem[],
    { lane = 'bulk' as Lane, headers = {} as Readonly<Record<string, string>> } = {},
  ): Promise<void> {
    return this.#producer.send(
      topicName(topics.enriched, this.kafka.namespace, lane),
      items.map((item) => ({ key: item.id, value: JSON.stringify(item), headers })),
      true,
    );
  }

  mark(mark: Mark): Promise<void> {
    const topic = topicName(topics.marks, this.kafka.namespace);
    return this.#producer.send(topic, [{ key: markKey(mark), value: JSON.stringify(mark) }]);
  }

  /** Everything on wire.matched and its flash twin. */
  async matched(): Promise<MatchedItem[]> {
    return (await wholeTopic(this.kafka, topics.matched)).map(read<MatchedItem>);
  }

  /** Those that stand: of each key the last one, unless it was taken back. */
  async marks(): Promise<Mark[]> {
    const records = await wholeTopic(this.kafka, topics.marks);
    const last = new Map(records.map((record) => [record.key?.toString(), record]));
    return [...last.values()].filter(({ value }) => value.length > 0).map(read<Mark>);
  }

  stories(): Promise<WireRecord[]> {
    return wholeTopic(this.kafka, topics.stories);
  }

  async remove(): Promise<void> {
    await Promise.all(Object.values(this.#fleets).map((fleet) => fleet.stop()));
    await this.#producer.close();
    if (!process.env.TEST_LOGS) await rm(this.logFolder, { recursive: true, force: true });
  }
}

const read = <T>({ value }: WireRecord): T => JSON.parse(value.toString()) as T;
