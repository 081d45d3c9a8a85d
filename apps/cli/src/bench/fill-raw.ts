import { randomUUID } from 'node:crypto';
import { headers, itemEventType, itemId, topicName, topics } from '#libs/contracts';
import { KafkaProducer, type KafkaSettings, type Log } from '#libs/pipeline';
import { inventItem, seeded } from './invented-items.js';

const perSend = 500;

/** Puts `count` invented items on wire.raw as the gateway would; the same seed, the same items. */
export async function fillRaw(kafka: KafkaSettings, log: Log, count: number, seed: number): Promise<void> {
  const producer = new KafkaProducer({ kafka, log, timeoutMs: 30_000 });
  await producer.connect();
  const random = seeded(seed);
  const topic = topicName(topics.raw, kafka.namespace);
  for (let start = 0; start < count; start += perSend) {
    const items = Array.from({ length: Math.min(perSend, count - start) }, (_, index) =>
      inventItem(start + index, random),
    );
    await producer.send(
      topic,
      items.map(({ feed, uri, ninjs }) => ({
        key: itemId(feed, uri),
        value: ninjs,
        headers: {
          [headers.ceSpecVersion]: '1.0',
          [headers.ceId]: randomUUID(),
          [headers.ceSource]: feed,
          [headers.ceType]: itemEventType,
          [headers.contentType]: 'application/ninjs+json',
          [headers.receivedAt]: new Date().toISOString(),
        },
      })),
    );
  }
  await producer.close();
}
