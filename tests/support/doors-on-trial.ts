import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { type Feed, topicName, topics } from '#libs/contracts';
import { type KafkaSettings, readTopic, type WireRecord } from '#libs/pipeline';
import { openService, type RunningService } from '#libs/service';
import { gatewayService } from '../../apps/gateway/src/gateway-service.js';
import { servers, uniqueNamespace } from './addresses.js';
import { eventually } from './eventually.js';
import { kafkaFor } from './running-gateway.js';
import { metricOf } from './service-metrics.js';

type FeedSettings = { readonly id: string } & Readonly<Partial<{ [Key in keyof Feed]: unknown }>>;

/** Gateways that share a namespace, a feeds file and a Redis, for feeds that are no HTTP push. */
export interface DoorsOnTrial {
  /** Where the feeds file lies. */
  readonly folder: string;
  readonly namespace: string;
  readonly redis: Redis;
  feeds(...feeds: FeedSettings[]): Promise<void>;
  /** Starts one more gateway; answers its base address. */
  start(environment?: Readonly<Record<string, string>>): Promise<string>;
  /** Ends a gateway. */
  end(url: string): Promise<void>;
  /** What is on wire.raw of a feed: uri or whatever the values are when they are no JSON objects. */
  uris(feed: string): Promise<string[]>;
  records(feed: string): Promise<WireRecord[]>;
  /** Waits until a counter has reached a value on this gateway. */
  reached(url: string, series: string, value?: number): Promise<void>;
  remove(): Promise<void>;
}

export async function doorsOnTrial(): Promise<DoorsOnTrial> {
  const namespace = uniqueNamespace();
  const kafka = await kafkaFor(servers().kafkaBrokers, namespace);
  const folder = await mkdtemp(join(tmpdir(), 'slugline-doors-'));
  const feedsFile = join(folder, 'feeds.yaml');
  await writeFile(feedsFile, 'feeds: []\n');
  const redis = new Redis(servers().redisUrl);
  const running = new Map<string, RunningService>();
  const end = async (url: string) => {
    await running.get(url)?.stop();
    running.delete(url);
  };
  const records = (feed: string) => recordsOf(kafka, feed);
  return {
    folder,
    namespace,
    redis,
    records,
    end,
    feeds: (...feeds) => writeFile(feedsFile, JSON.stringify({ feeds: feeds.map(named) })),
    start: async (environment = {}) => {
      const service = await openService(gatewayService, {
        KAFKA_BROKERS: kafka.brokers.join(','),
        SLUGLINE_NAMESPACE: namespace,
        REDIS_URL: servers().redisUrl,
        FEEDS_FILE: feedsFile,
        GATEWAY_PORT: '0',
        GATEWAY_PULL_GAP_MS: '0',
        LOG_LEVEL: 'silent',
        ...environment,
      });
      const url = `http://127.0.0.1:${service.port}`;
      running.set(url, service);
      return url;
    },
    uris: async (feed) => (await records(feed)).map(({ value }) => uriOf(value)),
    reached: (url, series, value = 1) =>
      eventually(async () => {
        const now = await metricOf(url, series);
        if (!(now >= value)) throw new Error(`${series} is ${now}, not yet ${value}`);
      }),
    remove: async () => {
      for (const url of [...running.keys()]) await end(url);
      redis.disconnect();
      await rm(folder, { recursive: true });
    },
  };
}

const named = (feed: FeedSettings) => ({ name: feed.id, ...feed });

function uriOf(value: Buffer): string {
  const text = value.toString();
  return text.startsWith('{') ? String(JSON.parse(text).uri) : text;
}

async function recordsOf(kafka: KafkaSettings, feed: string): Promise<WireRecord[]> {
  const records: WireRecord[] = [];
  for (const lane of ['bulk', 'flash'] as const) {
    const topic = topicName(topics.raw, kafka.namespace, lane);
    await readTopic(kafka, topic, { from: 'beginning' }, async (batch) => {
      records.push(...batch.filter(({ headers }) => headers.ce_source === feed));
    });
  }
  return records;
}
