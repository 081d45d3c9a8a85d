import type { Client } from '@elastic/elasticsearch';
import { storyId } from '#libs/contracts';
import {
  type Dress,
  fields,
  isTombstone,
  killedByMark,
  type NewsDocument,
  type NewsIndexNames,
  storedStory,
} from '#libs/news-index';
import { UnavailableError } from '#libs/pipeline';
import type { BulkWriter } from '../bulk/bulk-writer.js';
import { away } from '../bulk/request-policy.js';
import { signalOfRequest } from '../bulk/signal-of-request.js';
import type { Group, LiveMarks, NewsWriter } from '../news-writer.js';
import { documentOperation } from '../operations.js';
import { dressOf, lookOf, lookWanted, type Markable, restoredAt } from './dress-item.js';
import type { Touched } from './item-groups.js';
import type { StoredRevisions } from './stored-revisions.js';

export interface MarkApplierOptions {
  readonly client: Client;
  readonly bulk: BulkWriter;
  readonly writer: NewsWriter;
  readonly revisions: StoredRevisions;
  readonly names: NewsIndexNames;
  readonly book: LiveMarks;
  /** Time for one request, in ms. */
  readonly timeoutMs: number;
  /** Told of ids that were written under the version that stood: another writer may have been between. */
  readonly onRewritten: (ids: readonly string[]) => void;
  /** Told of copy groups whose members were brought in line: one may be written by who did not know yet. */
  readonly onRegrouped: (groups: readonly string[]) => void;
  /** The same of stories. */
  readonly onRetold: (stories: readonly string[]) => void;
}

/** What a document needs so that it shows its marks: nothing, other fields, or another revision. */
export type Remedy =
  | { readonly kind: 'none' }
  | { readonly kind: 'merge'; readonly document: NewsDocument }
  | { readonly kind: 'rebuild' };

const idsPerRead = 100;
const mostRounds = 10;
const membersPerPage = 500;
const groupsPerSearch = 500;

/**
 * Brings stored documents in line with the marks that this process knows. It may be told of an item as often as one
 * likes: what shows its marks already is left alone. Whole documents under the version that stands (external_gte): an
 * update would raise it and refuse the next revision.
 */
export class MarkApplier {
  readonly #options: MarkApplierOptions;

  constructor(options: MarkApplierOptions) {
    this.#options = options;
  }

  /** Items that are not there yet take their marks along when they come. */
  async apply(ids: Iterable<string>, signal: AbortSignal): Promise<void> {
    const all = [...new Set(ids)];
    for (let start = 0; start < all.length; start += idsPerRead) {
      await this.#applyTo(all.slice(start, start + idsPerRead), signal);
    }
  }

  /**
   * The members of copy groups, and of those that are one with them, page by page, as far as they are searchable after
   * a refresh; and once more when every write begun before has ended, by one that may not have known of the mark.
   */
  async applyToGroups(groups: readonly string[], signal: AbortSignal, look = true): Promise<void> {
    if (groups.length === 0) return;
    const { book, onRegrouped } = this.#options;
    const around = groups.map((group) => book.groups.around(group, group));
    const all = await this.#applyAround(groups, around, [fields.copyGroup, fields.copyBase], signal);
    if (look) onRegrouped(all);
  }

  /** The same of stories. */
  async applyToStories(stories: readonly string[], signal: AbortSignal, look = true): Promise<void> {
    if (stories.length === 0) return;
    const { book, onRetold } = this.#options;
    const around = stories.map((story) => book.stories.around(story, story));
    const all = await this.#applyAround(stories, around, [fields.storyPart, fields.storyBase], signal);
    if (look) onRetold(all);
  }

