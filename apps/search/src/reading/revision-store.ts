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

/** The revisions index is refreshed twice a minute by itself, and on request no more often than this. */
const refreshEveryMs = 1000;

/** The index of all revisions. It judges nothing: whoever reads it asks the item's current status. */
export class RevisionStore {
  readonly #calls: ElasticsearchCalls;
  readonly #index: string;
  #refreshed = { atMs: 0, done: Promise.resolve() };

  constructor(calls: ElasticsearchCalls, namespace: string) {
    this.#calls = calls;
    this.#index = newsIndexNames(namespace).revisions;
  }

  /** Every revision of an item that was stored until a second ago, the highest order first. */
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

  /** Whoever asks while one is under way waits for it; a failure is told to all of them and tried anew after it. */
  async #refresh(): Promise<void> {
    const now = performance.now();
    if (now - this.#refreshed.atMs >= refreshEveryMs) {
      const done = this.#calls.ask(async (client, options) => {
        await client.indices.refresh({ index: this.#index }, options);
      });
      this.#refreshed = { atMs: now, done };
      done.catch(() => {
        this.#refreshed = { atMs: 0, done: Promise.resolve() };
      });
    }
    await this.#refreshed.done;
  }
}
