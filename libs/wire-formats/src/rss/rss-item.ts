import type { Link } from '#libs/contracts';
import type { DraftPart, FormText } from '../draft.js';
import { webAddress } from '../web-feed/absolute-links.js';
import { joinedNames, langOf, linesOf, nameInMailbox } from '../web-feed/channel-facts.js';
import { cutPart, type Entry, entryPart } from '../web-feed/entry-draft.js';
import { linkOf, readMedia } from '../web-feed/entry-media.js';
import type { Category } from '../web-feed/entry-subjects.js';
import { feedTime } from '../web-feed/feed-time.js';
import { Fields, lineOf, markupIn } from '../web-feed/fields.js';
import { guessedText } from '../web-feed/plain-line.js';
import { attributeOf, type FeedElement } from '../web-feed/read-feed-xml.js';
import { type Channel, licenseOf } from './rss-channel.js';
import type { WordpressFacts } from './wordpress.js';

/** An item of RSS 0.9x, 1.0 or 2.0; `wordpress` is what an export adds to it. */
export function itemPart(item: FeedElement, channel: Channel, wordpress?: WordpressFacts): DraftPart {
  const fields = new Fields(item);
  const guid = fields.first('guid');
  const id = lineOf(guid) ?? attributeOf(item, 'rdf:about') ?? fields.line('dc:identifier', 'atom:id');
  if (item.cut) return cutPart(id);
  const page = pageOf(fields, guid, item, channel.base);
  const base = page.link ?? channel.base;
  const media = readMedia(fields, base);
  const { keywords, ...texts } = textsOf(fields);
  const entry: Entry = {
    id: id ?? page.named,
    link: page.link,
    base,
    ...texts,
    byline: bylineOf(fields, channel),
    source: sourceOf(fields),
    language: fields.line('dc:language', 'language') ?? langOf(item) ?? channel.language,
    times: timesOf(fields),
    categories: [...categoriesOf(fields), ...keywords],
    links: [...page.links, ...media.links],
    associations: media.associations,
    usageTerms: licenseOf(fields) ?? channel.license,
    copyrightNotice:
      fields.line('dc:rights', 'dcterms:rights', 'copyright', 'media:copyright') ?? channel.copyright,
    located: fields.line('georss:featurename', 'dc:coverage'),
  };
  const facts = wordpress?.(fields, entry) ?? {};
  if ('problem' in facts) return { problem: facts.problem, ...(id === undefined ? {} : { uri: id }) };
  const extras = {
    ...fields.rest(),
    ...(channel.extras ? { channel: channel.extras } : {}),
    ...facts.extras,
  };
  return entryPart({ ...entry, ...facts, extras });
}

interface Page {
  readonly link: string | undefined;
  /** Stands for the id where there is none. */
  readonly named: string | undefined;
  readonly links: readonly Link[];
}

function pageOf(
  fields: Fields,
  guid: FeedElement | undefined,
  item: FeedElement,
  base: string | undefined,
): Page {
  const original = webAddress(fields.line('feedburner:origlink'));
  const given = fields.line('link');
  const own = webAddress(given, base);
  const atom = fields.all('atom:link');
  const alternate = atom.find((element) => /^(?:alternate)?$/.test(attributeOf(element, 'rel') ?? ''));
  const isPermanent = (attributeOf(guid, 'isPermaLink') ?? 'true').toLowerCase() !== 'false';
  const link =
    original ??
    own ??
    webAddress(attributeOf(alternate, 'href'), base) ??
    (isPermanent ? webAddress(lineOf(guid)) : undefined) ??
    webAddress(attributeOf(item, 'rdf:about'));
  const others = atom
    .filter((element) => element !== alternate)
    .flatMap((element) => linkOf(attributeOf(element, 'rel') ?? 'alternate', element, 'href', base));
  const passing: Link[] = own !== undefined && own !== link ? [{ rel: 'alternate', href: own }] : [];
  return { link, named: original ?? given, links: [...passing, ...others] };
}

interface Texts {
  readonly headline: FormText | undefined;
  readonly body: FormText | undefined;
  readonly summary: FormText | undefined;
  readonly keywords: readonly Category[];
}

function textsOf(fields: Fields): Texts {
  const title = fields.first('title', 'dc:title', 'atom:title', 'itunes:title');
  const full = fields.first('content:encoded', 'atom:content', 'xhtml:body', 'body', 'content', 'fulltext');
  const description = fields.first(
    'description',
    'atom:summary',
    'summary',
    'dc:description',
    'itunes:summary',
  );
  const only =
    full === undefined && description === undefined
      ? fields.first('media:description', 'media:text', 'itunes:subtitle')
      : undefined;
  const words = fields
    .all('itunes:keywords', 'media:keywords')
    .flatMap((element) => lineOf(element) ?? attributeOf(element, 'text') ?? [])
    .flatMap((line) => line.split(/[,،;]/));
  return {
    headline: title && guessedText(markupIn(title)),
    body: full && guessedText(markupIn(full)),
    summary: guessedOf(description ?? only),
    keywords: words.map((term) => ({ term })),
  };
}

const guessedOf = (element: FeedElement | undefined) => element && guessedText(markupIn(element));

function bylineOf(fields: Fields, { authors }: Channel): string | undefined {
  const creators = linesOf(fields.all('dc:creator')).map((name) => authors.get(name) ?? name);
  const atom = fields.all('atom:author').map((element) => new Fields(element).line('name', 'atom:name'));
  const named = [
    creators,
    linesOf(fields.all('author')).map(nameInMailbox),
    atom,
    linesOf(fields.all('itunes:author')),
  ];
  return joinedNames(named.find((names) => names.some((name) => name !== undefined)) ?? []);
}

function sourceOf(fields: Fields): string | undefined {
  const element = fields.peek('source');
  const name = lineOf(element);
  // With its address it stays among the extras too.
  if (element && Object.keys(element.attributes).length === 0) fields.drop(element);
  return name;
}

function timesOf(fields: Fields) {
  const published = feedTime(
    fields.line(
      'pubdate',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'atom:published',
      'prism:publicationdate',
      'date',
      'published',
    ),
  );
  const updated = feedTime(fields.line('atom:updated', 'dcterms:modified', 'updated', 'lastmod'));
  const expires = feedTime(fields.line('expirationdate', 'dcterms:valid'));
  return { firstCreated: published, versionCreated: updated ?? published, expires };
}

const categoriesOf = (fields: Fields): Category[] => [
  ...fields.all('category', 'media:category', 'atom:category').map((element) => ({
    term: lineOf(element) ?? attributeOf(element, 'term') ?? attributeOf(element, 'text'),
    scheme: attributeOf(element, 'domain') ?? attributeOf(element, 'scheme'),
    label: attributeOf(element, 'label'),
  })),
  ...linesOf(fields.all('dc:subject', 'dcterms:subject')).map((term) => ({ term })),
];
