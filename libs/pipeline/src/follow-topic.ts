import type { KafkaSettings, Log } from './ports.js';
import type { StageRunner } from './runner-types.js';
import type { WireRecord } from './stage.js';

export interface FollowOptions {
  /** Group name without the namespace. */
  readonly group: string;
  /** Name on the broker. */
  readonly topic: string;
  readonly log: Log;
  readonly onEnded?: (reason: string) => void;
}

/**
 * Follows a topic from its beginning with a consumer group, at least once: offsets are committed after `onBatch`.
 * An error from `onBatch` is an outage to it: the partition pauses and the same records come again.
 */
export function followTopic(
  _kafka: KafkaSettings,
  _options: FollowOptions,
  _onBatch: (records: readonly WireRecord[], signal: AbortSignal) => Promise<void>,
): StageRunner {
  throw new Error('not landed yet');
}
