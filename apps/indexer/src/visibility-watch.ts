import type { Client } from '@elastic/elasticsearch';
import type { Log } from '#libs/pipeline';

/** An item that has been written and waits to be searchable. */
export interface Awaited {
  readonly id: string;
  readonly version: number;
  readonly feed: string;
  /** ms since the epoch. */
  readonly receivedAtMs: number;
}

export interface VisibilityWatchOptions {
  readonly client: Client;
  /** Alias that is searched. */
  readonly index: string;
  /** How often is looked; also how much too late a measurement can be. */
  readonly everyMs: number;
  readonly log: Log;
  /** Seconds from received to searchable. */
  readonly observe: (feed: string, seconds: number) => void;
}

/** Bulks waiting at most: while the server cannot be asked, older ones are forgotten rather than piled up. */
const mostWaiting = 500;

/**
 * Measures when written items become searchable by searching for the last one of each bulk: a refresh makes all
 * operations before it visible, so one search for many bulks is enough. With several shards an item of another shard
 * may be visible up to a refresh interval later than measured.
 */
export class VisibilityWatch {
  readonly #options: VisibilityWatchOptions;
  #waiting: (readonly [Awaited, ...Awaited[]])[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: VisibilityWatchOptions) {
    this.#options = options;
  }

  /** Items written in one bulk; the last stands for all of them. */
  await(items: readonly Awaited[]): void {
    const last = items.at(-1);
    if (!last) return;
    this.#waiting.push([last, ...items.slice(0, -1)]);
    if (this.#waiting.length > mostWaiting) this.#waiting.shift();
    this.#timer ??= setTimeout(() => void this.#look(), this.#options.everyMs).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
  }

  async #look(): Promise<void> {
    const { client, index, everyMs, log } = this.#options;
    try {
      const ids = this.#waiting.map(([last]) => last.id);
      const { hits } = await client.search(
        { index, query: { ids: { values: ids } }, size: ids.length, _source: false, version: true },
        { maxRetries: 0, requestTimeout: 5_000 },
      );
      this.#see(new Map(hits.hits.map((hit) => [hit._id, hit._version ?? 0])));
    } catch (error) {
      log.debug({ reason: String(error) }, 'cannot see yet what is searchable');
    }
    this.#timer = undefined;
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => void this.#look(), everyMs).unref();
  }

  #see(versions: ReadonlyMap<string | undefined, number>): void {
    const now = Date.now();
    this.#waiting = this.#waiting.filter((items) => {
      const [last] = items;
      if ((versions.get(last.id) ?? -1) < last.version) return true;
      for (const { feed, receivedAtMs } of items) {
        this.#options.observe(feed, Math.max(0, now - receivedAtMs) / 1000);
      }
      return false;
    });
  }
}
