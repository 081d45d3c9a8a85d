import { itemId } from '#libs/contracts';
import { mostLinks } from './link-records.js';
import type { LinkedItem } from './linked-item.js';
import { settledGroups } from './near/settled-groups.js';

/** The group that an item is in by what was last seen; undefined for one that was given none yet. */
export const currentGroup = ({ group, settled }: Pick<LinkedItem, 'group' | 'settled'>): string | undefined =>
  settled?.group ?? group;

/** Where each of some connected items belongs, by id. Sorted by id they give the same groups whoever came first. */
export function groupNames(
  items: readonly LinkedItem[],
  earlier: (a: string, b: string) => number,
): Map<string, string> {
  const likeness = (one: number, other: number) =>
    likenessOf(items[one] as LinkedItem, items[other] as LinkedItem);
  const groups = settledGroups(items.length, likeness).map((places) =>
    places.map((at) => items[at] as LinkedItem),
  );
  const taken = new Set<string>();
  const names = new Map<string, string>();
  // The larger group keeps a name that members of two of them bear.
  for (const members of groups.toSorted((a, b) => b.length - a.length)) {
    const name = nameOf(members, items, taken, earlier);
    taken.add(name);
    for (const { id } of members) names.set(id, name);
  }
  return names;
}

/** Undefined where it was lost with Redis, or one of the two has been compared with too many. */
function likenessOf(one: LinkedItem, other: LinkedItem): number | undefined {
  const known = one.links.get(other.id) ?? other.links.get(one.id);
  return known ?? (hasAll(one) && hasAll(other) ? 0 : undefined);
}

const hasAll = ({ whole, links }: LinkedItem) => whole && links.size < mostLinks;

/** The name that most members bear already, so that few are moved; a group of newcomers is named by its earliest. */
function nameOf(
  members: readonly LinkedItem[],
  all: readonly LinkedItem[],
  taken: ReadonlySet<string>,
  earlier: (a: string, b: string) => number,
): string {
  const borne = new Map<string, number>();
  for (const member of members) {
    const name = currentGroup(member);
    if (name !== undefined && !taken.has(name)) borne.set(name, (borne.get(name) ?? 0) + 1);
  }
  const [most] = [...borne].sort(([a, many], [b, more]) => more - many || earlier(a, b));
  if (most !== undefined) return most[0];
  const ids = members.map(({ id }) => id).sort(earlier);
  const isFree = (id: string) => !taken.has(id) && !all.some((item) => currentGroup(item) === id);
  return ids.find(isFree) ?? freeName(ids[0] as string, isFree);
}

/** Made of the name of an item that others bear; of that again, while a group that its item has left bears it. */
function freeName(id: string, isFree: (name: string) => boolean): string {
  let name = itemId('copies', id);
  while (!isFree(name)) name = itemId('copies', name);
  return name;
}
