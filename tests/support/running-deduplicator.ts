import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Dropped,
  droppedSchema,
  itemId,
  type Topic,
  topicName,
  type UniqueItem,
  uniqueItemSchema,
} from '#libs/contracts';
import { ensureTopics, KafkaProducer, type KafkaSettings, type WireRecord } from '#libs/pipeline';
import { type RunningService, startService } from '#libs/service';
import { deduplicator } from '../../apps/deduplicator/src/deduplicator.js';
import { servers, uniqueNamespace } from './addresses.js';
import { eventually } from './eventually.js';
import { wholeTopic } from './whole-topic.js';

const feeds = `
feeds:
  - id: sahel
    name: صحافة الساحل
  - id: harbour
    name: Harbour Wire
  - id: puller
    name: Pulled Page
    order: received
`;

const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function nothing(): void {
  // The tests look at topics, not at logs.
}

/** What a feed puts on wire.raw. */
export interface Push {
  readonly feed?: string;
  /** ninjs keys, or bytes of any kind; null for a record without value. */
  readonly body: object | string | Buffer | null;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Default: the id of the item in the body, as from the gateway. */
  readonly key?: string;
}

/** A deduplicator of this process on real Kafka and Redis, in a namespace of its own. */
export interface RunningDeduplicator {
  readonly kafka: KafkaSettings;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Puts records on wire.raw, one send each, so that they have the order given. */
  push(...pushes: readonly Push[]): Promise<void>;
  put(topic: Topic, key: string, value: string, headers: Readonly<Record<string, string>>): Promise<void>;
  read(topic: Topic): Promise<WireRecord[]>;
  /** Waits until everything pushed is settled: on wire.unique, wire.dropped or wire.dead. */
  settled(): Promise<{ unique: UniqueItem[]; dropped: Dropped[]; dead: WireRecord[] }>;
  metric(line: string): Promise<number>;
  remove(): Promise<void>;
}

export async function deduplicatorOnTrial(): Promise<RunningDeduplicator> {
  const namespace = uniqueNamespace();
  const { kafkaBrokers, redisUrl } = servers();
  const kafka = { brokers: kafkaBrokers.split(','), clientId: 'slugline-test', namespace };
  await ensureTopics(kafka, { partitions: 2 });
  const folder = await mkdtemp(join(tmpdir(), 'slugline-dedup-'));
  const feedsFile = join(folder, 'feeds.yaml');
  await writeFile(feedsFile, feeds);
  const producer = new KafkaProducer({ kafka, log: quiet });
  await producer.connect();
  const read = (topic: Topic) => wholeTopic(kafka, topic);
  let service: RunningService | undefined;
  return {
    kafka,
    read,
    start: async () => {
      service = await startService(deduplicator, {
        KAFKA_BROKERS: kafkaBrokers,
        REDIS_URL: redisUrl,
        SLUGLINE_NAMESPACE: namespace,
        FEEDS_FILE: feedsFile,
        DEDUPLICATOR_PORT: '0',
        LOG_LEVEL: 'silent',
      });
    },
    stop: async () => {
      await service?.stop();
      service = undefined;
    },
    push: async (...pushes) => {
      for (const one of pushes) await producer.send(topicName('wire.raw', namespace), [recordOf(one)]);
    },
    put: (topic, key, value, headers) =>
      producer.send(topicName(topic, namespace), [{ key, value, headers }]),
    settled: () => settledOf(read),
    metric: async (line) => metricOf(`http://127.0.0.1:${service?.port}/metrics`, line),
    remove: async () => {
      await service?.stop();
      await producer.close();
      await rm(folder, { recursive: true });
    },
  };
}

function recordOf({ feed = 'sahel', body, headers = {}, key }: Push) {
  const all = {
    ce_specversion: '1.0',
    ce_id: randomUUID(),
    ce_source: feed,
    ce_type: 'slugline.item',
    'content-type': 'application/ninjs+json',
    ...headers,
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined) as [string, string][];
  const raw = typeof body === 'string' || Buffer.isBuffer(body);
  const value = body === null ? Buffer.alloc(0) : raw ? body : JSON.stringify(body);
  return { key: key ?? keyOf(feed, body), value, headers: Object.fromEntries(given) };
}

/** The item's id, as the gateway has it; none for what it would have refused. */
function keyOf(feed: string, body: Push['body']): string | null {
  if (body === null || typeof body !== 'object' || !('uri' in body)) return null;
  return itemId(feed, String(body.uri));
}

async function settledOf(read: (topic: Topic) => Promise<WireRecord[]>) {
  const raw = await read('wire.raw');
  return eventually(async () => {
    const [unique, dropped, dead] = await Promise.all([
      read('wire.unique'),
      read('wire.dropped'),
      read('wire.dead'),
    ]);
    const origins = new Set([...unique, ...dropped, ...dead].map(({ origin }) => origin.split('#')[0]));
    const missing = raw.filter(({ origin }) => !origins.has(origin));
    if (missing.length > 0) throw new Error(`${missing.length} of ${raw.length} records are not settled`);
    return {
      unique: unique.map(({ value }) => uniqueItemSchema.parse(JSON.parse(String(value)))),
      dropped: dropped.map(({ value }) => droppedSchema.parse(JSON.parse(String(value)))),
      dead,
    };
  }, 30_000);
}

async function metricOf(url: string, line: string): Promise<number> {
  const text = await (await fetch(url)).text();
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return Number(found?.split(' ').at(-1) ?? Number.NaN);
}
