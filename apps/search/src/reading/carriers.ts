import { carriersBody, type GroupCarriers, readCarriers } from '#libs/news-index';
import type { Carriers, ShownItem } from '../api/answers.js';
import type { NewsStore } from './news-store.js';

/** Who else carried these items, by group; counted in the index, which is a second behind at most. */
export async function carriersOf(
  store: NewsStore,
  items: readonly ShownItem[],
): Promise<ReadonlyMap<string, Carriers>> {
  if (items.length === 0) return new Map();
  const groups = items.map(({ copies }) => copies.group);
  const answer = await store.search(carriersBody(groups, Date.now()));
  const carriers = readCarriers(answer.aggregations);
  return new Map(items.map((item) => [item.copies.group, othersOf(item, carriers.get(item.copies.group))]));
}

/** The members of a group without the item that is shown for it. */
function othersOf(item: ShownItem, group: GroupCarriers | undefined): Carriers {
  const outlets = (group?.outlets ?? []).map(({ value, name, count }) => ({
    id: value,
    name: name ?? value,
    count: value === item.source.id ? count - 1 : count,
  }));
  return { count: Math.max(0, (group?.count ?? 0) - 1), outlets: outlets.filter(({ count }) => count > 0) };
}
