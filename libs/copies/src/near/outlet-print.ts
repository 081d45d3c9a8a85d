import type { Copy, Envelope } from '#libs/contracts';
import { fold, mixed } from '#libs/text';

/** Stands for an outlet that nobody told: it is like no other, not even like itself. */
export const unknownOutlet = 0;

/**
 * 16 bits that stand for the outlet of an item, by the id of its source. An item that says no source has its feed's (see
 * `sourceOfFeed` of `libs/wire-formats`): who that is, many outlets or one agency, is not known.
 */
export function outletPrint(item: { source?: Copy['source']; feed?: Envelope['feed'] }): number {
  const { source, feed } = item;
  if (source === undefined || source.id === feed) return unknownOutlet;
  const name = fold(source.id.trim() || source.name.trim());
  let bits = 0;
  for (let at = 0; at < name.length; at++) bits = mixed(bits ^ name.charCodeAt(at));
  return name === '' ? unknownOutlet : bits & 0xffff || 1;
}

export const isOneOutlet = (one: number, other: number): boolean => one === other && one !== unknownOutlet;
