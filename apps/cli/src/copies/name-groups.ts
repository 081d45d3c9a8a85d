import type { FoundCopy } from './find-copies.js';

/** The groups after all that was found: those joined later are one, named by the earliest of its members (time, id). */
export function nameGroups(found: readonly FoundCopy[]): Map<string, string> {
  const leaders = new Map<string, string>();
  const leaderOf = (group: string): string => {
    let at = group;
    for (let next = leaders.get(at); next !== undefined; next = leaders.get(at)) at = next;
    return at;
  };
  for (const { group, joins } of found) {
    for (const other of joins ?? []) {
      const [one, two] = [leaderOf(group), leaderOf(other)];
      if (one !== two) leaders.set(one, two);
    }
  }
  const members = Map.groupBy(found, ({ group }) => leaderOf(group));
  return new Map(
    [...members.values()].flatMap((group) => {
      const head = group.map(({ article }) => article).sort(earliestFirst)[0];
      return group.map(({ article }) => [article.id, head?.id ?? article.id] as const);
    }),
  );
}

const earliestFirst = (
  a: { eventTimeMs: number; itemId: string },
  b: { eventTimeMs: number; itemId: string },
) => a.eventTimeMs - b.eventTimeMs || (a.itemId < b.itemId ? -1 : 1);
