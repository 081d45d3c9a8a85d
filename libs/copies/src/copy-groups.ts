import type { ClaimKeys } from './claim-keys.js';
import { groupScript } from './claim-scripts.js';
import { fillOf } from './claim-sentinels.js';
import {
  answerOf,
  decideGroup,
  type GroupAnswer,
  leads,
  type Match,
  packGroup,
  unpackGroup,
} from './copy-decision.js';
import type { BatchWork, CopyFinder } from './copy-finder.js';
import type { TextItem } from './copy-postings.js';
import type { CopyPrint } from './near-types.js';
import { shortOf } from './posting-records.js';
import type { RedisScripts } from './redis-scripts.js';
import type { RecordRun } from './shared-anchors.js';

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

type Groups = Map<string, string>;

/**
 * Gives each item of a batch its group, once. Items of a batch are decided in their order and see what was decided
 * before. Whatever two processes do at once, every pair that either verified ends in one group or in `joins`.
 */
export class CopyGroups {
  constructor(
    private readonly scripts: RedisScripts,
    private readonly keys: ClaimKeys,
    private readonly windowMs: number,
    private readonly finder: CopyFinder,
  ) {}

  /** The answer for each seeker, in their order. */
  async give(sentinel: string, seekers: readonly GroupSeeker[], work: BatchWork): Promise<GroupAnswer[]> {
    const groups: Groups = new Map();
    for (const { id, group } of seekers) {
      if (group === undefined) continue;
      groups.set(id, group);
      this.finder.known.learnGroup(sentinel, id, group);
    }
    const cases = seekers.map((seeker): Case => ({ ...seeker, matches: [] }));
    const newcomers = [...firstOfEach(cases.filter(({ id }) => !groups.has(id))).values()];
    await this.#match(sentinel, cases, groups, work);
    await this.#leaders(sentinel, cases, groups, work);
    const decided = new Map<string, string>();
    for (const one of newcomers) {
      const group = decideGroup(one.id, one.matches, groups);
      decided.set(one.id, group);
      groups.set(one.id, group);
    }
    await this.#put(sentinel, decided, groups, work);
    await this.#followers(sentinel, cases, groups, work);
    await this.#lookAgain(sentinel, newcomers, decided, groups, work);
    return cases.map(({ id, matches }) => answerOf(id, groups.get(id) as string, matches, groups));
  }

  async #match(sentinel: string, cases: readonly Case[], groups: Groups, work: BatchWork): Promise<void> {
    const places = new Map<string, number>();
    for (const [place, { id }] of cases.entries()) {
      if (!groups.has(id) && !places.has(shortOf(id))) places.set(shortOf(id), place);
    }
    // A later one of this batch has no group yet: it will look at this one.
    const asking = cases.flatMap((one, place) =>
      hasText(one) ? [{ ...one, one, passOver: (short: string) => (places.get(short) ?? -1) > place }] : [],
    );
    const matches = await this.finder.matches(sentinel, asking, groups, work);
    for (const [at, { one }] of asking.entries()) one.matches = matches[at] as Match[];
  }

  /**
   * Matches of other processes that have no group yet and come before ours in time: they get their own id for a
   * group on their behalf, unless they have been given one meanwhile.
   */
  async #leaders(sentinel: string, cases: readonly Case[], groups: Groups, work: BatchWork): Promise<void> {
    const leaders = new Map<string, string>();
    for (const [one, match] of ungrouped(cases, groups))
      if (leads(match, one)) leaders.set(match.id, match.id);
    await this.#put(sentinel, leaders, groups, work);
  }

  /** Those that come after ours are given our group; what they have instead, if they have, is one to join. */
  async #followers(sentinel: string, cases: readonly Case[], groups: Groups, work: BatchWork): Promise<void> {
    const followers = new Map<string, string>();
    for (const [one, match] of ungrouped(cases, groups)) {
      if (!followers.has(match.id)) followers.set(match.id, groups.get(one.id) as string);
    }
    await this.#put(sentinel, followers, groups, work);
  }

  /**
   * Who was given another group than decided, by one that wrote after we had looked, looks once more, to tell of
   * which item it is a copy.
   */
  async #lookAgain(
    sentinel: string,
    newcomers: readonly Case[],
    decided: Groups,
    groups: Groups,
    work: BatchWork,
  ): Promise<void> {
    const surprised = newcomers.filter(hasText).filter(({ id, matches }) => {
      const group = groups.get(id);
      return group !== decided.get(id) && !matches.some((match) => groups.get(match.id) === group);
    });
    if (surprised.length === 0) return;
    work.trips++;
    const runs = await this.finder.look(sentinel, surprised);
    const asking = surprised.map((one, at) => ({ ...one, runs: runs[at] ?? [], passOver: () => false }));
    const matches = await this.finder.matches(sentinel, asking, groups, work);
    for (const [at, one] of surprised.entries()) one.matches = matches[at] as Match[];
  }

  /** Gives groups by item id; where an item has one already, that one is the answer. */
  async #put(
    sentinel: string,
    wanted: ReadonlyMap<string, string>,
    groups: Groups,
    work: BatchWork,
  ): Promise<void> {
    if (wanted.size === 0) return;
    work.trips++;
    const entries = Array.from(wanted, ([id, group]) => ({
      print: id,
      key: this.keys.item(fillOf(sentinel), id),
      args: [packGroup(id, group)],
    }));
    const given = await this.scripts.runByTag<string>(groupScript, sentinel, [this.windowMs], entries);
    for (const [at, id] of [...wanted.keys()].entries()) {
      const group = unpackGroup(id, given[at] as string);
      groups.set(id, group);
      this.finder.known.learnGroup(sentinel, id, group);
    }
  }
}

const hasText = <One extends { readonly print?: CopyPrint | undefined }>(one: One): one is One & TextItem =>
  one.print !== undefined;

function firstOfEach(cases: readonly Case[]): Map<string, Case> {
  const first = new Map<string, Case>();
  for (const one of cases) if (!first.has(one.id)) first.set(one.id, one);
  return first;
}

/** Copies without a group, which are in the hands of another process or of one that died. */
function ungrouped(cases: readonly Case[], groups: ReadonlyMap<string, string>): [Case, Match][] {
  const own = new Set(cases.map(({ id }) => id));
  return cases.flatMap((one) =>
    one.matches.flatMap((match): [Case, Match][] =>
      !match.joined || groups.has(match.id) || own.has(match.id) ? [] : [[one, match]],
    ),
  );
}
