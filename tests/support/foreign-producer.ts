import { CompressionTypes, Kafka, logLevel } from 'kafkajs';
import type { KafkaSettings } from '#libs/pipeline';

/** A record as any Kafka client may write it: without value, with headers that are no text. */
export interface ForeignRecord {
  readonly key: string | null;
  readonly value: Buffer | string | null;
  readonly headers: Readonly<Record<string, Buffer | string>>;
}

/** Writes to a topic as a feed with a Kafka client of its own, past every check of ours; all in one record batch. */
export async function produceAsStranger(
  { brokers }: KafkaSettings,
  topic: string,
  records: readonly ForeignRecord[],
  packed = false,
): Promise<void> {
  const kafka = new Kafka({ brokers: [...brokers], clientId: 'stranger', logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  try {
    await producer.send({
      ...{ topic, acks: -1 },
      compression: packed ? CompressionTypes.GZIP : CompressionTypes.None,
      messages: records.map((record) => ({ ...record, headers: { ...record.headers } })),
    });
  } finally {
    await producer.disconnect();
  }
}
