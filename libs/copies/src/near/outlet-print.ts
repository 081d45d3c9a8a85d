import type { Copy } from '#libs/contracts';
import { agencyNamed, fold, mixed } from '#libs/text';

/** Stands for an outlet that is not known: it is like no other, not even like itself. */
export const unknownOutlet = 0;

/**
 * 16 bits that stand for the outlet of an item, by the id of its source; where it names none that is its feed's id, since most
 * feeds are of one outlet. Not known is the outlet of an item whose source is an agency: parsers read it from the credit of a
 * text too, and then say whose text it is, not who sent it.
 */
export function outletPrint({ source }: { source?: Copy['source'] }): number {
  if (source === undefined || agencyNamed(source.name)) return unknownOutlet;
  const name = fold(source.id.trim() || source.name.trim());
  let bits = 0;
  for (let at = 0; at < name.length; at++) bits = mixed(bits ^ name.charCodeAt(at));
  return name === '' ? unknownOutlet : bits & 0xffff || 1;
}

export const isOneOutlet = (one: number, other: number): boolean => one === other && one !== unknownOutlet;
