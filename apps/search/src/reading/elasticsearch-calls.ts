import { type Client, errors, type estypes } from '@elastic/elasticsearch';
import { tooBusy, unavailable } from '../problem-errors.js';
import { TooBusy, type Turnstile } from './turnstile.js';

interface CallOptions {
  readonly requestTimeout: number;
  readonly maxRetries: number;
}

/** The one place that speaks to Elasticsearch; what goes wrong there comes out as a problem with Retry-After. */
export class ElasticsearchCalls {
  readonly #client: Client;
  readonly #timeoutMs: number;
  readonly #turnstile: Turnstile;

  constructor(client: Client, timeoutMs: number, turnstile: Turnstile) {
    this.#client = client;
    this.#timeoutMs = timeoutMs;
    this.#turnstile = turnstile;
  }

  /** An answer from a part of the shards, or cut off by the time limit, is none. */
  async search(index: string, body: estypes.SearchRequest): Promise<estypes.SearchResponse> {
    const answer = await this.ask((client, options) =>
      client.search(
        { ...body, index, timeout: `${this.#timeoutMs}ms`, allow_partial_search_results: false },
        options,
      ),
    );
    if (answer.timed_out) throw unavailable(`the search took longer than ${this.#timeoutMs} ms`);
    return answer;
  }

  /** Documents as they are at this moment (realtime), by id; those that are not there are left out. */
  async documents<Document>(
    index: string,
    ids: readonly string[],
    source: Pick<estypes.MgetRequest, '_source_excludes' | '_source_includes'>,
  ): Promise<ReadonlyMap<string, Document>> {
    if (ids.length === 0) return new Map();
    const answer = await this.ask((client, options) =>
      client.mget<Document>({ ...source, index, ids: [...ids], realtime: true }, options),
    );
    const found = new Map<string, Document>();
    for (const doc of answer.docs) {
      if ('error' in doc)
        throw unavailable(`${doc._id} could not be read: ${doc.error.reason ?? doc.error.type}`);
      if (doc.found && doc._source !== undefined) found.set(doc._id, doc._source);
    }
    return found;
  }

  async ask<T>(call: (client: Client, options: CallOptions) => Promise<T>): Promise<T> {
    try {
      return await this.#turnstile.pass(() =>
        call(this.#client, { requestTimeout: this.#timeoutMs + 1000, maxRetries: 1 }),
      );
    } catch (error) {
      throw translated(error);
    }
  }
}

function translated(error: unknown): unknown {
  if (error instanceof TooBusy) return tooBusy(error.message);
  if (error instanceof errors.ResponseError) {
    const status = error.statusCode ?? 0;
    if (status === 404) return unavailable('the news index is not there yet: the indexer makes it');
    return status === 429 || status >= 500
      ? unavailable(`it answered ${status} (${oneLine(error.message)})`)
      : error;
  }
  return error instanceof errors.ElasticsearchClientError ? unavailable(reasonOf(error)) : error;
}

/** The client draws the causes as a tree. */
const oneLine = (message: string) => message.replace(/\s+/g, ' ');

function reasonOf(error: Error): string {
  if (error instanceof errors.TimeoutError) return 'it did not answer in time';
  return error.message === '' ? 'it is not reachable' : `it is not reachable (${error.message})`;
}
