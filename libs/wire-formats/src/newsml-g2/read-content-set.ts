import type { Link } from '#libs/contracts';
import type { FormText } from '../draft.js';
import { looseParagraphs, xhtmlBody } from '../newsml/body-markup.js';
import { type EmbeddedNitf, embeddedNitf } from '../newsml/embedded-nitf.js';
import { unwrapped } from '../newsml/wrapped-lines.js';
import { elementAt, elementsOf, textBelow, type XmlElement } from '../xml/xml-element.js';
import { type ItemContext, inLanguage } from './item-context.js';
import { linkTo, relOf } from './read-links.js';

export interface ReadContent {
  readonly body?: FormText | undefined;
  /** What an article in NITF says beside its text. */
  readonly nitf?: EmbeddedNitf | undefined;
  readonly links: readonly Link[];
  readonly signals: readonly string[];
}

/** The content itself: text in one of its forms, or the addresses of pictures and films. */
export function readContentSet(context: ItemContext): ReadContent {
  const sets = elementsOf(context.item, 'contentSet');
  const links = remoteLinks(sets, context);
  const inline = inLanguage(
    sets.flatMap((set) => elementsOf(set, 'inlineXML')),
    context,
  );
  if (inline !== undefined) {
    const read = readInlineXml(inline);
    if (read !== undefined) {
      context.left.take(inline);
      return { ...read, links, signals: [] };
    }
  }
  return { links, ...readInlineData(sets, context) };
}

function readInlineXml(inline: XmlElement): Pick<ReadContent, 'body' | 'nitf'> | undefined {
  const children = elementsOf(inline);
  const [root] = children;
  const name = root?.name.toLowerCase() ?? '';
  if (root !== undefined && name === 'nitf') {
    const nitf = embeddedNitf(root);
    return { body: nitf.body, nitf };
  }
  if (root !== undefined && name === 'body' && elementAt(root, 'body.content') !== undefined) {
    const nitf = embeddedNitf(root);
    return { body: nitf.body, nitf };
  }
  if (name === 'html' || name === 'body') return { body: xhtmlBody(root as XmlElement) };
  const isMarkup = children.every((child) => htmlNames.has(child.name.toLowerCase()));
  if (isMarkup) return textBelow(inline).trim() === '' ? {} : { body: xhtmlBody(inline) };
  const body = looseParagraphs(inline);
  return body === undefined ? undefined : { body };
}

const htmlNames = new Set(
  'p div section article main h1 h2 h3 h4 h5 h6 ul ol blockquote pre table figure span br a b i em strong'.split(
    ' ',
  ),
);

/** Text or HTML beside the XML, plain or in base64; anything else is not kept here, and `inline-data` says so. */
function readInlineData(
  sets: readonly XmlElement[],
  context: ItemContext,
): Pick<ReadContent, 'body' | 'signals'> {
  const data = sets.flatMap((set) => elementsOf(set, 'inlineData'));
  const texts = data.filter(({ attributes }) =>
    /^(?:text\/|application\/xhtml|$)/i.test(attributes.contenttype ?? ''),
  );
  context.left.take(...data);
  const chosen = inLanguage(texts, context);
  const signals = data.length > texts.length ? ['inline-data'] : [];
  if (chosen === undefined) return { signals };
  const text = decoded(chosen);
  const isHtml = /html/i.test(chosen.attributes.contenttype ?? '');
  return { signals, body: isHtml ? { html: text } : { plain: unwrapped(text) } };
}

function decoded(data: XmlElement): string {
  const text = textBelow(data);
  const { encoding, encodinguri } = data.attributes;
  return /base64$/i.test(encoding ?? encodinguri ?? '') ? Buffer.from(text, 'base64').toString('utf8') : text;
}

const told = new Set([
  'href',
  'residref',
  'contenttype',
  'width',
  'height',
  'size',
  'rendition',
  'renditionuri',
]);

function remoteLinks(sets: readonly XmlElement[], context: ItemContext): Link[] {
  const remotes = sets.flatMap((set) => elementsOf(set, 'remoteContent'));
  const icons = elementsOf(context.contentMeta, 'icon');
  const links: Link[] = [];
  const named = [
    ...icons.map((icon) => [icon, 'thumbnail'] as const),
    ...remotes.map((remote) => [remote, 'rendition'] as const),
  ];
  for (const [element, otherwise] of named) {
    const found = linkTo(element, relOf(element, 'rendition', otherwise), context);
    if (found === undefined) continue;
    links.push(found);
    const isPlain =
      elementsOf(element).length === 0 && Object.keys(element.attributes).every((name) => told.has(name));
    if (isPlain) context.left.take(element);
  }
  return links;
}
