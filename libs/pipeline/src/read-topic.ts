import type { KafkaSettings, Log } from './ports.js';
import type { WireRecord } from './stage.js';

export interface ReadOptions {
  /** `beginning`, or records appended at or after this moment in ms. */
  readonly from: 'beginning' | number;
  readonly signal?: AbortSignal;
  readonly log?: Log;
}

/**
 * Reads all partitions of a topic (name on the broker) up to the ends seen at the start, without a consumer group.
 * Batches come one after another, in order inside a partition. Returns how many records were read.
 */
export async function readTopic(
  _kafka: KafkaSettings,
  _topic: string,
  _options: ReadOptions,
  _onBatch: (records: readonly WireRecord[]) => Promise<void>,
): Promise<number> {
  throw new Error('not landed yet');
}
