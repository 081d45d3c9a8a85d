import { topicName } from '#libs/contracts';
import {
  type BatchStage,
  done,
  emit,
  ensureTopics,
  KafkaProducer,
  type KafkaSettings,
  type Log,
  type OutgoingRecord,
  readTopic,
  runStage,
  type StageCounters,
  type StageRunner,
  type StageWiring,
  type WireRecord,
} from '#libs/pipeline';
import { servers, uniqueNamespace } from './addresses.js';

/** A log that keeps what it is told, so that a test can ask for it. */
export function keepingLog(): Log & { lines: { level: string; facts: object; message: string }[] } {
  const lines: { level: string; facts: object; message: string }[] = [];
  const at = (level: string) => (facts: object, message: string) =>
    void lines.push({ level, facts, message });
  return { lines, debug() {}, info: at('info'), warn: at('warn'), error: at('error') };
}

/** Counters that add up, by `name{labels}`. */
export function keepingCounters(): StageCounters & { readonly seen: Map<string, number> } {
  const seen = new Map<string, number>();
  const add = (name: string, count = 1) => void seen.set(name, (seen.get(name) ?? 0) + count);
  return {
    seen,
    messages: (_stage, outcome, count) => add(outcome, count),
    seconds: () => add('batches'),
    retries: (_stage, cause) => add(`retry ${cause}`),
    deadLetters: (_stage, code) => add(`dead ${code}`),
    lag: (_stage, topic, partition, items) => void seen.set(`lag ${topic} ${partition}`, items),
    paused: (_stage, partitions) => void seen.set('paused', partitions),
  };
}

/** Topics, a producer and stages under a namespace of their own, on the real Kafka of this run. */
export class StageBench {
  readonly kafka: KafkaSettings;
  readonly log = keepingLog();
  readonly counters = keepingCounters();
  readonly ended: string[] = [];
  readonly #producer: KafkaProducer;
  readonly #runners: StageRunner[] = [];

  private constructor(kafka: KafkaSettings) {
    this.kafka = kafka;
    this.#producer = new KafkaProducer({ kafka, log: this.log });
  }

  static async open(partitions = 2): Promise<StageBench> {
    const brokers = servers().kafkaBrokers.split(',');
    const kafka = { brokers, clientId: 'stage-bench', namespace: uniqueNamespace() };
    await ensureTopics(kafka, { partitions });
    return new StageBench(kafka);
  }

  topic = (topic: Parameters<typeof topicName>[0], lane?: 'bulk' | 'flash') =>
    topicName(topic, this.kafka.namespace, lane);

  put = (topic: string, records: readonly OutgoingRecord[]) => this.#producer.send(topic, records);

  async run<In, Out>(stage: BatchStage<In, Out>, wiring: Partial<StageWiring> = {}): Promise<StageRunner> {
    const { kafka, log, counters } = this;
    const onEnded = (reason: string) => void this.ended.push(reason);
    const runner = runStage(stage, { kafka, log, counters, onEnded, ...wiring });
    this.#runners.push(runner);
    await runner.start();
    return runner;
  }

  /** Everything on a topic now. */
  async read(topic: string): Promise<WireRecord[]> {
    const records: WireRecord[] = [];
    await readTopic(this.kafka, topic, { from: 'beginning' }, async (batch) => void records.push(...batch));
    return records;
  }

  async close(): Promise<void> {
    await Promise.all(this.#runners.map((runner) => runner.stop()));
    await this.#producer.close();
  }
}

/** A stage from wire.raw to wire.unique that works on text; `handle` decides per message. */
export function textStage(
  parts: Partial<BatchStage<string, { text: string }>> = {},
): BatchStage<string, { text: string }> {
  return {
    name: 'bench',
    from: 'wire.raw',
    to: 'wire.unique',
    decode: ({ value }) => value.toString(),
    handleAll: async (batch) => batch.map(({ value, record }) => [emit(record.key, { text: value })]),
    ...parts,
  };
}

/** `count` records `PREFIX-0`, … with their number as value. */
export const numbered = (count: number, prefix = 'item'): OutgoingRecord[] =>
  Array.from({ length: count }, (_, n) => ({ key: `${prefix}-${n}`, value: `${prefix}-${n}` }));

/** A verdict for a sink. */
export const kept = [done('kept')];
