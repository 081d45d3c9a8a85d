import type { KafkaSettings, Log, OutgoingRecord } from './ports.js';

export interface ProducerOptions {
  readonly kafka: KafkaSettings;
  readonly log: Log;
  /** A send that has no answer by then rejects with UnavailableError; default 5000. */
  readonly timeoutMs?: number;
}

/** Puts records on topics, acks=all; reconnects by itself. */
export class KafkaProducer {
  constructor(_options: ProducerOptions) {}
  async connect(): Promise<void> {
    throw new Error('not landed yet');
  }
  /** `topic` is the name on the broker (`topicName(...)`). Rejects with UnavailableError, or OversizeError. */
  async send(_topic: string, _records: readonly OutgoingRecord[]): Promise<void> {
    throw new Error('not landed yet');
  }
  /** Throws a sentence when the last contact failed. */
  alive(): void {
    throw new Error('not landed yet');
  }
  async close(): Promise<void> {}
}
