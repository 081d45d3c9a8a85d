import type { estypes } from '@elastic/elasticsearch';
import { carriersBody, fields, type GroupCarriers, mayBeSeen, readCarriers } from '#libs/news-index';
import type { Carriers, ShownItem } from '../api/answers.js';
import type { NewsStore } from './news-store.js';
import { outletFields, outletNameOf } from './outlet-names.js';

/** Groups of several items. */
export type CarriersByGroup = ReadonlyMap<string, GroupCarriers>;

export interface FoundCarriers {
  readonly carriers: CarriersByGroup;
  /** The index still found what may not be seen any more: its counts are as old. */
  readonly behind: boolean;
}

/**
 * Who carried these groups of copies; counted in the index, which is a second behind at most, without copies that were
 * hidden meanwhile: an outlet is named by one that may be seen, else not at all.
 */
export async function carriersOf(store: NewsStore, groups: readonly string[]): Promise<FoundCarriers> {
  if (groups.length === 0) return { carriers: new Map(), behind: false };
  const found = readCarriers((await store.search(carriersBody(groups, Date.now()))).aggregations);
  // Of a group of one only the item itself is told.
  const several = [...found].filter(([, { count }]) => count > 1);
  const ids = several.flatMap(([, { outlets }]) => outlets.flatMap(({ items }) => items));
  const documents = await store.parts(ids, outletFields);
  const nowMs = Date.now();
  const gone = new Set(ids.filter((id) => !mayBeSeen(documents.get(id) ?? {}, nowMs)));
  const carriers = several.map(([group, { count, outlets }]) => {
    const isGone = (id: string) => gone.has(id);
    const lost = outlets.flatMap(({ items }) => items.filter(isGone)).length;
    const told = outlets.flatMap((outlet) => {
      const name = outletNameOf(outlet, documents, nowMs);
      const left = outlet.count - outlet.items.filter(isGone).length;
      return name === undefined ? [] : [{ ...outlet, name, count: left }];
    });
    return [group, { count: count - lost, outlets: told }] as const;
  });
  return { carriers: new Map(carriers), behind: gone.size > 0 };
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
