import type { Copy, Envelope } from '#libs/contracts';
import { agencyNamed, fold, mixed } from '#libs/text';

/** Stands for an outlet that is not known: it is like no other, not even like itself. */
export const unknownOutlet = 0;

/**
 * 16 bits that stand for the outlet of an item, by the id of its source. Not known is the outlet of an item that has but the
 * source of its feed, which stands for one agency or for many outlets; and of one whose source is an agency: parsers read it
 * from the credit of a text too, and then say whose text it is, not who sent it.
 */
export function outletPrint(item: { source?: Copy['source']; feed?: Envelope['feed'] }): number {
  const { source, feed } = item;
  if (source === undefined || source.id === feed || agencyNamed(source.name)) return unknownOutlet;
  const name = fold(source.id.trim() || source.name.trim());
  let bits = 0;
  for (let at = 0; at < name.length; at++) bits = mixed(bits ^ name.charCodeAt(at));
  return name === '' ? unknownOutlet : bits & 0xffff || 1;
}

export const isOneOutlet = (one: number, other: number): boolean => one === other && one !== unknownOutlet;