  /** Returns all the groups. */
  async #applyAround(
    groups: readonly string[],
    around: readonly Touched[],
    paths: readonly string[],
    signal: AbortSignal,
  ): Promise<string[]> {
    const { client, names } = this.#options;
    await this.#asked(client.indices.refresh({ index: names.write }, this.#limits(signal)));
    await this.apply([...groups, ...around.flatMap(({ items }) => items)], signal);
    const all = [...new Set([...groups, ...around.flatMap((one) => one.groups)])];
    for (let start = 0; start < all.length; start += groupsPerSearch) {
      await this.#applyToMembers(all.slice(start, start + groupsPerSearch), paths, signal);
    }
    return all;
  }

  /** Found by the groups that they were given at first: which one they are in by now may have changed. */
  async #applyToMembers(groups: string[], paths: readonly string[], signal: AbortSignal): Promise<void> {
    const { client, names } = this.#options;
    const should = paths.map((path) => ({ terms: { [path]: groups } }));
    for (let after: string | undefined, more = true; more; ) {
      const page = await this.#asked(
        client.search(
          {
            ...{ index: names.write, query: { bool: { should } }, _source: false },
            ...{ size: membersPerPage, sort: [{ [fields.id]: 'asc' as const }], track_total_hits: false },
            ...(after !== undefined && { search_after: [after] }),
          },
          this.#limits(signal),
        ),
      );
      const members = page.hits.hits.map(({ _id }) => _id as string);
      await this.apply(members, signal);
      after = members.at(-1);
      more = members.length === membersPerPage;
    }
  }

  /**
   * Decides an item anew from all its revisions and marks, and writes it where something else stands. `refresh` where a
   * revision may have been written just now.
   */
  async rebuild(ids: readonly string[], signal: AbortSignal, refresh = true): Promise<void> {
    const { revisions, writer } = this.#options;
    if (refresh && ids.length > 0) await revisions.refresh(signal);
    for (const id of ids) {
      const [first, ...others] = await revisions.of(id, signal);
      if (first) await writer.writeCurrent([[first, ...others] satisfies Group], signal);
    }
  }

  async read(ids: readonly string[], signal: AbortSignal): Promise<Map<string, Stored>> {
    const { client, names } = this.#options;
    const answer = await this.#asked(
      client.mget<NewsDocument>({ index: names.write, ids: [...ids] }, this.#limits(signal)),
    );
    const found = new Map<string, Stored>();
    for (const doc of answer.docs) {
      if ('error' in doc) throw new UnavailableError('elasticsearch', doc.error.reason ?? doc.error.type);
      if (!('found' in doc) || !doc.found || !doc._source || doc._version === undefined) continue;
      found.set(doc._id, { document: doc._source, version: doc._version });
    }
    return found;
  }

  async #applyTo(ids: readonly string[], signal: AbortSignal): Promise<void> {
    let open = ids;
    const rebuild: string[] = [];
    let shows = true;
    for (let round = 0; open.length > 0; round++) {
      if (round === mostRounds) throw new UnavailableError('elasticsearch', 'the items are being written');
      const merges: [Stored, NewsDocument][] = [];
      for (const [id, stored] of await this.read(open, signal)) {
        const remedy = remedyOf(stored, this.#options.book);
        if (remedy.kind === 'rebuild') rebuild.push(id);
        if (remedy.kind === 'merge') merges.push([stored, remedy.document]);
        shows &&= remedy.kind !== 'merge' || !hidesMore(stored.document, remedy.document);
      }
      open = await this.#merge(merges, signal);
    }
    if (!shows) {
      const { client, names } = this.#options;
      await this.#asked(client.indices.refresh({ index: names.write }, this.#limits(signal)));
    }
    await this.rebuild(rebuild, signal);
    this.#options.onRewritten(rebuild);
  }

  /** Returns the ids that another writer has written in between. */
  async #merge(merges: readonly [Stored, NewsDocument][], signal: AbortSignal): Promise<string[]> {
    const { bulk, names, onRewritten } = this.#options;
    const writes = merges.map(([{ version }, document]) => documentOperation(names, document, version, true));
    const results = await bulk.write(writes, signal);
    const refused = results.find((result) => result.kind === 'refused');
    if (refused) throw new Error(`the index refused a document with its marks: ${refused.reason}`);
    onRewritten(merges.map(([, { id }]) => id));
    return merges.flatMap(([, { id }], at) => (results[at]?.kind === 'conflict' ? [id] : []));
  }

  async #asked<T>(request: Promise<T>): Promise<T> {
    return request.catch((error) => {
      throw away(error);
    });
  }

  #limits(signal: AbortSignal) {
    return { maxRetries: 0, requestTimeout: this.#options.timeoutMs, signal: signalOfRequest(signal) };
  }
}

export interface Stored {
  readonly document: NewsDocument;
  readonly version: number;
}

/** The fast way where the text stands and goes on standing; what needs another revision is decided from all of them. */
export function remedyOf({ document }: Stored, book: LiveMarks): Remedy {
  const restored = restoredAt(document.id, book);
  const killedByRevision = isTombstone(document) && document.killedBy === undefined;
  // Also where the document is lifted already: a kill that came after the restore, to a process that had not heard of
  // it, was refused as one from before.
  if (restored !== undefined) return { kind: 'rebuild' };
  const dress = dressOf(facts(document), book);
  if (lookOf(document) === lookWanted(killedByRevision, dress)) return { kind: 'none' };
  const { marks, hiddenBy, killedAt } = dress;
  const now: NewsDocument = {
    ...document,
    ...{ copies: regrouped(document.copies, dress.group), story: retold(document, dress), marks },
  };
  if (!isTombstone(now)) {
    const merged = killedAt === undefined ? { ...now, hiddenBy } : killedByMark(now, { marks, killedAt });
    return { kind: 'merge', document: merged };
  }
  if (killedByRevision) return { kind: 'merge', document: now };
  return killedAt === undefined ? { kind: 'rebuild' } : { kind: 'merge', document: { ...now, killedAt } };
}

/** The copies of a document whose item is in `group` by now; undefined where that is the one it was given. */
function regrouped({ base, ...copies }: NewsDocument['copies'], group: string | undefined) {
  const first = base ?? copies.group;
  return group === undefined ? { ...copies, group: first } : { ...copies, group, base: first };
}

/** A document from before there was a matcher says nothing of its story until a mark does. */
function retold({ id, story }: NewsDocument, dress: Dress): NewsDocument['story'] {
  const isPlain = dress.storyPart === undefined && dress.story === undefined;
  return story === undefined && isPlain ? undefined : storedStory(story?.base ?? storyId(id), dress);
}

const facts = (document: NewsDocument): Markable => ({
  id: document.id,
  story: document.story && { id: document.story.base },
  copies: { group: document.copies.base ?? document.copies.group },
  test: isTombstone(document) ? undefined : document.rest.test,
});

function hidesMore(before: NewsDocument, after: NewsDocument): boolean {
  if (isTombstone(before)) return false;
  return isTombstone(after) || (after.hiddenBy !== undefined && before.hiddenBy === undefined);
}
