import { type Mark, stableJson } from '#libs/contracts';
import {
  type Dress,
  type HiddenBy,
  type NewsDocument,
  type ShownMark,
  type StoredStory,
  storyBaseOf,
} from '#libs/news-index';
import { type ItemMarks, type MarkBook, noMarks } from './mark-book.js';
import { noStory } from './story-groups.js';

/** What of an item its marks depend on; its group is the one that it was given at first. */
export interface Markable {
  readonly id: string;
  readonly test?: true | undefined;
  readonly copies: { readonly group: string };
  /** The one that it was given when it came; its own where that is not said. */
  readonly story?: { readonly id: string } | undefined;
}

export type KnownMarks = Pick<MarkBook, 'of' | 'under' | 'groups' | 'stories'>;

/** Of nearly every item. */
const noDress: Dress = {};

/** What all marks on an item, and on the killed text that it copies, make of its document. */
export function dressOf(item: Markable, book: KnownMarks): Dress {
  const own = book.of(item.id);
  const base = item.copies.group;
  const isPlain = book.groups.isPlain(item.id, base);
  const told = book.stories.dressOf(item.id, storyBaseOf(item));
  if (isPlain && told === noStory && !item.test && own === noMarks && book.of(base) === noMarks)
    return noDress;
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

/** A copy of a killed text, unless it is the killed item itself, or that was restored; of several the first killed. */
function killedCopy({ id, copies }: Markable, own: ItemMarks, book: KnownMarks): ShownMark[] {
  const { groups, items } = book.groups.around(id, copies.group);
  const marks = [...groups, ...items.flatMap((item) => book.groups.baseOf(item) ?? [])].flatMap((group) => {
    const mark = book.of(group)['killed-copy'];
    if (!mark || mark.value.of === id || !stands(mark, book.of(mark.value.of))) return [];
    // Of what was split from its group only the copies that were joined to it since are copies.
    const isOurs = book.groups.isSplit(mark.value.of)
      ? items.includes(mark.value.of)
      : groups.includes(group);
    return isOurs ? [mark] : [];
  });
  const [first] = marks.sort((a, b) => (a.at + a.item < b.at + b.item ? -1 : 1));
  return first ? [{ ...said(first), of: first.value.of, ...released(own, first.value.of) }] : [];
}

/** What a document shows of its marks, so that two of them can be compared; text, status and version do not count. */
export function lookOf(document: Look): string {
  const { marks, hiddenBy, killedBy, killedAt, copies, story: { id, part, base } = noneStored } = document;
  const group = copies?.base === undefined ? undefined : copies.group;
  const storyPart = part === base ? undefined : part;
  const story = id === part ? undefined : id;
  return stableJson({ marks, group, storyPart, story, hiddenBy, ...(killedBy && { killedBy, killedAt }) });
}

const noneStored: Partial<StoredStory> = {};

interface Look {
  readonly marks?: readonly ShownMark[] | undefined;
  readonly copies?: Pick<NewsDocument['copies'], 'group' | 'base'> | undefined;
  readonly story?: StoredStory | undefined;
  readonly hiddenBy?: HiddenBy | undefined;
  readonly killedBy?: 'mark' | undefined;
  readonly killedAt?: string | undefined;
}

/** The same of a document to be: a revision that is itself a kill shows its marks and nothing else of them. */
export function lookWanted(killedByRevision: boolean, dress: Dress): string {
  const { hiddenBy, killedAt, ...always } = dress;
  if (killedByRevision) return stableJson(always);
  if (killedAt !== undefined) return stableJson({ ...always, killedBy: 'mark', killedAt });
  return stableJson({ ...always, hiddenBy });
}
