import type { Lane, ProblemCode, Topic } from '#libs/contracts';

/** A record as it lies on a topic, before a stage has looked at it. */
export interface WireRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string;
  /** Empty for a record without value. */
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** Header `slugline-origin`, else this topic-partition-offset. */
  readonly origin: string;
  /** Header `slugline-received-at`, else the broker's append time; ISO 8601 with milliseconds. */
  readonly receivedAt: string;
  /** A replay is silent: indexed, never streamed. */
  readonly replay: boolean;
}

export interface Received<In> {
  readonly value: In;
  readonly record: WireRecord;
}

/**
 * What became of a message, or of one part of it. Every outcome is recorded: an emit on the next topic, a drop
 * on `wire.dropped`, a dead on `wire.dead`; `done` is for sinks, which have put it where it belongs.
 */
export type Outcome<Out> =
  | {
      readonly kind: 'emit';
      readonly key: string;
      readonly value: Out;
      readonly origin?: string;
      /** Default: the lane that the message came by. */
      readonly lane?: Lane;
    }
  | { readonly kind: 'drop'; readonly reason: string; readonly key: string; readonly value: object }
  | {
      readonly kind: 'dead';
      readonly code: ProblemCode;
      readonly reason: string;
      readonly origin?: string;
      readonly id?: string;
    }
  | { readonly kind: 'done'; readonly outcome: string };

/** One or more outcomes of one message: a document of several items has one each. */
export type Verdict<Out> = readonly Outcome<Out>[];

export const emit = <Out>(key: string, value: Out, origin?: string, lane?: Lane): Outcome<Out> => ({
  kind: 'emit',
  key,
  value,
  ...(origin === undefined ? {} : { origin }),
  ...(lane === undefined ? {} : { lane }),
});
export const drop = (reason: string, key: string, value: object): Outcome<never> => ({
  kind: 'drop',
  reason,
  key,
  value,
});
export const dead = (
  code: ProblemCode,
  reason: string,
  part?: { origin: string; id?: string },
): Outcome<never> => ({
  kind: 'dead',
  code,
  reason,
  ...part,
});
export const done = (outcome: string): Outcome<never> => ({ kind: 'done', outcome });

/** What the runner tells a stage about the batch it works on. */
export interface BatchScope {
  readonly lane: Lane;
  /** While flashes pass through this process the bulk lane makes itself small: less at a time, one thing in flight. */
  readonly yielding: () => boolean;
  /** Aborted when the partition was taken away or the batch deadline passed: stop, nothing will be committed. */
  readonly signal: AbortSignal;
}

/**
 * A stage turns messages into verdicts and must be safe to repeat: the runner alone decodes, retries, heartbeats,
 * publishes, dead-letters, commits, counts and logs, in the order handle, publish (acks=all), resolve, commit.
 *
 * It may throw PoisonError (only from `decode`, or from `handleAll` of a single message: dead letter),
 * UnavailableError (an outage: retried, then the partition pauses; nothing is dead-lettered). Anything else is a
 * bug: the batch is halved down to the message that does it, tried a few times, then dead-lettered.
 */
export interface BatchStage<In, Out> {
  readonly name: string;
  readonly from: Topic;
  /** Where emits go; absent for a sink. */
  readonly to?: Topic;
  decode(record: WireRecord): In;
  /** One verdict per message, in the order of the batch. */
  handleAll(batch: readonly Received<In>[], scope: BatchScope): Promise<readonly Verdict<Out>[]>;
  /** After the outcomes of a batch are published, before its offsets are committed (the indexer's news.changes). */
  afterPublish?(batch: readonly Received<In>[], verdicts: readonly Verdict<Out>[]): Promise<void>;
}
