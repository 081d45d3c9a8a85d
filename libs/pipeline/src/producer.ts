import { setTimeout as sleep } from 'node:timers/promises';
import type { Producer } from 'kafkajs';
import { OversizeError, UnavailableError } from './errors.js';
import { hastyRetry, kafkaClient } from './kafka-client.js';
import { isKafkaError, isTooLarge, kafkaUnavailable } from './kafka-errors.js';
import { Partitioners } from './kafkajs.js';
import type { KafkaSettings, Log, OutgoingRecord } from './ports.js';
import { messageLimit, recordBytes, splitIntoRequests } from './record-size.js';
import { withAdmin } from './topics-admin.js';
import { within } from './within.js';

export interface ProducerOptions {
  readonly kafka: KafkaSettings;
  readonly log: Log;
  /** A send that has no answer by then rejects with UnavailableError; default 5000. */
  readonly timeoutMs?: number;
}

/** How long a producer that failed keeps its connections for sends still under way, in ms. */
const graceMs = 10_000;
const reviveEveryMs = 1_000;
/** An idle producer asks Kafka for a sign so often, in ms: readiness turns red without traffic, too. */
const askEveryMs = 5_000;

/**
 * Puts records on topics, acks=all. Not idempotent: consumers absorb repeats by id and version anyway, and kafkajs
 * never recovers an idempotent producer from OUT_OF_ORDER_SEQUENCE. After any failure the kafkajs producer is
 * replaced by a new one, in the background too, so that readiness comes back without traffic.
 */
export class KafkaProducer {
  readonly #options: ProducerOptions;
  readonly #timeoutMs: number;
  #current: Promise<Producer> | undefined;
  #failure: UnavailableError | undefined;
  #failedAt = 0;
  #closed = false;
  #reviving = false;
  #contactAt = 0;
  #asking: NodeJS.Timeout | undefined;

  constructor(options: ProducerOptions) {
    this.#options = options;
    this.#timeoutMs = options.timeoutMs ?? 5_000;
  }

  /** Rejects with UnavailableError within the time limit. */
  async connect(): Promise<void> {
    await this.#guarded(() => this.#connected());
    this.#asking ??= setInterval(() => void this.#askWhenIdle(), askEveryMs).unref();
  }

  /**
   * `topic` is the name on the broker (`topicName(...)`). Resolves when all in-sync replicas have every record.
   * Rejects with OversizeError before anything is sent, or with UnavailableError within the time limit: then some
   * of the records may be on the topic all the same. Requests go side by side, unless `inOrder` asks for one after another:
   * then records of one partition lie there in the order in which they were given.
   */
  async send(topic: string, records: readonly OutgoingRecord[], inOrder = false): Promise<void> {
    const limit = messageLimit(topic);
    for (const [index, record] of records.entries()) {
      const bytes = recordBytes(record);
      if (bytes > limit) throw new OversizeError(index, bytes, limit);
    }
    if (records.length === 0) return;
    await this.#guarded(async () => {
      const producer = await this.#connected();
      const requests = splitIntoRequests(topic, records);
      if (!inOrder) await Promise.all(requests.map((part) => this.#request(producer, topic, part, records)));
      else for (const part of requests) await this.#request(producer, topic, part, records);
    });
  }

  /** Throws a sentence when it is closed, or when the last contact failed. */
  alive(): void {
    if (this.#closed) throw new Error('the producer is closed');
    if (this.#failure) throw new Error(`the producer cannot send: ${this.#failure.message}`);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#asking);
    const current = this.#current;
    this.#current = undefined;
    await current?.then(
      (producer) => producer.disconnect(),
      (error) => this.#options.log.debug({ reason: String(error) }, 'producer was not connected at close'),
    );
  }

  async #request(
    producer: Producer,
    topic: string,
    part: readonly OutgoingRecord[],
    all: readonly OutgoingRecord[],
  ): Promise<void> {
    const messages = part.map((record) => ({ ...record, headers: { ...record.headers } }));
    try {
      await producer.send({ topic, acks: -1, timeout: this.#timeoutMs, messages });
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      // The broker's limit is lower than our table's: find the record, so that the others are not held up.
      const [only] = part;
      if (part.length === 1 && only) {
        throw new OversizeError(all.indexOf(only), recordBytes(only), messageLimit(topic), { cause: error });
      }
      const half = Math.ceil(part.length / 2);
      await this.#request(producer, topic, part.slice(0, half), all);
      await this.#request(producer, topic, part.slice(half), all);
    }
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new UnavailableError('kafka', 'the producer is closed');
    const used = this.#current;
    try {
      const result = await within(this.#timeoutMs, `no answer in ${this.#timeoutMs} ms`, work());
      this.#recovered();
      this.#contactAt = Date.now();
      return result;
    } catch (error) {
      if (!isKafkaError(error) && !(error instanceof UnavailableError)) throw error;
      throw this.#failed(kafkaUnavailable(error), used ?? this.#current);
    }
  }

  async #askWhenIdle(): Promise<void> {
    if (this.#failure || Date.now() - this.#contactAt < askEveryMs) return;
    const { kafka, log } = this.#options;
    const used = this.#current;
    try {
      const ask = withAdmin(kafka, log, (admin) => admin.describeCluster());
      await within(this.#timeoutMs, 'no answer', ask);
    } catch (error) {
      if (!this.#closed && !this.#failure) this.#failed(kafkaUnavailable(error), used);
    }
  }

  #failed(failure: UnavailableError, used: Promise<Producer> | undefined): UnavailableError {
    if (!this.#failure) {
      this.#failedAt = Date.now();
      this.#options.log.warn({ reason: failure.message }, 'Kafka takes no records');
    }
    this.#failure = failure;
    this.#retire(used);
    return failure;
  }

  #recovered(): void {
    if (!this.#failure) return;
    this.#failure = undefined;
    const seconds = Math.round((Date.now() - this.#failedAt) / 1000);
    this.#options.log.info({ seconds }, 'Kafka takes records again');
  }

  #connected(): Promise<Producer> {
    if (!this.#current) {
      const attempt = this.#connectNew();
      this.#current = attempt;
      attempt.catch(() => {
        if (this.#current === attempt) this.#current = undefined;
      });
    }
    return this.#current;
  }

  async #connectNew(): Promise<Producer> {
    const producer = kafkaClient(this.#options.kafka, this.#options.log, hastyRetry).producer({
      allowAutoTopicCreation: false,
      idempotent: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      metadataMaxAge: 60_000,
      // Through a change of leader; the time limit of the send cuts it off.
      retry: { retries: 10, initialRetryTime: 100, maxRetryTime: 500 },
    });
    await producer.connect();
    return producer;
  }

  #retire(failed: Promise<Producer> | undefined): void {
    if (this.#current === failed) this.#current = undefined;
    const { log } = this.#options;
    failed
      ?.then(async (producer) => {
        await sleep(graceMs, undefined, { ref: false });
        await producer.disconnect();
      })
      .catch((error) => log.debug({ reason: String(error) }, 'a failed producer did not close in order'));
    void this.#revive();
  }

  async #revive(): Promise<void> {
    if (this.#reviving) return;
    this.#reviving = true;
    while (this.#failure && !this.#closed) {
      await sleep(reviveEveryMs, undefined, { ref: false });
      try {
        await within(this.#timeoutMs, 'no answer', this.#connected());
        this.#recovered();
      } catch (error) {
        this.#options.log.debug({ reason: String(error) }, 'Kafka is still away');
      }
    }
    this.#reviving = false;
  }
}
