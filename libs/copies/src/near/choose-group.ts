import type { Comparison } from '../near-types.js';

/** A text that an item was compared with, and the group it is in. */
export interface Compared extends Comparison {
  readonly id: string;
  readonly group: string;
  readonly eventTimeMs: number;
  /** How alike it is to another of those that the same item was compared with. */
  alike(other: string): number;
}

/** Where an item belongs by its text; `joins`: other groups that it shows to be the same one, sorted. */
export interface ChosenGroup {
  readonly best: Compared;
  readonly joins: readonly string[];
}

/**
 * A group is joined only when its members, as far as they were compared, are like the item on the whole: one false
 * neighbour would else chain a day's court news into one group.
 */
const leastOnTheWhole = 0.45;
/** A text this much like one of them belongs to them, whatever the others say. */
const sureOfOne = 0.9;
/** Two groups are one only when their members are alike as well: the item may hold what both tell, and be the only one. */
const leastBetween = 0.25;
const mostJoins = 16;

/** Undefined when the item copies nothing it was compared with. The order of the comparisons does not matter. */
export function chooseGroup(compared: readonly Compared[]): ChosenGroup | undefined {
  const groups = [...Map.groupBy(compared, ({ group }) => group).values()].filter(isLikeTheItem);
  const closest = groups.map((members) => members.toSorted(closestFirst)[0] as Compared).sort(closestFirst);
  const [best, ...others] = closest;
  if (best === undefined) return undefined;
  const own = compared.filter(({ group }) => group === best.group);
  const joins = others.filter(({ group }) =>
    areAlike(
      own,
      compared.filter((other) => other.group === group),
    ),
  );
  return {
    best,
    joins: joins
      .slice(0, mostJoins)
      .map(({ group }) => group)
      .sort(),
  };
}

function isLikeTheItem(members: readonly Compared[]): boolean {
  if (!members.some(({ joined }) => joined)) return false;
  if (members.some(({ similarity }) => similarity >= sureOfOne)) return true;
  return members.reduce((sum, { similarity }) => sum + similarity, 0) >= leastOnTheWhole * members.length;
}

function areAlike(some: readonly Compared[], others: readonly Compared[]): boolean {
  const between = some.flatMap((one) => others.map(({ id }) => one.alike(id)));
  return between.reduce((sum, similarity) => sum + similarity, 0) >= leastBetween * between.length;
}

/** Of equally close ones the earlier leads. */
function closestFirst(a: Compared, b: Compared): number {
  return b.similarity - a.similarity || a.eventTimeMs - b.eventTimeMs || (a.id < b.id ? -1 : 1);
}
