import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { type Topic, type TopicSettings, topicName, topicTable } from '#libs/contracts';
import { hastyRetry, kafkaClient } from './kafka-client.js';
import { isKafkaError, kafkaUnavailable } from './kafka-errors.js';
import { quietLog } from './kafka-log.js';
import { ConfigResourceTypes } from './kafkajs.js';
import type { KafkaSettings, Log } from './ports.js';

export interface TopicOptions {
  /** Default 6. */
  readonly partitions?: number;
  /** Default 1; above it `min.insync.replicas` is one less. */
  readonly replication?: number;
  readonly log?: Log;
}

export interface TopicReport {
  /** The name on the broker. */
  readonly topic: string;
  readonly did: 'created' | 'corrected' | 'ok';
  /** The settings that differed, as `name: was -> is`. */
  readonly changes: readonly string[];
}

interface WantedTopic {
  readonly name: string;
  readonly partitions: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** A namespace full of topics takes a single node a few seconds. */
const createTimeoutMs = 30_000;

/**
 * Creates what is missing and corrects what differs, always sending the full set of settings (kafkajs resets to the
 * default what it is not told). Partitions of an existing topic are left alone: more of them would move keys.
 */
export async function ensureTopics(kafka: KafkaSettings, options: TopicOptions = {}): Promise<TopicReport[]> {
  const replication = options.replication ?? 1;
  const wanted = wantedTopics(kafka.namespace, options.partitions ?? 6, replication);
  return withAdmin(kafka, options.log ?? quietLog, async (admin) => {
    const existing = new Set(await admin.listTopics());
    const missing = wanted.filter(({ name }) => !existing.has(name));
    if (missing.length > 0) await create(admin, missing, replication);
    const reports = await correct(
      admin,
      wanted.filter(({ name }) => existing.has(name)),
    );
    return [
      ...missing.map(({ name }) => ({ topic: name, did: 'created' as const, changes: [] })),
      ...reports,
    ].sort((a, b) => (a.topic < b.topic ? -1 : 1));
  });
}

/** The id that Kafka gave itself when its storage was formatted. */
export async function clusterId(kafka: KafkaSettings): Promise<string> {
  return withAdmin(kafka, quietLog, async (admin) => (await admin.describeCluster()).clusterId);
}

/** Runs one task with an admin client; failures of Kafka come out as UnavailableError. */
export async function withAdmin<T>(
  kafka: KafkaSettings,
  log: Log,
  task: (admin: Admin) => Promise<T>,
): Promise<T> {
  const admin = kafkaClient(kafka, log, hastyRetry).admin();
  try {
    await admin.connect();
    return await task(admin);
  } catch (error) {
    throw isKafkaError(error) ? kafkaUnavailable(error) : error;
  } finally {
    await admin.disconnect();
  }
}

/** Every topic of the table with its flash twin, and the settings that it has on the broker. */
export function wantedTopics(namespace: string, partitions: number, replication: number): WantedTopic[] {
  return Object.entries<TopicSettings>(topicTable).flatMap(([topic, table]) => {
    const lanes = table.flash ? (['bulk', 'flash'] as const) : (['bulk'] as const);
    return lanes.map((lane) => ({
      name: topicName(topic as Topic, namespace, lane),
      partitions: table.partitions ?? partitions,
      settings: brokerSettings(table, replication),
    }));
  });
}

function brokerSettings(table: TopicSettings, replication: number): Record<string, string> {
  return {
    'cleanup.policy': table.cleanup,
    'retention.ms': String(table.retentionMs),
    'max.message.bytes': String(table.maxMessageBytes),
    'compression.type': table.compression ?? 'producer',
    // The broker stamps: a producer whose clock runs ahead is refused otherwise (KIP-937), and receivedAt needs it.
    'message.timestamp.type': 'LogAppendTime',
    'unclean.leader.election.enable': 'false',
    'min.insync.replicas': String(Math.max(1, replication - 1)),
  };
}

async function create(admin: Admin, topics: readonly WantedTopic[], replication: number): Promise<void> {
  await admin.createTopics({
    timeout: createTimeoutMs,
    // kafkajs would ask once for the leaders of all and fail where one broker has not heard of a topic yet; `untilServed` asks on.
    waitForLeaders: false,
    topics: topics.map(({ name, partitions, settings }) => ({
      topic: name,
      numPartitions: partitions,
      replicationFactor: replication,
      configEntries: entries(settings),
    })),
  });
  await Promise.all(topics.map(({ name }) => untilServed(admin, name)));
}

/** The metadata names a leader before that broker serves the partition: the first records would be refused. */
async function untilServed(admin: Admin, topic: string): Promise<void> {
  const deadline = Date.now() + createTimeoutMs;
  for (;;) {
    try {
      await admin.fetchTopicOffsets(topic);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(200);
    }
  }
}

const entries = (settings: Readonly<Record<string, string>>) =>
  Object.entries(settings).map(([name, value]) => ({ name, value }));

async function correct(admin: Admin, topics: readonly WantedTopic[]): Promise<TopicReport[]> {
  if (topics.length === 0) return [];
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map(({ name, settings }) => ({
      type: ConfigResourceTypes.TOPIC,
      name,
      configNames: Object.keys(settings),
    })),
  });
  const reports = topics.map(({ name, settings }) => {
    const found = resources.find(({ resourceName }) => resourceName === name)?.configEntries ?? [];
    const changes = differences(
      settings,
      new Map(found.map((entry) => [entry.configName, entry.configValue])),
    );
    return { topic: name, did: changes.length > 0 ? ('corrected' as const) : ('ok' as const), changes };
  });
  const wrong = topics.filter((_, index) => reports[index]?.did === 'corrected');
  if (wrong.length > 0) {
    await admin.alterConfigs({
      validateOnly: false,
      resources: wrong.map(({ name, settings }) => ({
        type: ConfigResourceTypes.TOPIC,
        name,
        configEntries: entries(settings),
      })),
    });
  }
  return reports;
}

/** What differs, as `name: was -> is`. */
export function differences(
  wanted: Readonly<Record<string, string>>,
  found: ReadonlyMap<string, string>,
): string[] {
  return Object.entries(wanted)
    .filter(([name, value]) => found.get(name) !== value)
    .map(([name, value]) => `${name}: ${found.get(name) ?? 'unset'} -> ${value}`);
}
