import { PausePartition } from './errors.js';
import { FetchParts } from './fetch-parts.js';
import { GroupConsumer } from './group-consumer.js';
import type { KafkaSettings, Log } from './ports.js';
import type { StageRunner } from './runner-types.js';
import type { WireRecord } from './stage.js';
import { endProcess } from './stage-runner.js';
import { defaultTuning, type RunnerTuning } from './tuning.js';

export interface FollowOptions {
  /** Group name without the namespace. */
  readonly group: string;
  /** Name on the broker. */
  readonly topic: string;
  readonly log: Log;
  /** Default: log it and end the process with 1. */
  readonly onEnded?: (reason: string) => void;
  /** Told which partitions are this member's, at each change of the group. */
  readonly onAssigned?: (partitions: ReadonlySet<number>) => void;
  readonly tuning?: Partial<RunnerTuning>;
}

/**
 * Follows a topic from its beginning with a consumer group, at least once: offsets are committed after `onBatch`.
 * An error from `onBatch` is an outage to it: the partition pauses and the same records come again.
 */
export function followTopic(
  kafka: KafkaSettings,
  options: FollowOptions,
  onBatch: (records: readonly WireRecord[], signal: AbortSignal) => Promise<void>,
): StageRunner {
  const { topic, log } = options;
  const tuning = { ...defaultTuning, ...options.tuning };
  const fetches = new FetchParts({ consumer: options.group, log, tuning });
  return new GroupConsumer({
    kafka,
    log,
    group: `${kafka.namespace}${options.group}`,
    topic,
    tuning,
    onEnded: options.onEnded ?? endProcess(log),
    onPaused: () => undefined,
    onAssigned(partitions) {
      fetches.keepOnly(partitions);
      options.onAssigned?.(partitions);
    },
    onBatch: (fetched) =>
      fetches.each(fetched, async (part) => {
        const { lease, commit } = fetched;
        try {
          await lease.race(onBatch(part, lease.signal));
        } catch (error) {
          lease.assertHeld();
          log.warn({ topic, err: error }, 'these records come again');
          throw new PausePartition(error instanceof Error ? error.message : String(error));
        }
        const last = part.at(-1);
        if (last) await commit(last.offset);
      }),
  });
}
