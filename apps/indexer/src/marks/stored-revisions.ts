import type { Client } from '@elastic/elasticsearch';
import { keptItemSchema } from '#libs/contracts';
import { type NewsIndexNames, type RevisionDocument, revisionFields } from '#libs/news-index';
import type { Log } from '#libs/pipeline';
import { away } from '../bulk/request-policy.js';
import { signalOfRequest } from '../bulk/signal-of-request.js';
import type { Candidate } from '../settle-item.js';

export interface StoredRevisionsOptions {
  readonly client: Client;
  readonly names: NewsIndexNames;
  readonly log: Log;
  /** Time for one request, in ms. */
  readonly timeoutMs: number;
}

/** Of an item with more revisions the highest orders are read: nobody restores what came before them. */
const mostRevisions = 500;

/** Reads back what was kept of an item; for what marks undo, which is rare enough for a refresh. */
export class StoredRevisions {
  readonly #options: StoredRevisionsOptions;

  constructor(options: StoredRevisionsOptions) {
    this.#options = options;
  }

  /** Makes what was written to the index of revisions before this call searchable. */
  async refresh(signal: AbortSignal): Promise<void> {
    const { client, names } = this.#options;
    await client.indices.refresh({ index: names.revisions }, this.#limits(signal)).catch((error) => {
      throw away(error);
    });
  }

  /** All revisions of an item, kills too. */
  async of(id: string, signal: AbortSignal): Promise<Candidate[]> {
    const { client, names, log } = this.#options;
    const body = {
      ...{ index: names.revisions, size: mostRevisions, query: { term: { [revisionFields.id]: id } } },
      sort: [{ [revisionFields.order]: 'desc' as const }],
    };
    const answer = await client.search<RevisionDocument>(body, this.#limits(signal)).catch((error) => {
      throw away(error);
    });
    return answer.hits.hits.flatMap(({ _id, _source }) => {
      const read = keptItemSchema.safeParse(_source?.item);
      if (read.success && _source) {
        return [{ item: read.data, json: '', version: _source.version, silent: false }];
      }
      log.error({ revision: _id, reason: read.error?.message }, 'a kept revision cannot be read');
      return [];
    });
  }

  #limits(signal: AbortSignal) {
    return { maxRetries: 0, requestTimeout: this.#options.timeoutMs, signal: signalOfRequest(signal) };
  }
}
