import { OversizeError } from './errors.js';
import type { PlannedRecord } from './outcome-records.js';
import type { KafkaProducer } from './producer.js';

/**
 * Publishes the records of one batch, topic by topic. May be called again after a failure: what is on its topic
 * already is not sent twice. A record that the broker refuses as too large is replaced by its dead letter.
 */
export class OutcomePublisher {
  readonly #producer: KafkaProducer;
  readonly #open = new Map<string, PlannedRecord[]>();

  constructor(producer: KafkaProducer, records: readonly PlannedRecord[]) {
    this.#producer = producer;
    for (const planned of records) this.#add(planned);
  }

  async publish(): Promise<void> {
    while (this.#open.size > 0) {
      const results = await Promise.allSettled([...this.#open.keys()].map((topic) => this.#send(topic)));
      const failed = results.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
    }
  }

  async #send(topic: string): Promise<void> {
    const planned = this.#open.get(topic) ?? [];
    try {
      await this.#producer.send(
        topic,
        planned.map(({ record }) => record),
      );
      this.#open.delete(topic);
    } catch (error) {
      const refused = error instanceof OversizeError ? planned[error.index] : undefined;
      if (!(error instanceof OversizeError) || !refused?.instead) throw error;
      const left = planned.filter((other) => other !== refused);
      if (left.length > 0) this.#open.set(topic, left);
      else this.#open.delete(topic);
      this.#add(refused.instead(error.message));
    }
  }

  #add(planned: PlannedRecord): void {
    const records = this.#open.get(planned.topic);
    if (records) records.push(planned);
    else this.#open.set(planned.topic, [planned]);
  }
}
