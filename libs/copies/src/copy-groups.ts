import { answerOf, earlierFirst, type GroupAnswer, type Match, type Move } from './copy-decision.js';
import type { BatchWork, CopyFinder } from './copy-finder.js';
import type { CopyLinks, SaidMove } from './copy-links.js';
import type { TextItem } from './copy-postings.js';
import { type Link, stepsOf } from './link-records.js';
import type { LinkedItem } from './linked-item.js';
import { currentGroup, groupNames } from './name-groups.js';
import type { CopyPrint } from './near-types.js';
import { shortOf } from './posting-records.js';
import type { RecordRun } from './shared-anchors.js';
import type { Naming } from './surroundings.js';

/** A delivery that goes on, with what lies under the anchors of its text. */
export interface GroupSeeker {
  readonly id: string;
  readonly eventTimeMs: number;
  readonly print?: CopyPrint | undefined;
  readonly runs: readonly RecordRun[];
  /** Of the item, as Redis has it; undefined when it has none yet. */
  readonly group: string | undefined;
}

interface Case extends GroupSeeker {
  matches: readonly Match[];
}

/**
 * Gives each item of a batch its group, once, and says which earlier items belong elsewhere now that it is here. The groups
 * of connected items are a function of who is there, not of who came first: whatever several processes do at once, the one
 * that wrote last sees all, and what it says counts.
 */
export class CopyGroups {
  constructor(
    private readonly finder: CopyFinder,
    private readonly links: CopyLinks,
  ) {}

  /** The answer for each seeker, in their order. */
  async give(sentinel: string, seekers: readonly GroupSeeker[], work: BatchWork): Promise<GroupAnswer[]> {
    const cases = seekers.map((seeker): Case => ({ ...seeker, matches: [] }));
    await this.#match(sentinel, cases, work);
    const newcomers = new Set(cases.flatMap(({ id, group }) => (group === undefined ? [id] : [])));
    const asking = { ids: cases.map(({ id }) => id), newcomers, found: linksOf(cases) };
    const standings = await this.links.settle(sentinel, asking, namingOf(cases), work);
    const moves = movesBy(standings);
    const last = new Map(cases.map(({ id }, at) => [id, at]));
    return cases.map(({ id, matches }, at) => {
      const standing = standings.get(id) as LinkedItem;
      const places = { group: standing.group as string, current: currentGroup(standing) as string };
      const answer = answerOf(id, places, matches, (other) =>
        currentGroup(standings.get(other) ?? noStanding),
      );
      const said = last.get(id) === at ? moves.get(id) : undefined;
      return said === undefined ? answer : { ...answer, moves: said };
    });
  }

  /** Compares texts whose groups were given already, and writes who is alike, and which items were seen to belong elsewhere. */
  async restore(
    sentinel: string,
    seekers: readonly Omit<GroupSeeker, 'group'>[],
    moves: readonly SaidMove[],
    work: BatchWork,
  ): Promise<void> {
    const cases = seekers.map((seeker): Case => ({ ...seeker, group: undefined, matches: [] }));
    await this.#match(sentinel, cases, work);
    await this.links.add(sentinel, linksOf(cases), work);
    await this.links.move(sentinel, moves);
  }

  async #match(sentinel: string, cases: readonly Case[], work: BatchWork): Promise<void> {
    const places = new Map<string, number>();
    for (const [place, { id }] of cases.entries()) {
      if (!places.has(shortOf(id))) places.set(shortOf(id), place);
    }
    // A later one of this batch will look at this one.
    const asking = cases.flatMap((one, place) =>
      hasText(one) ? [{ ...one, one, passOver: (short: string) => (places.get(short) ?? -1) > place }] : [],
    );
    const matches = await this.finder.matches(sentinel, asking, work);
    for (const [at, { one }] of asking.entries()) one.matches = matches[at] as Match[];
  }
}

const noStanding: Pick<LinkedItem, 'group' | 'settled'> = { group: undefined, settled: undefined };

const hasText = <One extends { readonly print?: CopyPrint | undefined }>(one: One): one is One & TextItem =>
  one.print !== undefined;

/** Of several texts of one item, all. */
function linksOf(cases: readonly Case[]): Map<string, Link[]> {
  const found = new Map<string, Link[]>();
  for (const { id, matches } of cases.filter(hasText)) {
    const links = matches.flatMap(({ id: other, similarity }): Link[] => {
      const steps = stepsOf(similarity);
      return steps === undefined ? [] : [{ id: other, steps }];
    });
    found.set(id, [...(found.get(id) ?? []), ...links]);
  }
  return found;
}

/** Of items that were not compared in this batch the times are not known: those come last. */
function namingOf(cases: readonly Case[]): Naming {
  const times = new Map(
    cases.flatMap(({ id, eventTimeMs, matches }) =>
      [{ id, eventTimeMs }, ...matches].map((one) => [one.id, one.eventTimeMs]),
    ),
  );
  const timed = (id: string) => ({ id, eventTimeMs: times.get(id) ?? Number.MAX_SAFE_INTEGER });
  const earlier = (a: string, b: string) => earlierFirst(timed(a), timed(b));
  return (members) => {
    if (members.length > 1) return groupNames(members, earlier);
    return new Map(members.flatMap(({ id, group }) => (group === undefined ? [[id, id]] : [])));
  };
}

/** What each item has to say of others, and of itself where it was given a group before it was seen to belong elsewhere. */
function movesBy(standings: ReadonlyMap<string, LinkedItem>): Map<string, Move[]> {
  const moves = new Map<string, Move[]>();
  for (const [item, { group, settled }] of standings) {
    if (settled === undefined || group === undefined) continue;
    const move: Move = { item, from: group, to: settled.group, seen: settled.seen };
    moves.set(settled.by, [...(moves.get(settled.by) ?? []), move]);
  }
  return moves;
}
