import { type Compared, chooseGroup } from './near/choose-group.js';
import type { Comparison } from './near-types.js';

/** An item that another one was compared with. */
export interface Match extends Comparison {
  readonly id: string;
  readonly eventTimeMs: number;
  /** How alike its text is to that of another match of the same item. */
  alike(other: string): number;
}

/** Where an item stands, as `copies` of a unique item has it. */
export interface GroupAnswer {
  readonly group: string;
  readonly similarity: number;
  readonly reason: 'alone' | Comparison['reason'];
  readonly of?: string;
  readonly joins?: string[];
}

/** Most items founded their group, so in Redis that is one letter. */
const own = '=';
export const packGroup = (id: string, group: string) => (group === id ? own : group);
export const unpackGroup = (id: string, group: string) => (group === own ? id : group);

/** Other groups that one item names at most, as the contract has it. */
const mostJoins = 16;

/** Whether one item leads another where neither has a group yet. */
export const leads = (
  a: { readonly id: string; readonly eventTimeMs: number },
  b: { readonly id: string; readonly eventTimeMs: number },
) => a.eventTimeMs < b.eventTimeMs || (a.eventTimeMs === b.eventTimeMs && a.id < b.id);

/** The group that an item without one should have: one that the judge chooses of those known, else its own. */
export function decideGroup(
  id: string,
  matches: readonly Match[],
  groups: ReadonlyMap<string, string>,
): string {
  return chooseGroup(grouped(matches, groups))?.best.group ?? id;
}

/**
 * What is said of an item that has `group`. Where its text belongs to another group as well, that is a fact that joins
 * the two. Of those who came into its own group a founder says nothing.
 */
export function answerOf(
  id: string,
  group: string,
  matches: readonly Match[],
  groups: ReadonlyMap<string, string>,
): GroupAnswer {
  const compared = grouped(matches, groups).filter((match) => group !== id || match.group !== group);
  const chosen = chooseGroup(compared);
  if (chosen === undefined) return { group, similarity: group === id ? 1 : 0, reason: 'alone' };
  const { best, joins } = chosen;
  const others = [best.group, ...joins].filter((other) => other !== group);
  return {
    group,
    similarity: best.similarity,
    reason: best.reason,
    of: best.id,
    ...(others.length > 0 && { joins: others.slice(0, mostJoins).toSorted() }),
  };
}

function grouped(matches: readonly Match[], groups: ReadonlyMap<string, string>): Compared[] {
  return matches.flatMap((match) => {
    const group = groups.get(match.id);
    return group === undefined ? [] : [{ ...match, group }];
  });
}
