import type { Association, Link } from '#libs/contracts';
import type { FormText } from '../draft.js';
import { xhtmlBody } from '../newsml/body-markup.js';
import { type EmbeddedNitf, embeddedNitf } from '../newsml/embedded-nitf.js';
import { bylineOf, readableLine } from '../newsml/readable-line.js';
import { linkOf } from '../newsml/safe-link.js';
import { unwrapped } from '../newsml/wrapped-lines.js';
import { looksLikeHtml, safeHtml, textOfSafeHtml } from '../read-html.js';
import { elementAt, elementsOf, lineAt, textBelow, type XmlElement } from '../xml/xml-element.js';
import { isText, roleOf } from './find-main.js';
import { withoutRevision } from './read-identity.js';
import { formalName, type NewsItemContext, propertyOf } from './tree.js';

export interface ReadContent {
  readonly type: string | undefined;
  readonly body: FormText | undefined;
  readonly nitf: EmbeddedNitf | undefined;
  readonly links: readonly Link[];
  readonly associations: readonly Association[];
}

const kinds: Readonly<Record<string, string>> = { photo: 'picture', image: 'picture', complexdata: 'text' };

/** The text of the main component, its own files as links, and every other component as what comes with it. */
export function readContent(context: NewsItemContext): ReadContent {
  const { main, components, left } = context;
  const items = elementsOf(main, 'ContentItem');
  const text = items.find(isText);
  const medium = mediumOf(context);
  const read = text === undefined ? captionOf(context) : readText(text);
  // Of a picture all its renditions are links of the item; of a text its pictures are things of their own.
  const isMedia = medium !== undefined;
  const owners = isMedia ? components : [main].filter((one) => one !== undefined);
  const files = owners.flatMap((owner) => elementsOf(owner, 'ContentItem')).filter((item) => !isText(item));
  left.take(...(text === undefined ? [] : [text]));
  return {
    type: medium,
    body: read?.body,
    nitf: read?.nitf,
    links: files.flatMap((file) => linkTo(file, context)),
    associations: [
      ...(isMedia ? [] : components.filter((one) => one !== main).flatMap((one) => besideOf(one))),
      ...components.flatMap(referencesOf),
    ],
  };
}

/** What the item is where it is no text: a caption alone does not make it one. */
function mediumOf({ main, components }: NewsItemContext): string | undefined {
  const isCaption = /caption|teaser|summary/.test(roleOf(main) ?? '');
  const own = elementsOf(main, 'ContentItem');
  if (own.some(isText) && !isCaption) return undefined;
  const files = [main, ...components]
    .flatMap((one) => elementsOf(one, 'ContentItem'))
    .filter((item) => !isText(item));
  return files.map(kindOf).find((kind) => kind !== undefined);
}

function kindOf(item: XmlElement): string | undefined {
  const medium = formalName(elementAt(item, 'MediaType'))?.toLowerCase();
  if (medium !== undefined) return kinds[medium] ?? medium;
  const kind = /^(image|video|audio)\//.exec(formalName(elementAt(item, 'MimeType')) ?? '')?.[1];
  return kind === undefined ? undefined : (kinds[kind] ?? kind);
}

function captionOf({ components, left }: NewsItemContext) {
  const items = components.flatMap((one) => elementsOf(one, 'ContentItem'));
  const caption = items.find(isText);
  left.take(caption);
  return caption === undefined ? undefined : readText(caption);
}

function readText(item: XmlElement): Pick<ReadContent, 'body' | 'nitf'> {
  const encoding = elementAt(item, 'Encoding');
  const data = elementAt(encoding ?? item, 'DataContent');
  if (data === undefined) return { body: undefined, nitf: undefined };
  const children = elementsOf(data);
  const [root] = children;
  if (root === undefined) return { body: plainOrHtml(decoded(textBelow(data), encoding)), nitf: undefined };
  if (
    /^(?:nitf|body\.content|body\.head)$/.test(root.name) ||
    elementAt(root, 'body.content') !== undefined
  ) {
    const isWhole = root.name === 'nitf' || root.name === 'body';
    const nitf = embeddedNitf(isWhole ? root : { ...data, name: 'body' });
    return { body: nitf.body, nitf };
  }
  return { body: xhtmlBody(root.name.toLowerCase() === 'html' ? root : data), nitf: undefined };
}

const decoded = (text: string, encoding: XmlElement | undefined): string =>
  /base64/i.test(encoding?.attributes.Notation ?? '') ? Buffer.from(text, 'base64').toString('utf8') : text;

/** Text in a CDATA section is often markup. */
const plainOrHtml = (text: string): FormText =>
  looksLikeHtml(text) ? { html: text.replace(/^[\s\S]*?<body[^<>]*>/i, '') } : { plain: unwrapped(text) };

function linkTo(item: XmlElement, { left }: NewsItemContext): Link[] {
  const properties = elementAt(item, 'Characteristics');
  const link = linkOf({
    rel: fileRole(item),
    href: item.attributes.Href,
    mediaType: formalName(elementAt(item, 'MimeType')) ?? propertyOf(properties, 'MimeType'),
    width: propertyOf(properties, 'Width') ?? propertyOf(properties, 'PixelWidth'),
    height: propertyOf(properties, 'Height') ?? propertyOf(properties, 'PixelHeight'),
    bytes: lineAt(properties, 'SizeInBytes'),
  });
  const told = new Set(['MimeType', 'MediaType']);
  if (link !== undefined && elementsOf(item).every(({ name }) => told.has(name))) left.take(item);
  return link === undefined ? [] : [link];
}

function fileRole(item: XmlElement): string {
  const given =
    propertyOf(elementAt(item, 'Characteristics'), 'Rendition') ?? formalName(elementAt(item, 'Role'));
  if (given === undefined) return 'rendition';
  return /thumb/i.test(given) ? 'thumbnail' : given;
}

/** A component beside the main one: a picture with its caption, a sidebar, the same text in another language. */
function besideOf(component: XmlElement): Association[] {
  const items = elementsOf(component, 'ContentItem');
  if (items.length === 0) return [];
  const text = items.find(isText);
  const links = items.filter((item) => item !== text).flatMap((item) => plainLink(item));
  const body = text === undefined ? undefined : plainText(readText(text).body);
  const facts = {
    rel: roleOf(component),
    type: items.filter((item) => item !== text).map(kindOf)[0] ?? (text === undefined ? undefined : 'text'),
    headline: lineAt(component, 'NewsLines', 'HeadLine'),
    byline: bylineOf(lineAt(component, 'NewsLines', 'ByLine')),
    body,
    links: links.length === 0 ? undefined : links,
  };
  return [Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))];
}

const plainLink = (item: XmlElement): Link[] => {
  const link = linkOf({
    rel: fileRole(item),
    href: item.attributes.Href,
    mediaType: formalName(elementAt(item, 'MimeType')),
  });
  return link === undefined ? [] : [link];
};

function plainText(body: FormText | undefined): string | undefined {
  const text = body?.plain ?? (body?.html === undefined ? '' : textOfSafeHtml(safeHtml(body.html)));
  return readableLine(text) === undefined ? undefined : text;
}

function referencesOf(component: XmlElement): Association[] {
  const rel = roleOf(component);
  return elementsOf(component, 'NewsItemRef').flatMap((reference) => {
    const uri = readableLine(reference.attributes.NewsItem);
    return uri === undefined ? [] : [{ ...(rel === undefined ? {} : { rel }), uri: withoutRevision(uri) }];
  });
}
