import type { Lane } from '#libs/contracts';
import type { KafkaSettings, Log, StageCounters } from './ports.js';
import type { RunnerTuning } from './tuning.js';

export interface StageWiring {
  readonly kafka: KafkaSettings;
  readonly counters: StageCounters;
  readonly log: Log;
  /** Default: bulk only. */
  readonly lanes?: readonly Lane[];
  readonly tuning?: Partial<RunnerTuning>;
  /** What the flash lane does differently. */
  readonly flashTuning?: Partial<RunnerTuning>;
  /** For faults tests: where the process shall kill itself, see `armFailpoints`. */
  readonly failpoints?: string | undefined;
  /** Called when the consumer has ended for good. Default: log it and end the process with 1. */
  readonly onEnded?: (reason: string) => void;
}

export interface StageRunner {
  /** Connects, joins the group and begins to consume; rejects when Kafka or a topic is not there. */
  start(): Promise<void>;
  /** Lets running batches finish, leaves the group; under 20 s. */
  stop(): Promise<void>;
  /** Throws a sentence when the consumer loop or the producer is dead or stale. */
  alive(): void;
  /** Throws a sentence while an outage or the bug breaker pauses the stage, or Kafka is away. */
  ready(): void;
}
