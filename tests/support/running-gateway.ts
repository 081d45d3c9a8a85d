import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiKey, type Lane, type Topic, topics } from '#libs/contracts';
import { keyOf, newSecret } from '#libs/feeds';
import { ensureTopics, type KafkaSettings, type WireRecord } from '#libs/pipeline';
import { openService, type RunningService } from '#libs/service';
import { gatewayService } from '../../apps/gateway/src/gateway-service.js';
import { wholeTopic } from './whole-topic.js';

/** A gateway of this process on a free port, with two feeds of its own and, unless said otherwise, real Kafka. */
export interface RunningGateway {
  readonly url: string;
  readonly feedsFile: string;
  /** Secrets, and the records that the feeds file has of them. */
  readonly keys: { readonly nile: string; readonly harbour: string; readonly editor: string };
  readonly records: { readonly nile: ApiKey };
  push(request: PushRequest): Promise<Answer>;
  /** All of `wire.raw` so far, or of another topic. */
  raw(): Promise<WireRecord[]>;
  recordsOf(topic: Topic, lane?: Lane): Promise<WireRecord[]>;
  stop(): Promise<void>;
}

export interface PushRequest {
  readonly feed?: string;
  /** null sends no Authorization. */
  readonly key?: string | null;
  /** null sends no Content-Type. */
  readonly type?: string | null;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers that they state themselves
  readonly json: any;
}

const feedsFileOf = (nile: ApiKey, editor: ApiKey, harbour: ApiKey) => `
feeds:
  - id: nile
    name: وكالة النيل
    timeZone: Africa/Cairo
    keys: ${JSON.stringify([nile, editor])}
    signing: [{ env: NILE_SECRET }, { env: NILE_NEXT_SECRET }]
  - id: harbour
    name: Harbour Wire
    keys: ${JSON.stringify([harbour])}
`;

export async function runGateway(
  kafka: KafkaSettings,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningGateway> {
  const folder = await mkdtemp(join(tmpdir(), 'slugline-gateway-'));
  const feedsFile = join(folder, 'feeds.yaml');
  const keys = { nile: newSecret(), harbour: newSecret(), editor: newSecret() };
  const records = { nile: keyOf(keys.nile) };
  await writeFile(feedsFile, feedsFileOf(records.nile, keyOf(keys.editor, 'editor'), keyOf(keys.harbour)));
  const service: RunningService = await openService(gatewayService, {
    KAFKA_BROKERS: kafka.brokers.join(','),
    SLUGLINE_NAMESPACE: kafka.namespace,
    FEEDS_FILE: feedsFile,
    GATEWAY_PORT: '0',
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const url = `http://127.0.0.1:${service.port}`;
  return {
    url,
    feedsFile,
    keys,
    records,
    push: (request) => push(url, keys.nile, request),
    raw: () => wholeTopic(kafka, topics.raw),
    recordsOf: (topic, lane) => wholeTopic(kafka, topic, lane),
    stop: async () => {
      await service.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** The topics of a namespace on real Kafka. */
export async function kafkaFor(brokers: string, namespace: string): Promise<KafkaSettings> {
  const kafka = { brokers: brokers.split(','), clientId: 'slugline-test', namespace };
  await ensureTopics(kafka, { partitions: 2 });
  return kafka;
}

async function push(url: string, nileKey: string, request: PushRequest): Promise<Answer> {
  const { feed = 'nile', key = nileKey, type = 'application/json', query = '' } = request;
  const response = await fetch(`${url}/v1/feeds/${feed}/items${query}`, {
    method: 'POST',
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(type === null ? {} : { 'content-type': type }),
      ...request.headers,
    },
    // fetch gives a string body a Content-Type of its own.
    body: typeof request.body === 'string' ? Buffer.from(request.body) : Buffer.from(request.body),
  });
  return { status: response.status, headers: response.headers, json: await response.json() };
}
