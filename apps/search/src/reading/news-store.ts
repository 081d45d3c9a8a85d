import type { estypes } from '@elastic/elasticsearch';
import { type ItemDocument, type NewsDocument, newsIndexNames, readableSource } from '#libs/news-index';
import type { ElasticsearchCalls } from './elasticsearch-calls.js';
import { SharedRefresh } from './shared-refresh.js';

/** The news index: searched, and read by id. */
export class NewsStore {
  readonly #calls: ElasticsearchCalls;
  readonly #index: string;
  readonly #refresh: SharedRefresh;

  constructor(calls: ElasticsearchCalls, namespace: string) {
    this.#calls = calls;
    this.#index = newsIndexNames(namespace).read;
    this.#refresh = new SharedRefresh(calls, this.#index);
  }

  /** Ids, scores, counts. An answer from a part of the shards, or cut off by the time limit, is none. */
  async search(body: estypes.SearchRequest): Promise<estypes.SearchResponse> {
    return await this.#calls.search(this.#index, body);
  }

  /** Documents as they are at this moment (realtime), by id; those that are not there are left out. */
  async documents(ids: readonly string[]): Promise<ReadonlyMap<string, NewsDocument>> {
    return await this.#calls.documents<NewsDocument>(this.#index, ids, {
      _source_excludes: readableSource.excludes,
    });
  }

  /** Some fields of documents as they are at this moment; a killed one has few of them. */
  async parts<Field extends keyof ItemDocument & string>(
    ids: readonly string[],
    fields: readonly Field[],
  ): Promise<ReadonlyMap<string, Partial<Pick<ItemDocument, Field>>>> {
    return await this.#calls.documents(this.#index, ids, { _source_includes: [...fields] });
  }

  /** `parts`, with the headline alone of all text. */
  async headlines<Field extends keyof ItemDocument & string>(
    ids: readonly string[],
    fields: readonly Field[],
  ): Promise<ReadonlyMap<string, Partial<Pick<ItemDocument, Field | 'text'>>>> {
    return await this.#calls.documents(this.#index, ids, {
      _source_includes: [...fields, 'text.*.headline'],
    });
  }

  async termVectors(body: Omit<estypes.TermvectorsRequest, 'index'>): Promise<estypes.TermvectorsResponse> {
    return await this.#calls.ask((client, options) =>
      client.termvectors({ ...body, index: this.#index }, options),
    );
  }

  /** After this every search knows what was written before it. */
  async catchUp(): Promise<void> {
    await this.#refresh.now();
  }

  /** Throws when the index cannot be searched. */
  async check(): Promise<void> {
    await this.search({ size: 0, track_total_hits: false });
  }
}
