import type { FoundCopy } from './find-copies.js';

/** The groups after all that was found, each named by the earliest of its members (time, id). */
export function nameGroups(found: readonly FoundCopy[]): Map<string, string> {
  const groups = new Map(found.map(({ article, group }) => [article.itemId, group]));
  const seen = new Map<string, number>();
  for (const move of found.flatMap(({ moves }) => moves ?? [])) {
    if (move.seen < (seen.get(move.item) ?? 0)) continue;
    seen.set(move.item, move.seen);
    groups.set(move.item, move.to);
  }
  const members = Map.groupBy(found, ({ article }) => groups.get(article.itemId));
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
