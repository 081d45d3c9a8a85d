import type { Association } from '#libs/contracts';
import { readableLine, tailOf } from '../newsml/readable-line.js';
import { elementsOf, textBelow, type XmlElement } from '../xml/xml-element.js';
import { codeAt } from './codes.js';
import { type ItemContext, inLanguage } from './item-context.js';
import { associationTo, linkTo, targetOf } from './read-links.js';

/** The members of a package; the tree of its groups stays among the leftovers, as order and modes stand there. */
export function readMembers(context: ItemContext): Association[] {
  const sets = elementsOf(context.item, 'groupSet');
  const groups = sets.flatMap((set) => elementsOf(set, 'group'));
  return groups.flatMap((group) => {
    const role = tailOf(codeAt(group, 'role')) || undefined;
    return elementsOf(group, 'itemRef').map((reference) => memberOf(reference, role, context));
  });
}

function memberOf(reference: XmlElement, role: string | undefined, context: ItemContext): Association {
  const { rel: _, ...facts } = associationTo(reference, targetOf(reference) ?? '', context);
  const link = linkTo(reference, 'rendition', context);
  const description = inLanguage(elementsOf(reference, 'description'), context);
  const body = readableLine(description && textBelow(description));
  const { uri, ...rest } = facts;
  return {
    ...(role === undefined ? {} : { rel: role }),
    ...(uri ? { uri } : {}),
    ...rest,
    ...(body === undefined ? {} : { body }),
    ...(link === undefined ? {} : { links: [link] }),
  };
}
