import type { estypes } from '@elastic/elasticsearch';
import { carriersBody, fields, type GroupCarriers, readCarriers } from '#libs/news-index';
import type { Carriers, ShownItem } from '../api/answers.js';
import type { NewsStore } from './news-store.js';

export type CarriersByGroup = ReadonlyMap<string, GroupCarriers>;

/** Who carried these groups of copies; counted in the index, which is a second behind at most. */
export async function carriersOf(store: NewsStore, groups: readonly string[]): Promise<CarriersByGroup> {
  if (groups.length === 0) return new Map();
  return readCarriers((await store.search(carriersBody(groups, Date.now()))).aggregations);
}

/** The group that each hit of a collapsed search stands for. */
export function groupsOf(hits: readonly estypes.SearchHit[]): string[] {
  return hits.flatMap((hit) => (hit.fields?.[fields.copyGroup] as string[] | undefined) ?? []);
}

/** The members of a group without the item that is shown for it. */
export function othersOf(item: ShownItem, carriers: CarriersByGroup): Carriers {
  const group = carriers.get(item.copies.group);
  const outlets = (group?.outlets ?? []).map(({ value, name, count }) => ({
    id: value,
    name: name ?? value,
    count: value === item.source.id ? count - 1 : count,
  }));
  return { count: Math.max(0, (group?.count ?? 0) - 1), outlets: outlets.filter(({ count }) => count > 0) };
}
