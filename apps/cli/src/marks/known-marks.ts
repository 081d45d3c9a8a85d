import { pino } from 'pino';
import { type Mark, type MarkKind, markKey, markSchema, topicName, topics } from '#libs/contracts';
import { KafkaProducer, type KafkaSettings, readTopic } from '#libs/pipeline';

type Of<K extends MarkKind> = Extract<Mark, { kind: K }>;

/** The last mark of each kind on each item, as they lie on `wire.marks`. */
export class KnownMarks {
  readonly #marks = new Map<string, Mark>();

  static async read(kafka: KafkaSettings): Promise<KnownMarks> {
    const known = new KnownMarks();
    const topic = topicName(topics.marks, kafka.namespace);
    await readTopic(kafka, topic, { from: 'beginning' }, async (records) => {
      for (const { key, value } of records) known.take(key, value);
    });
    return known;
  }

  /** What is no mark is left out: the indexers say so in their logs. */
  take(key: string, value: Buffer): void {
    if (value.length === 0) this.#marks.delete(key);
    const read = value.length > 0 ? markSchema.safeParse(jsonOf(value)) : undefined;
    if (read?.success && markKey(read.data) === key) this.#marks.set(key, read.data);
  }

  get<K extends MarkKind>(item: string, kind: K): Of<K> | undefined {
    return this.#marks.get(`${item}/${kind}`) as Of<K> | undefined;
  }

  /** Oldest first. */
  all(): Mark[] {
    return [...this.#marks.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
  }

  isReleased(item: string, of: string): boolean {
    return this.get(item, 'release')?.value.of.includes(of) === true;
  }
}

/** Puts one mark on `wire.marks`; it is there on all in-sync replicas when this returns. */
export async function sayMark(kafka: KafkaSettings, mark: Mark): Promise<void> {
  const producer = new KafkaProducer({ kafka, log: pino({ level: 'warn' }, pino.destination(2)) });
  await producer.connect();
  try {
    const record = { key: markKey(mark), value: JSON.stringify(markSchema.parse(mark)) };
    await producer.send(topicName(topics.marks, kafka.namespace), [record]);
  } finally {
    await producer.close();
  }
}

function jsonOf(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
