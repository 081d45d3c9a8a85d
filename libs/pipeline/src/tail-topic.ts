import { UnavailableError } from './errors.js';
import { rest } from './full-jitter.js';
import { kafkaUnavailable } from './kafka-errors.js';
import { type FetchedPartition, type PartitionFetcher, partitionFetcher } from './partition-fetcher.js';
import type { KafkaSettings, Log } from './ports.js';
import type { WireRecord } from './stage.js';
import { withAdmin } from './topics-admin.js';
import { toWireRecord } from './wire-record.js';

export interface TailOptions {
  /** Name on the broker. */
  readonly topic: string;
  readonly log: Log;
  /** Called when the tail has ended for good, by an error of `onBatch`. */
  readonly onEnded: (reason: string) => void;
}

/** What a process knows of a topic because it has read all of it, and goes on reading. */
export interface TopicTail {
  /** Resolves when everything is read that lay on the topic at the call; rejects when Kafka is not there. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Throws a sentence when it reads no more, or when Kafka has not answered it for a while. */
  ready(): void;
}

/** What one who reads millions of records takes of each. */
export type TailRecord = Pick<WireRecord, 'offset' | 'value'>;

type Take<R> = (records: readonly R[], caughtUp: boolean) => Promise<void>;
type Read<R> = (topic: string, partition: number, message: FetchedPartition['messages'][number]) => R;

const restMs = 500;
const silentLimitMs = 10_000;

/**
 * Reads a topic from its beginning and then on and on, in every process that asks: no consumer group, no commits.
 * Batches come one after another, in order inside a partition; `caughtUp` is false for what lay there at the start.
 * An outage is waited out, and nothing is skipped.
 */
export function tailTopic(kafka: KafkaSettings, options: TailOptions, onBatch: Take<WireRecord>): TopicTail {
  return new Tail(kafka, options, onBatch, toWireRecord);
}

/** The same for who needs values alone: a record's headers, trace and times take longer to read than the record. */
export function tailValues(kafka: KafkaSettings, options: TailOptions, onBatch: Take<TailRecord>): TopicTail {
  const read: Read<TailRecord> = (_, __, { offset, value }) => ({ offset, value: value ?? noValue });
  return new Tail(kafka, options, onBatch, read);
}

const noValue = Buffer.alloc(0);

class Tail<R> implements TopicTail {
  readonly #kafka: KafkaSettings;
  readonly #options: TailOptions;
  readonly #onBatch: Take<R>;
  readonly #read: Read<R>;
  readonly #fetcher: PartitionFetcher;
  readonly #stopping = new AbortController();
  readonly #next = new Map<number, bigint>();
  #ends = new Map<number, bigint>();
  #loop: Promise<void> | undefined;
  #ended: string | undefined;
  #heardAt = Date.now();

  constructor(kafka: KafkaSettings, options: TailOptions, onBatch: Take<R>, read: Read<R>) {
    this.#read = read;
    this.#kafka = kafka;
    this.#options = options;
    this.#onBatch = onBatch;
    this.#fetcher = partitionFetcher(kafka, options.topic, options.log);
  }

  async start(): Promise<void> {
    const { topic, log } = this.#options;
    const bounds = await withAdmin(this.#kafka, log, (admin) => admin.fetchTopicOffsets(topic));
    for (const { partition, low, high } of bounds) {
      this.#next.set(partition, BigInt(low));
      if (BigInt(low) < BigInt(high)) this.#ends.set(partition, BigInt(high));
    }
    await this.#fetcher.connect().catch((error) => {
      throw kafkaUnavailable(error);
    });
    while (this.#ends.size > 0) await this.#step();
    this.#loop = this.#goOn();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
    await this.#fetcher.close();
  }

  ready(): void {
    const { topic } = this.#options;
    if (this.#ended !== undefined) throw new Error(`${topic} is no longer read: ${this.#ended}`);
    const silentMs = Date.now() - this.#heardAt;
    if (silentMs > silentLimitMs) throw new Error(`${topic} has not been read for ${silentMs} ms`);
  }

  async #goOn(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      try {
        await this.#step();
      } catch (error) {
        this.#ended = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        this.#options.onEnded(`the tail of ${this.#options.topic} has ended: ${this.#ended}`);
        return;
      }
    }
  }

  async #step(): Promise<void> {
    for (const fetched of await this.#fetch()) {
      if (fetched.next === undefined) continue;
      const { topic } = this.#options;
      const records = fetched.messages.map((message) => this.#read(topic, fetched.partition, message));
      const end = this.#ends.get(fetched.partition);
      if (records.length > 0) await this.#onBatch(records, end === undefined);
      this.#next.set(fetched.partition, fetched.next);
      if (end !== undefined && fetched.next >= end) this.#ends.delete(fetched.partition);
    }
  }

  /** Empty after a failure: a leader has moved or a broker is away, so it is asked who leads, after a rest. */
  async #fetch(): Promise<FetchedPartition[]> {
    const { log, topic } = this.#options;
    try {
      const fetched = await this.#fetcher.fetch(this.#next);
      this.#heardAt = Date.now();
      return fetched;
    } catch (error) {
      const { message } = kafkaUnavailable(error);
      log.debug({ topic, reason: message }, 'the tail of a topic waits');
      if (this.#loop === undefined && Date.now() - this.#heardAt > 3 * silentLimitMs) {
        throw new UnavailableError('kafka', message, { cause: error });
      }
      await rest(restMs, this.#stopping.signal);
      await this.#fetcher
        .refresh()
        .catch((again) => log.debug({ topic, reason: String(again) }, 'no leader yet'));
      return [];
    }
  }
}
