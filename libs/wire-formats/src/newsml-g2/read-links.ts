import type { Association, Link } from '#libs/contracts';
import { readableLine, tailOf } from '../newsml/readable-line.js';
import { linkOf } from '../newsml/safe-link.js';
import { unversionedUri } from '../newsml/unversioned-uri.js';
import { elementsOf, textBelow, type XmlElement } from '../xml/xml-element.js';
import { codeAt } from './codes.js';
import { type ItemContext, inLanguage } from './item-context.js';

/** Relations in which this item takes the place of another one. */
const replaces = new Set([
  'evolvedfrom',
  'updates',
  'updateof',
  'replaces',
  'supersedes',
  'previousversion',
  'corrects',
  'correctionof',
]);
/** Relations of making: kept as they came. */
const madeFrom = /^(?:derived|processed)from$/;

export interface ReadLinks {
  readonly evolvedFrom: string | undefined;
  readonly links: readonly Link[];
  readonly associations: readonly Association[];
}

/** `itemMeta/link`: what this item replaces, pages, and other items. */
export function readLinks(context: ItemContext, uri: string): ReadLinks {
  const links: Link[] = [];
  const associations: Association[] = [];
  let evolvedFrom: string | undefined;
  for (const element of elementsOf(context.itemMeta, 'link')) {
    const word = tailOf(codeAt(element, 'rel'));
    const target = targetOf(element);
    if (madeFrom.test(word)) continue;
    if (replaces.has(word) && target !== undefined) {
      if (target !== uri) evolvedFrom ??= target;
      if (target === evolvedFrom || target === uri) context.left.take(element);
      continue;
    }
    const link = linkTo(element, relOf(element, 'rel', 'related'), context);
    if (link !== undefined) links.push(link);
    else if (target !== undefined) associations.push(associationTo(element, target, context));
    if ((link !== undefined || target !== undefined) && isSimple(element)) context.left.take(element);
  }
  return { evolvedFrom, links, associations };
}

/** `residref` (the guid of an item), without the version that it may carry. */
export function targetOf({ attributes }: XmlElement): string | undefined {
  const given = readableLine(attributes.residref ?? attributes.guidref ?? attributes.idref);
  return given === undefined ? undefined : unversionedUri(given, attributes.version);
}

/** The relation or rendition in the words of its vocabulary, without the vocabulary's own name. */
export function relOf(element: XmlElement, attribute: string, otherwise: string): string {
  const code = codeAt(element, attribute);
  const word = code?.replace(/^(?:https?:.*[/#]|[\w.-]+:)/, '') ?? '';
  return /^thumb(?:nail)?(?::.*)?$/i.test(word) ? 'thumbnail' : word === '' ? otherwise : word;
}

export function linkTo(element: XmlElement, rel: string, context: ItemContext): Link | undefined {
  const { href, contenttype, width, height, size } = element.attributes;
  const title = titleOf(element, context);
  return linkOf({ rel, href, mediaType: contenttype, title, width, height, bytes: size });
}

export function titleOf(element: XmlElement, context: ItemContext): string | undefined {
  const title = inLanguage([...elementsOf(element, 'headline'), ...elementsOf(element, 'title')], context);
  return readableLine(title && textBelow(title));
}

export function associationTo(element: XmlElement, uri: string, context: ItemContext): Association {
  const type = context.codes.wordOf(elementsOf(element, 'itemClass')[0]);
  const headline = titleOf(element, context);
  return {
    rel: relOf(element, 'rel', 'related'),
    uri,
    ...(type === '' ? {} : { type }),
    ...(headline === undefined ? {} : { headline }),
  };
}

/** Told in full by a link or an association. */
function isSimple(element: XmlElement): boolean {
  const told = new Set([
    'rel',
    'reluri',
    'href',
    'residref',
    'version',
    'contenttype',
    'size',
    'width',
    'height',
    'rank',
  ]);
  return (
    Object.keys(element.attributes).every((name) => told.has(name)) &&
    elementsOf(element).every((child) => child.name === 'title')
  );
}
