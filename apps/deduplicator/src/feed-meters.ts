import { Gauge, type Registry } from 'prom-client';

/** What is told of feeds as a whole; every deduplicator tells the same, so alerts take the maximum. */
export class FeedMeters {
  readonly #age: Gauge;
  readonly #missed: Gauge;
  readonly #flood: Gauge;
  readonly #numbers: Gauge;
  #feeds = new Set<string>();

  constructor(registry: Registry) {
    const registers = [registry];
    const gauge = (name: string, help: string, labelNames = ['feed']) =>
      new Gauge({ name, help, labelNames, registers });
    this.#age = gauge('feed_last_item_age_seconds', 'Seconds since the last new item of a feed');
    this.#missed = gauge(
      'feed_missed_items',
      'Items that usually would have come since the last one, by the feed’s own hours of the week',
    );
    this.#flood = gauge(
      'feed_flood_ratio',
      'Items of the last 10 to 20 minutes against the usual number (20 at least)',
    );
    const numbers = 'Numbers of a service that have not come although later ones did';
    this.#numbers = gauge('feed_service_numbers_missing', numbers, ['feed', 'service']);
  }

  silence(feed: string, ageSeconds: number, missed: number): void {
    this.#age.set({ feed }, ageSeconds);
    this.#missed.set({ feed }, missed);
  }

  flood(feed: string, ratio: number): void {
    this.#flood.set({ feed }, ratio);
  }

  missing(feed: string, service: string, count: number): void {
    this.#numbers.set({ feed, service }, count);
  }

  /** A feed that has left the feeds file is not silent but gone. */
  keepOnly(feeds: Set<string>): void {
    for (const feed of this.#feeds) {
      if (feeds.has(feed)) continue;
      for (const gauge of [this.#age, this.#missed, this.#flood]) gauge.remove({ feed });
    }
    this.#feeds = feeds;
  }
}
