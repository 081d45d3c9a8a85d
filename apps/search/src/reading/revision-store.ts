import {
  newsIndexNames,
  type RevisionDocument,
  type RevisionPlace,
  readRevisionPlaces,
  revisionPlacesBody,
} from '#libs/news-index';
import type { ElasticsearchCalls } from './elasticsearch-calls.js';
import { type ComparedItem, comparedFields } from './revision-diff.js';
import { SharedRefresh } from './shared-refresh.js';

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

/** The index of all revisions. It judges nothing: whoever reads it asks the item's current status. */
export class RevisionStore {
  readonly #calls: ElasticsearchCalls;
  readonly #index: string;
  /** By itself the index is refreshed twice a minute only. */
  readonly #refresh: SharedRefresh;

  constructor(calls: ElasticsearchCalls, namespace: string) {
    this.#calls = calls;
    this.#index = newsIndexNames(namespace).revisions;
    this.#refresh = new SharedRefresh(calls, this.#index);
  }

  /** Every revision of an item that is stored when this is asked, the highest order first. */
  async placesOf(itemId: string): Promise<RevisionPlace[]> {
    await this.#refresh.now();
    return readRevisionPlaces(await this.#calls.search(this.#index, revisionPlacesBody(itemId)));
  }

  async read(ids: readonly string[]): Promise<ReadonlyMap<string, StoredRevision>> {
    const facts = ['id', 'order', 'version', 'contentHash', 'pubStatus', 'receivedAt'];
    return await this.#calls.documents<StoredRevision>(this.#index, ids, {
      _source_includes: [...facts, ...readFields.map((field) => `item.${field}`)],
    });
  }
}
