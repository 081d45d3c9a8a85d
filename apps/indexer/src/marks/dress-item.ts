import { type EnrichedItem, type Mark, stableJson } from '#libs/contracts';
import {
  type Dress,
  type HiddenBy,
  type NewsDocument,
  type ShownMark,
  type StoredStory,
  storyBaseOf,
} from '#libs/news-index';
import { curate } from '../curation/curate.js';
import { type ItemMarks, type MarkBook, noMarks } from './mark-book.js';
import { noStory } from './story-groups.js';

/** What of an item its marks depend on; its group and its entities are those that it was given at first. */
export interface Markable extends Partial<Pick<EnrichedItem, 'entities' | 'quotes' | 'language'>> {
  readonly id: string;
  readonly test?: true | undefined;
  readonly copies: { readonly group: string };
  /** The one that it was given when it came; its own where that is not said. */
  readonly story?: { readonly id: string } | undefined;
}

export type KnownMarks = Pick<MarkBook, 'of' | 'under' | 'groups' | 'stories' | 'entities' | 'killedIn'>;

/** Of nearly every item. */
const noDress: Dress = {};

/** What all marks on an item, and on the killed text that it copies, make of its document. */
export function dressOf(item: Markable, book: KnownMarks): Dress {
  const own = book.of(item.id);
  const base = item.copies.group;
  const isPlain = book.groups.isPlain(item.id, base);
  const curated = curate(
    { ...item, entities: item.entities ?? [], quotes: item.quotes ?? [] },
    book.entities,
  );
  const told = book.stories.dressOf(item.id, storyBaseOf(item));
  const isBare = told === noStory && !curated && own === noMarks && book.killedIn(base).length === 0;
  if (isPlain && !item.test && isBare) return noDress;
  const shown = [...ownMarks(own), ...killedCopy(item, own, book)];
  const group = isPlain ? base : book.groups.groupOf(item.id, base);
  const hiddenBy = hides(item, own);
  const killedAt = killsAt(own);
  return {
    ...(shown.length > 0 && { marks: shown }),
    ...(group !== base && { group }),
    ...told,
    ...(hiddenBy && { hiddenBy }),
    ...(killedAt !== undefined && { killedAt }),
    ...(curated && { curated }),
  };
}

/** When an operator last restored the item; undefined when nobody did. */
export const restoredAt = (id: string, book: KnownMarks): string | undefined => book.of(id).restore?.at;

/** A restore takes back the kills and statuses from before it. */
const stands = (mark: Mark, { restore }: ItemMarks): boolean =>
  restore === undefined || mark.at >= restore.at;

function killsAt(own: ItemMarks): string | undefined {
  const { kill, status } = own;
  const times = [
    kill && stands(kill, own) ? kill.at : undefined,
    status?.value.pubStatus === 'canceled' && stands(status, own) ? status.at : undefined,
  ];
  return times.filter((at) => at !== undefined).sort()[0];
}

function hides({ test }: Markable, own: ItemMarks): HiddenBy | undefined {
  if (test) return 'test';
  const { status, hold } = own;
  if (status?.value.pubStatus === 'withheld' && stands(status, own)) return 'status';
  return hold && !isReleased(own, hold.value.notice) ? 'hold' : undefined;
}

const isReleased = ({ release }: ItemMarks, by: string): boolean => release?.value.of.includes(by) === true;
const released = (own: ItemMarks, by: string) => isReleased(own, by) && { released: true as const };

function ownMarks(own: ItemMarks): ShownMark[] {
  const { superseded, hold, status, kill, restore, notice } = own;
  const title = own['story-title'];
  return [
    ...(superseded ? [{ ...said(superseded), of: superseded.value.by }] : []),
    ...(hold ? [{ ...said(hold), of: hold.value.notice, ...released(own, hold.value.notice) }] : []),
    ...(status && stands(status, own)
      ? [{ ...said(status), of: status.value.source, pubStatus: status.value.pubStatus }]
      : []),
    ...(kill && stands(kill, own) ? [said(kill)] : []),
    ...(restore ? [said(restore)] : []),
    ...(notice ? [{ ...said(notice), ...released(own, notice.item) }] : []),
    ...(title ? [said(title)] : []),
  ];
}

const said = ({ kind, by, at }: Mark): ShownMark => ({ kind, by, at });

/** A copy of each killed text, unless it is the killed item itself, or that was restored; the first killed first. */
function killedCopy({ id, copies }: Markable, own: ItemMarks, book: KnownMarks): ShownMark[] {
  const { groups, items } = book.groups.around(id, copies.group);
  const named = [...groups, ...items.flatMap((item) => book.groups.baseOf(item) ?? [])];
  const marks = book.groups.withMoved(named).flatMap((group) =>
    book.killedIn(group).filter((mark) => {
      const killed = mark.value.of;
      if (killed === id || !stands(mark, book.of(killed))) return false;
      // Of what was split from its group only the copies that were joined to it since are copies.
      if (book.groups.isSplit(killed)) return items.includes(killed);
      return groups.includes(book.groups.movedTo(killed, group));
    }),
  );
  return marks
    .sort((a, b) => (a.at + a.value.of < b.at + b.value.of ? -1 : 1))
    .map((mark) => ({ ...said(mark), of: mark.value.of, ...released(own, mark.value.of) }));
}

/** What a document shows of its marks, so that two of them can be compared; text, status and version do not count. */
export function lookOf(document: Look): string {
  const { marks, hiddenBy, killedBy, killedAt, copies, story: { id, part, base } = noneStored } = document;
  const group = copies?.base === undefined ? undefined : copies.group;
  const storyPart = part === base ? undefined : part;
  const story = id === part ? undefined : id;
  const curated = document.curated?.look;
  return stableJson({
    ...{ marks, group, storyPart, story, hiddenBy, curated },
    ...(killedBy && { killedBy, killedAt }),
  });
}

const noneStored: Partial<StoredStory> = {};

interface Look {
  readonly marks?: readonly ShownMark[] | undefined;
  readonly copies?: Pick<NewsDocument['copies'], 'group' | 'base'> | undefined;
  readonly story?: StoredStory | undefined;
  readonly hiddenBy?: HiddenBy | undefined;
  readonly curated?: { readonly look: string } | undefined;
  readonly killedBy?: 'mark' | undefined;
  readonly killedAt?: string | undefined;
}

/** The same of a document to be: a revision that is itself a kill shows its marks and nothing else of them. */
export function lookWanted(killedByRevision: boolean, dress: Dress): string {
  const { hiddenBy, killedAt, curated, ...always } = dress;
  if (killedByRevision) return stableJson(always);
  if (killedAt !== undefined) return stableJson({ ...always, killedBy: 'mark', killedAt });
  return stableJson({ ...always, hiddenBy, curated: curated?.look });
}
