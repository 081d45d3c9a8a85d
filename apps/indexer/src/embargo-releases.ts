import type { Client, estypes } from '@elastic/elasticsearch';
import type { Change } from '#libs/contracts';
import { fields } from '#libs/news-index';
import type { Log } from '#libs/pipeline';

export interface EmbargoReleasesOptions {
  readonly client: Client;
  /** Alias that is searched. */
  readonly index: string;
  readonly log: Log;
  readonly everyMs: number;
  readonly announce: (changes: readonly Change[]) => Promise<void>;
  /** When the last change of any kind was announced, in ms; undefined when none is known any more. */
  readonly lastChangeAt: () => Promise<number | undefined>;
}

const minute = 60_000;
/** Longer than a leader takes to be replaced while others live and announce. */
const handOverMs = 10 * minute;
/** `news.changes` goes back no further. */
const longestMs = 7 * 24 * 60 * minute;
/** An item may be searchable only so long after its embargo has passed: it was written shortly before. */
const overlapMs = 30_000;
const pageSize = 1_000;
const timeoutMs = 5_000;

/**
 * Announces items whose embargo has passed, in the one process that leads. Readers depend on nothing of it, since
 * visibility goes by the time of each question. A new leader begins well before the last change that anybody announced,
 * so that nothing due in between is missed; what it says twice has the same id, version and kind.
 */
export class EmbargoReleases {
  readonly #options: EmbargoReleasesOptions;
  /** Of what was announced lately: when. */
  readonly #told = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #from: number | undefined;
  #looking: Promise<void> | undefined;

  constructor(options: EmbargoReleasesOptions) {
    this.#options = options;
  }

  /** Told at each change of the group whether this process is the one. */
  lead(on: boolean): void {
    if (on === (this.#timer !== undefined)) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#from = undefined;
    if (!on) return;
    this.#options.log.info({}, 'this process announces what is released from embargo');
    this.#timer = setInterval(() => {
      this.#looking ??= this.#look();
    }, this.#options.everyMs).unref();
  }

  async stop(): Promise<void> {
    this.lead(false);
    await this.#looking;
  }

  async #look(): Promise<void> {
    try {
      const now = Date.now();
      const from = (this.#from ?? (await this.#begin(now))) - overlapMs;
      await this.#announceDue(from, now);
      if (this.#timer) this.#from = now;
      for (const [key, at] of this.#told) if (at < now - 2 * overlapMs) this.#told.delete(key);
    } catch (error) {
      this.#options.log.warn({ err: error }, 'what is released from embargo is announced later');
    }
    this.#looking = undefined;
  }

  async #begin(now: number): Promise<number> {
    const last = await this.#options.lastChangeAt();
    return Math.max(now - longestMs, (last ?? 0) - handOverMs);
  }

  async #announceDue(from: number, now: number): Promise<void> {
    const { client, announce, index } = this.#options;
    for (let after: estypes.SortResults | undefined, more = true; more; ) {
      const body = { ...dueBody(from, now), ...(after && { search_after: after }) };
      const answer = await client.search(
        { ...body, index, allow_partial_search_results: false },
        { maxRetries: 0, requestTimeout: timeoutMs },
      );
      const { hits } = answer.hits;
      const due = hits.map(
        ({ _id, _version }): Change => ({ id: _id as string, version: _version ?? 0, kind: 'released' }),
      );
      const news = due.filter((change) => !this.#told.has(keyOf(change)));
      if (news.length > 0) await announce(news);
      for (const change of news) this.#told.set(keyOf(change), now);
      after = hits.at(-1)?.sort;
      more = hits.length === pageSize;
    }
  }
}

const keyOf = ({ id, version }: Change) => `${id} ${version}`;

function dueBody(from: number, now: number): estypes.SearchRequest {
  const [gt, lte] = [from, now].map((ms) => new Date(Math.max(0, ms)).toISOString());
  return {
    query: {
      bool: {
        filter: [
          { term: { [fields.pubStatus]: 'usable' } },
          { range: { [fields.embargoedUntil]: { gt, lte } } },
        ],
        must_not: [{ exists: { field: fields.hiddenBy } }],
      },
    },
    ...{ size: pageSize, _source: false, version: true, track_total_hits: false },
    sort: [{ [fields.embargoedUntil]: 'asc' as const }, { [fields.id]: 'asc' as const }],
  };
}
