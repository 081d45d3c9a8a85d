import { fromDocument, type ItemDocument, type RevisionPlace, revisionId } from '#libs/news-index';
import type { Revision } from '../api/revision-answers.js';
import type { StoredRevision } from './revision-store.js';

/**
 * Revisions in the order of the feed, the highest first, with the current one at the head of its order, also while
 * the index of revisions does not have it yet. Of what a newer pipeline has read again the older reading is left out:
 * the agency never sent it.
 */
export function ranked(places: readonly RevisionPlace[], current: RevisionPlace): RevisionPlace[] {
  const all = places.some(({ id }) => id === current.id) ? places : [current, ...places];
  const newest = new Map<number, number>();
  for (const { order, madeBy } of all) newest.set(order, Math.max(madeBy, newest.get(order) ?? 0));
  const own = (place: RevisionPlace) => (place.id === current.id ? 1 : 0);
  return all
    .filter((place) => own(place) === 1 || place.madeBy === newest.get(place.order))
    .sort((a, b) => b.order - a.order || own(b) - own(a) || b.receivedAtMs - a.receivedAtMs);
}

export const placeOf = (document: ItemDocument): RevisionPlace => ({
  id: revisionId(document),
  order: document.order,
  madeBy: document.revision,
  receivedAtMs: Date.parse(document.receivedAt),
});

/** The current revision as the news index has it. */
export function revisionOf(document: ItemDocument): StoredRevision {
  const { id, order, contentHash, pubStatus, receivedAt } = document;
  const item = fromDocument(document);
  return { id, order, version: order * 1000 + document.revision, contentHash, pubStatus, receivedAt, item };
}

/** Why the text of a revision may not be told of at this moment, although its item may. */
export function hiddenReason({ pubStatus, item }: StoredRevision, nowMs: number): Revision['hidden'] {
  if (pubStatus !== 'usable') return pubStatus;
  if (item.test) return 'test';
  if (item.embargoedUntil !== undefined && Date.parse(item.embargoedUntil) > nowMs) return 'embargo';
  return item.expires !== undefined && Date.parse(item.expires) <= nowMs ? 'expired' : undefined;
}

/** What is said of a revision; of a hidden one no word of its text. */
export function factsOf(stored: StoredRevision, nowMs: number): Omit<Revision, 'current' | 'superseded'> {
  const { order, pubStatus, receivedAt, item } = stored;
  const { version, versionCreated, revisionKind, correctionNote, headline, body } = item;
  const hidden = hiddenReason(stored, nowMs);
  return {
    id: revisionId(stored),
    order,
    version,
    versionCreated,
    receivedAt,
    pubStatus,
    ...(hidden === undefined ? { revisionKind, correctionNote, headline, body } : { hidden }),
  };
}
