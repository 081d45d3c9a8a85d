import type { Client } from '@elastic/elasticsearch';
import { fields, isTombstone, type NewsDocument, type NewsIndexNames } from '#libs/news-index';
import type { Log } from '#libs/pipeline';
import { away } from '../bulk/request-policy.js';
import { signalOfRequest } from '../bulk/signal-of-request.js';
import type { MarkApplier } from '../marks/mark-applier.js';
import type { MarkBook } from '../marks/mark-book.js';
import { remedyOf } from '../marks/mark-remedy.js';
import type { EntityMark } from './entity-book.js';

export interface EntityCurationOptions {
  readonly client: Client;
  readonly names: NewsIndexNames;
  readonly book: MarkBook;
  readonly applier: Pick<MarkApplier, 'apply'>;
  readonly log: Log;
  /** Longer than any write that was begun before may take, in ms: default a minute. */
  readonly secondLookMs?: number | undefined;
}

const itemsPerPage = 500;
const requestTimeoutMs = 12_000;
const retryMs = 1_000;
/** What tells whether a document shows its marks, and no text. */
const looked = ['id', 'pubStatus', 'killedBy', 'killedAt', 'hiddenBy', 'marks', 'copies', 'language'];
const curated = ['entities', 'curated', 'rest.quotes', 'rest.test'];

/**
 * Brings the documents that are there in line with what curators say of their entities. An entity may be in a large
 * part of the index, so this runs beside everything else, in the leader alone, an entity at a time, and once more a
 * minute later for what was written by a process that had not heard of it. Whoever comes to lead looks at all of them.
 */
export class EntityCuration {
  readonly #options: EntityCurationOptions;
  readonly #aborted = new AbortController();
  /** Entities to look at, and from when on. */
  readonly #due = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | undefined;
  #leads = false;

  constructor(options: EntityCurationOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => this.#wake(), retryMs).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#aborted.abort();
    await this.#working;
  }

  lead(on: boolean): void {
    const begins = on && !this.#leads;
    this.#leads = on;
    if (begins) this.#look(this.#options.book.entities.marked());
  }

  /** Told of marks on entities that this process has learned or taken back. */
  heard(marks: readonly EntityMark[]): void {
    const { entities } = this.#options.book;
    this.#look(marks.flatMap(({ value }) => entities.around(value.entity)));
  }

  #look(ids: readonly string[]): void {
    if (ids.length === 0) return;
    const again = Date.now() + (this.#options.secondLookMs ?? 60_000);
    for (const id of ids) {
      this.#due.set(`${id} now`, 0);
      this.#due.set(`${id} again`, again);
    }
    this.#wake();
  }

  #wake(): void {
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
  }

  async #work(): Promise<void> {
    const { log } = this.#options;
    const now = Date.now();
    for (const [key, at] of [...this.#due]) {
      if (at > now || this.#aborted.signal.aborted) continue;
      const [id = ''] = key.split(' ');
      this.#due.delete(key);
      try {
        if (this.#leads) await this.#apply(id);
      } catch (error) {
        if (!this.#aborted.signal.aborted) {
          this.#due.set(key, Date.now() + retryMs);
          log.warn({ entity: id, err: error }, 'what curators say of an entity is applied again in a moment');
        }
      }
    }
  }

  async #apply(entity: string): Promise<void> {
    const { client, names, applier, book } = this.#options;
    const { signal } = this.#aborted;
    await this.#asked(client.indices.refresh({ index: names.write }, this.#limits()));
    const should = [fields.entityIds, fields.curatedIds].map((field) => ({ term: { [field]: entity } }));
    for (let after: string | undefined, more = true; more; ) {
      const page = await this.#asked(
        client.search<NewsDocument>(
          {
            ...{ index: names.write, query: { bool: { should } }, _source: [...looked, ...curated] },
            ...{ size: itemsPerPage, sort: [{ [fields.id]: 'asc' as const }], track_total_hits: false },
            ...(after !== undefined && { search_after: [after] }),
          },
          this.#limits(),
        ),
      );
      const found = page.hits.hits.flatMap(({ _source }) => (_source ? [_source] : []));
      const behind = found.filter((document) => showsOther(document, book));
      await applier.apply(
        behind.map(({ id }) => id),
        signal,
      );
      after = found.at(-1)?.id;
      more = found.length === itemsPerPage;
    }
  }

  async #asked<T>(request: Promise<T>): Promise<T> {
    return request.catch((error) => {
      throw away(error);
    });
  }

  #limits() {
    return { maxRetries: 0, requestTimeout: requestTimeoutMs, signal: signalOfRequest(this.#aborted.signal) };
  }
}

/** Of a document whose `rest` holds neither quotes nor a test, the part that was read has none. */
function showsOther(document: NewsDocument, book: MarkBook): boolean {
  if (isTombstone(document)) return false;
  const read = { ...document, rest: document.rest ?? {} };
  return remedyOf({ document: read, version: 0 }, book).kind !== 'none';
}
