import { type FacetCount, type ItemDocument, mayBeSeen, statusFields } from '#libs/news-index';

/** What is read of an item, by its id, before it stands for its outlet. */
export const outletFields = [...statusFields, 'source'] as const;
type OutletItem = Partial<Pick<ItemDocument, (typeof outletFields)[number]>>;

/**
 * The name of an outlet that one of its items gives it which may be seen at this moment: that of most of its items where it
 * can be. Undefined when none of them may be seen: the index is a moment behind, and an outlet that only
 * hidden items have (its id is made of the name they give) is not told of.
 */
export function outletNameOf(
  { value, name, items }: FacetCount,
  documents: ReadonlyMap<string, OutletItem>,
  nowMs: number,
): string | undefined {
  const names = items.flatMap((id) => {
    const { source, ...status } = documents.get(id) ?? {};
    return source?.id === value && mayBeSeen(status, nowMs) ? [source.name] : [];
  });
  return names.find((one) => one === name) ?? names[0];
}
