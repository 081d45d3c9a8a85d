/** The small shapes that this lib asks of its surroundings, so that it needs no service lib. */

export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** Counters of a stage; the service lib makes them from prom-client. */
export interface StageCounters {
  /** outcome: emitted, dropped, dead, or the name a sink gives (indexed, superseded, …). */
  messages(stage: string, outcome: string, count: number): void;
  seconds(stage: string, seconds: number, messages: number): void;
  retries(stage: string, cause: 'outage' | 'bug'): void;
  deadLetters(stage: string, code: string): void;
  /** Items behind the end of a partition, and how long ago the oldest of them was appended. */
  lag(stage: string, topic: string, partition: number, items: number, seconds: number): void;
  paused(stage: string, partitions: number): void;
}

export interface KafkaSettings {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** Put before every topic and group name; empty in production. */
  readonly namespace: string;
}

/** A record on its way out; headers are text. */
export interface OutgoingRecord {
  readonly key: string | null;
  readonly value: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}
