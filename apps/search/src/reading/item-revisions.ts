import { setImmediate as othersFirst } from 'node:timers/promises';
import { type ItemDocument, type RevisionPlace, revisionId } from '#libs/news-index';
import type { Revision, RevisionDiff, RevisionsAnswer } from '../api/revision-answers.js';
import type { RevisionsPage } from '../api/revision-parameters.js';
import { notFound } from '../problem-errors.js';
import type { NewsStore } from './news-store.js';
import { revisionDiff } from './revision-diff.js';
import { factsOf, hiddenReason, placeOf, ranked, revisionOf } from './revision-order.js';
import type { RevisionStore, StoredRevision } from './revision-store.js';
import { readVisible } from './shown-item.js';

/** Revisions read at once, and characters of text after which a page ends: they bound what an answer holds in memory. */
const readAtOnce = 5;
const pageCharacters = 3_000_000;
/** So many revisions without a text are passed over in search of one to compare with. */
const mostPassedOver = 20;

interface History {
  readonly current: ItemDocument;
  /** The highest order first. */
  readonly places: readonly RevisionPlace[];
}

/** What an item was before; told only while the item itself may be shown. */
export class ItemRevisions {
  readonly #store: NewsStore;
  readonly #revisions: RevisionStore;

  constructor(store: NewsStore, revisions: RevisionStore) {
    this.#store = store;
    this.#revisions = revisions;
  }

  /** The newest first; a ProblemError with 410 for a killed item, 404 for one that may not be seen. */
  async list(id: string, { size, cursor }: RevisionsPage): Promise<RevisionsAnswer> {
    const history = await this.#history(id);
    const { current, places } = history;
    const begin = cursor === undefined ? 0 : after(cursor, id, places);
    const { page, older } = await this.#readPage(history, begin, size);
    const at = new Map(places.map((place, index) => [place.id, index]));
    const currentAt = at.get(revisionId(current)) as number;
    const items: Revision[] = [];
    for (const [index, stored] of page.entries()) {
      const place = at.get(revisionId(stored)) as number;
      // A comparison may take some ten milliseconds: others have their turn between two of them.
      await othersFirst();
      items.push({
        ...factsOf(stored, Date.now()),
        current: place === currentAt,
        superseded: place > currentAt,
        ...diffWithFirst(stored, [...page.slice(index + 1), ...older]),
      });
    }
    await this.#stillVisible(id);
    const last = page.at(-1);
    const isLast = last === undefined || at.get(revisionId(last)) === places.length - 1;
    return {
      total: places.length,
      items,
      nextCursor: isLast ? null : revisionId(last).slice(id.length + 1),
    };
  }

  /** What was changed between two revisions of an item, in either direction. */
  async diff(id: string, from: number, to: number): Promise<RevisionDiff> {
    const history = await this.#history(id);
    const [before, now] = [
      await this.#ofOrder(history, 'from', from),
      await this.#ofOrder(history, 'to', to),
    ];
    const diff = revisionDiff(before, now);
    await this.#stillVisible(id);
    return diff;
  }

  async #history(id: string): Promise<History> {
    const current = await readVisible(this.#store, id);
    return { current, places: ranked(await this.#revisions.placesOf(id), placeOf(current)) };
  }

  /** Asked last before an answer is given: a kill since the first look holds. */
  async #stillVisible(id: string): Promise<void> {
    await readVisible(this.#store, id);
  }

  async #ofOrder(history: History, field: 'from' | 'to', order: number): Promise<StoredRevision> {
    const place = history.places.find((one) => one.order === order);
    const [stored] = place === undefined ? [] : await this.#read(history, [place]);
    if (stored !== undefined && hasText(stored)) return stored;
    throw notFound(field, `there is no revision of order ${order}, or it may not be shown`);
  }

  /** The revisions of a page, and older ones down to the first with a text that the last can be compared with. */
  async #readPage(history: History, begin: number, size: number) {
    const page: StoredRevision[] = [];
    const older: StoredRevision[] = [];
    let characters = 0;
    for (let at = begin; at < history.places.length && older.length < mostPassedOver; at += readAtOnce) {
      for (const stored of await this.#read(history, history.places.slice(at, at + readAtOnce))) {
        const fits = older.length === 0 && page.length < size && characters < pageCharacters;
        (fits ? page : older).push(stored);
        characters += stored.item.body?.length ?? 0;
      }
      if (older.some(hasText)) break;
    }
    return { page, older };
  }

  async #read({ current }: History, places: readonly RevisionPlace[]): Promise<StoredRevision[]> {
    const currentId = revisionId(current);
    const found = await this.#revisions.read(places.map(({ id }) => id));
    return places.flatMap(({ id }) => {
      const stored = id === currentId ? revisionOf(current) : found.get(id);
      return stored === undefined ? [] : [stored];
    });
  }
}

const hasText = (stored: StoredRevision) => hiddenReason(stored, Date.now()) === undefined;

/** Nothing of a hidden revision shows in what the next one changed: it is compared with one that may be seen. */
function diffWithFirst(stored: StoredRevision, others: readonly StoredRevision[]): Pick<Revision, 'diff'> {
  const before = hasText(stored) ? others.find(hasText) : undefined;
  return before === undefined ? {} : { diff: revisionDiff(before, stored) };
}

/** Where a page goes on: behind the last revision of the one before, or where that one would be. */
function after(cursor: string, id: string, places: readonly RevisionPlace[]): number {
  const at = places.findIndex((place) => place.id === `${id}-${cursor}`);
  if (at >= 0) return at + 1;
  const order = Number(cursor.split('-', 1)[0]);
  const next = places.findIndex((place) => place.order < order);
  return next < 0 ? places.length : next;
}
