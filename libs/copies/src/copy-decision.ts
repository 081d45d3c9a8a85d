import type { Comparison } from './near-types.js';

/** An item that another one was compared with. */
export interface Match extends Comparison {
  readonly id: string;
  readonly eventTimeMs: number;
}

/** An earlier item that belongs to another group than was known when it came. */
export interface Move {
  readonly item: string;
  /** The group it was given at first. */
  readonly from: string;
  readonly to: string;
  /** In µs: of two such statements on one item the later look counts. */
  readonly seen: number;
}

/** Where an item stands, as `copies` of a unique item has it. */
export interface GroupAnswer {
  readonly group: string;
  readonly similarity: number;
  readonly reason: 'alone' | Comparison['reason'];
  readonly of?: string;
  readonly moves?: Move[];
}

/** Most items founded their group, so in Redis that is one letter. */
const own = '=';
export const packGroup = (id: string, group: string) => (group === id ? own : group);
export const unpackGroup = (id: string, group: string) => (group === own ? id : group);

/** Whether one item comes before another: sorts by event time, then id. */
export const earlierFirst = (
  a: { readonly id: string; readonly eventTimeMs: number },
  b: { readonly id: string; readonly eventTimeMs: number },
) => a.eventTimeMs - b.eventTimeMs || (a.id < b.id ? -1 : 1);

/**
 * What is said of an item that was given `group` and is now in `current`: of which member it is a copy. Of those who came
 * into its own group a founder says nothing.
 */
export function answerOf(
  id: string,
  { group, current }: { readonly group: string; readonly current: string },
  matches: readonly Match[],
  groupOf: (id: string) => string | undefined,
): GroupAnswer {
  if (group === id && current === id) return { group, similarity: 1, reason: 'alone' };
  const members = matches.filter((match) => groupOf(match.id) === current);
  const [best] = members.toSorted((a, b) => b.similarity - a.similarity || earlierFirst(a, b));
  if (best === undefined) return { group, similarity: group === id ? 1 : 0, reason: 'alone' };
  return { group, similarity: best.similarity, reason: best.reason, of: best.id };
}
