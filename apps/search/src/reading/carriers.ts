import type { estypes } from '@elastic/elasticsearch';
import {
  carriersBody,
  fields,
  type GroupCarriers,
  mayBeSeen,
  readCarriers,
  statusFields,
} from '#libs/news-index';
import type { Carriers, ShownItem } from '../api/answers.js';
import type { NewsStore } from './news-store.js';

export type CarriersByGroup = ReadonlyMap<string, GroupCarriers>;

export interface FoundCarriers {
  readonly carriers: CarriersByGroup;
  /** The index still found what may not be seen any more: its counts are as old. */
  readonly behind: boolean;
}

/**
 * Who carried these groups of copies; counted in the index, which is a second behind at most, without copies that were
 * hidden meanwhile: an outlet may be named by the one item that was killed.
 */
export async function carriersOf(store: NewsStore, groups: readonly string[]): Promise<FoundCarriers> {
  if (groups.length === 0) return { carriers: new Map(), behind: false };
  const carriers = readCarriers((await store.search(carriersBody(groups, Date.now()))).aggregations);
  // Of a group of one only the item itself is told.
  const several = [...carriers.values()].filter(({ count }) => count > 1);
  const ids = several.flatMap(({ outlets }) => outlets.flatMap(({ members }) => members));
  if (ids.length === 0) return { carriers, behind: false };
  const statuses = await store.parts(ids, statusFields);
  const gone = new Set(ids.filter((id) => !mayBeSeen(statuses.get(id) ?? {}, Date.now())));
  const left = Array.from(carriers, ([group, one]) => [group, without(one, gone)] as const);
  return { carriers: new Map(left), behind: gone.size > 0 };
}

function without({ count, outlets }: GroupCarriers, gone: ReadonlySet<string>): GroupCarriers {
  const isGone = (id: string) => gone.has(id);
  const left = outlets.map((outlet) => ({
    ...outlet,
    count: outlet.count - outlet.members.filter(isGone).length,
  }));
  const lost = outlets.flatMap(({ members }) => members.filter(isGone)).length;
  return { count: count - lost, outlets: left.filter((outlet) => outlet.count > 0) };
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
