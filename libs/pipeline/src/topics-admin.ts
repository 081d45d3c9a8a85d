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

/** Creates what is missing and corrects what differs, always sending the full set of settings. */
export async function ensureTopics(
  _kafka: KafkaSettings,
  _options: TopicOptions = {},
): Promise<TopicReport[]> {
  throw new Error('not landed yet');
}

/** The id that Kafka gave itself when its storage was formatted. */
export async function clusterId(_kafka: KafkaSettings): Promise<string> {
  throw new Error('not landed yet');
}
