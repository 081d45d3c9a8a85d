import { type Mark, markKey } from '#libs/contracts';
import type { Change, Settlement } from '#libs/stories';

export interface SettlementFacts {
  readonly idOf: (founder: string) => string;
  /** Items in a story before these changes. */
  readonly sizeOf: (story: string) => number;
}

type Said = Pick<Settlement, 'joins' | 'moves' | 'links'>;

/**
 * The fewest marks that say these changes: where nobody is left in a story, and two or more went to the same one, the two
 * are joined as a whole, which also takes along members that are forgotten here; other items are moved one by one.
 */
export function settlementOf(changes: readonly Change[], { idOf, sizeOf }: SettlementFacts): Said {
  const joins: Settlement['joins'][number][] = [];
  const moves: Settlement['moves'][number][] = [];
  const came = Map.groupBy(changes, ({ story }) => story);
  for (const [before, gone] of Map.groupBy(changes, (change) => change.before)) {
    const from = idOf(before);
    const stay = sizeOf(from) - gone.length + (came.get(before)?.length ?? 0);
    const heir = stay > 0 ? undefined : mostOf(gone);
    if (heir !== undefined) joins.push({ from, to: idOf(heir), founder: before });
    for (const { id, story } of gone) if (story !== heir) moves.push({ item: id, story: idOf(story) });
  }
  return { joins, moves };
}

/** Where most of them went, when that is more than one; of two the first by name. */
function mostOf(gone: readonly Change[]): string | undefined {
  const parties = [...Map.groupBy(gone, ({ story }) => story)];
  parties.sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
  const [heir, party] = parties[0] ?? [];
  return party !== undefined && party.length > 1 ? heir : undefined;
}

/** Entries that fit one record of `wire.stories`, of 64 KiB. */
const entriesOfOne = 400;

export function inParts({ joins, moves, links = [] }: Said): Said[] {
  const parts: Said[] = [];
  for (let at = 0; at < moves.length; at += entriesOfOne) {
    parts.push({ joins: [], moves: moves.slice(at, at + entriesOfOne) });
  }
  for (let at = 0; at < joins.length; at += entriesOfOne) {
    parts.push({ joins: joins.slice(at, at + entriesOfOne), moves: [] });
  }
  for (let at = 0; at < links.length; at += entriesOfOne) {
    parts.push({ joins: [], moves: [], links: links.slice(at, at + entriesOfOne) });
  }
  return parts;
}

/** What is said on `wire.marks`; the same whenever it is asked again. */
export function marksOf({ at, joins, moves, links = [] }: Settlement): Mark[] {
  const by = 'matcher';
  return [
    ...moves.map(({ item, story }): Mark => ({ kind: 'story', item, at, by, value: { story } })),
    ...joins.map(({ from, to: into }): Mark => {
      const [to, item] = [from, into].sort() as [string, string];
      return { kind: 'story-joined', item, at, by, value: { to } };
    }),
    ...links.filter(({ linked }) => linked).map(({ stories }) => linkMark(stories, at)),
  ];
}

/** Keys of what is taken back: what is said first, then this. */
export const takenBackBy = ({ at, links = [] }: Settlement): string[] =>
  links.filter(({ linked }) => !linked).map(({ stories }) => markKey(linkMark(stories, at)));

function linkMark(stories: readonly [string, string], at: string): Mark {
  const [to, item] = [...stories].sort() as [string, string];
  return { kind: 'story-linked', item, at, by: 'matcher', value: { to } };
}
