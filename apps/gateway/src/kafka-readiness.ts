import { clusterId, type KafkaSettings } from '#libs/pipeline';

/** Asks Kafka itself: the producer of a gateway to which nobody pushes would notice an outage with the next push only. */
export class KafkaReadiness {
  #asking: Promise<string> | undefined;

  constructor(private readonly kafka: KafkaSettings) {}

  /** Rejects when Kafka does not answer. Whoever asks meanwhile shares the answer, so that probes do not pile up. */
  async check(): Promise<void> {
    this.#asking ??= clusterId(this.kafka).finally(() => {
      this.#asking = undefined;
    });
    await this.#asking;
  }
}
