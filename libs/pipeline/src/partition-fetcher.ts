import { createRequire } from 'node:module';
import net from 'node:net';
import type { KafkaMessage } from 'kafkajs';
import { logLevel } from './kafkajs.js';
import './kafkajs-patches.js';
import { kafkaLogTo } from './kafka-log.js';
import type { KafkaSettings, Log } from './ports.js';

/**
 * Fetches by partition and offset, without a consumer group. kafkajs has this inside but does not export it: its
 * consumer can only read as a member of a group, which would have to be joined (3 s), and deleted afterwards. The
 * shapes below are those of kafkajs 2.2.4, which is pinned and will not change.
 */
export interface PartitionFetcher {
  connect(): Promise<void>;
  /** What lies from these offsets on, as far as one answer of each leader holds. */
  fetch(offsets: ReadonlyMap<number, bigint>): Promise<FetchedPartition[]>;
  /** After an error of fetch: asks anew who leads which partition. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export interface FetchedPartition {
  readonly partition: number;
  readonly messages: readonly KafkaMessage[];
  /** Where to go on; undefined when the answer held nothing of this partition. */
  readonly next: bigint | undefined;
}

interface PartitionData {
  readonly partition: number;
  readonly highWatermark: string;
}

interface Broker {
  fetch(request: object): Promise<{ responses: { topicName: string; partitions: PartitionData[] }[] }>;
}

interface Cluster {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  addTargetTopic(topic: string): Promise<void>;
  refreshMetadata(): Promise<void>;
  findLeaderForPartitions(topic: string, partitions: number[]): Record<string, number[]>;
  findBroker(node: { nodeId: string }): Promise<Broker>;
}

interface Batch {
  readonly messages: KafkaMessage[];
  readonly rawMessages: unknown[];
  lastOffset(): string;
}

type New<T, A extends unknown[]> = new (...parts: A) => T;

const require = createRequire(import.meta.url);
const ClusterOf: New<Cluster, [object]> = require('kafkajs/src/cluster');
/** Leaves out aborted and control records. */
const BatchOf: New<Batch, [string, string, PartitionData]> = require('kafkajs/src/consumer/batch');
const { createLogger }: { createLogger(options: object): object } = require('kafkajs/src/loggers');

const readCommitted = 1;
const fetchBytes = 8 * 1024 * 1024;
const fetchBytesPerPartition = 1024 * 1024;
const waitMs = 500;

export function partitionFetcher(kafka: KafkaSettings, topic: string, log: Log): PartitionFetcher {
  const cluster = new ClusterOf({
    logger: createLogger({ level: logLevel.INFO, logCreator: kafkaLogTo(log) }),
    socketFactory: ({ host, port, onConnect }: { host: string; port: number; onConnect: () => void }) =>
      net.connect({ host, port }, onConnect).setKeepAlive(true, 60_000),
    brokers: [...kafka.brokers],
    clientId: kafka.clientId,
    connectionTimeout: 2_000,
    requestTimeout: 10_000,
    enforceRequestTimeout: true,
    metadataMaxAge: 60_000,
    allowAutoTopicCreation: false,
    maxInFlightRequests: null,
    isolationLevel: readCommitted,
    retry: { retries: 5, initialRetryTime: 200, maxRetryTime: 2_000 },
  });
  return {
    async connect() {
      await cluster.connect();
      await cluster.addTargetTopic(topic);
    },
    refresh: () => cluster.refreshMetadata(),
    close: () => cluster.disconnect(),
    async fetch(offsets) {
      const leaders = Object.entries(cluster.findLeaderForPartitions(topic, [...offsets.keys()]));
      const answers = leaders.map(async ([nodeId, partitions]) => {
        const broker = await cluster.findBroker({ nodeId });
        return broker.fetch(request(topic, partitions, offsets));
      });
      return (await Promise.all(answers)).flatMap(({ responses }) =>
        responses.flatMap(({ partitions }) => partitions.map((data) => read(topic, data, offsets))),
      );
    },
  };
}

const request = (topic: string, partitions: number[], offsets: ReadonlyMap<number, bigint>) => ({
  maxWaitTime: waitMs,
  minBytes: 1,
  maxBytes: fetchBytes,
  isolationLevel: readCommitted,
  rackId: '',
  topics: [
    {
      topic,
      partitions: partitions.map((partition) => ({
        partition: Number(partition),
        fetchOffset: String(offsets.get(Number(partition)) ?? 0n),
        maxBytes: fetchBytesPerPartition,
      })),
    },
  ],
});

function read(topic: string, data: PartitionData, offsets: ReadonlyMap<number, bigint>): FetchedPartition {
  const from = offsets.get(data.partition) ?? 0n;
  const batch = new BatchOf(topic, String(from), data);
  const next = batch.rawMessages.length > 0 ? BigInt(batch.lastOffset()) + 1n : undefined;
  return { partition: data.partition, messages: batch.messages, next };
}
