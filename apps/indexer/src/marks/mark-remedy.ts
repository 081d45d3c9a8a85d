import { storyId } from '#libs/contracts';
import {
  curatedDocument,
  type Dress,
  givenTo,
  isTombstone,
  killedByMark,
  type NewsDocument,
  storedStory,
} from '#libs/news-index';
import type { LiveMarks } from '../news-writer.js';
import { dressOf, lookOf, lookWanted, type Markable, restoredAt } from './dress-item.js';

/** What a document needs so that it shows its marks: nothing, other fields, or another revision. */
export type Remedy =
  | { readonly kind: 'none' }
  | { readonly kind: 'merge'; readonly document: NewsDocument }
  | { readonly kind: 'rebuild' };

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
  const { marks, hiddenBy, killedAt, curated } = dress;
  const now: NewsDocument = {
    ...document,
    ...{ copies: regrouped(document.copies, dress.group), story: retold(document, dress), marks },
  };
  if (!isTombstone(now)) {
    const merged =
      killedAt === undefined
        ? curatedDocument({ ...now, hiddenBy }, curated)
        : killedByMark(now, { marks, killedAt });
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
  ...(!isTombstone(document) && {
    test: document.rest.test,
    language: document.language,
    ...givenTo(document),
  }),
});

export function hidesMore(before: NewsDocument, after: NewsDocument): boolean {
  if (isTombstone(before)) return false;
  return isTombstone(after) || (after.hiddenBy !== undefined && before.hiddenBy === undefined);
}
