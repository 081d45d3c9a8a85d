import { setTimeout } from 'node:timers/promises';
import {
  newsIndexNames,
  type RevisionDocument,
  type RevisionPlace,
  readRevisionPlaces,
  revisionPlacesBody,
} from '#libs/news-index';
import type { ElasticsearchCalls } from './elasticsearch-calls.js';
import { type ComparedItem, comparedFields } from './revision-diff.js';

/** Only what may be told of a revision ever leaves Elasticsearch. */
const readFields = [
  ...comparedFields,
  'headline',
  'body',
  'version',
  'versionCreated',
  'revisionKind',
  'correctionNote',
  'test',
] as const;

/** One revision as far as readers are concerned. */
export type StoredRevision = Omit<RevisionDocument, 'item'> & {
  readonly item: Partial<ComparedItem & Pick<RevisionDocument['item'], (typeof readFields)[number]>>;
};

/** The revisions index is refreshed twice a minute by itself, and for those who ask no more often than this. */
const refreshEveryMs = 500;

/** The index of all revisions. It judges nothing: whoever reads it asks the item's current status. */
export class RevisionStore {
  readonly #calls: ElasticsearchCalls;
  readonly #index: string;
  #lastRefreshMs = -refreshEveryMs;
  #nextRefresh: Promise<void> | undefined;

  constructor(calls: ElasticsearchCalls, namespace: string) {
    this.#calls = calls;
    this.#index = newsIndexNames(namespace).revisions;
  }

  /** Every revision of an item that is stored when this is asked, the highest order first. */
  async placesOf(itemId: string): Promise<RevisionPlace[]> {
    await this.#refresh();
    return readRevisionPlaces(await this.#calls.search(this.#index, revisionPlacesBody(itemId)));
  }

  async read(ids: readonly string[]): Promise<ReadonlyMap<string, StoredRevision>> {
    const facts = ['id', 'order', 'version', 'contentHash', 'pubStatus', 'receivedAt'];
    return await this.#calls.documents<StoredRevision>(this.#index, ids, {
      _source_includes: [...facts, ...readFields.map((field) => `item.${field}`)],
    });
  }

  /** All who ask within a moment wait for one refresh, which begins after they asked. */
  async #refresh(): Promise<void> {
    this.#nextRefresh ??= this.#refreshInTurn();
    await this.#nextRefresh;
  }

  async #refreshInTurn(): Promise<void> {
    await setTimeout(Math.max(0, this.#lastRefreshMs + refreshEveryMs - performance.now()));
    this.#nextRefresh = undefined;
    this.#lastRefreshMs = performance.now();
    await this.#calls.ask((client, options) => client.indices.refresh({ index: this.#index }, options));
  }
}
