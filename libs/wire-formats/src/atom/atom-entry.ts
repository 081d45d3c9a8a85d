import type { Link } from '#libs/contracts';
import type { DraftPart } from '../draft.js';
import { webAddress } from '../web-feed/absolute-links.js';
import { joinedNames, langOf } from '../web-feed/channel-facts.js';
import { cutPart, type Entry, entryPart } from '../web-feed/entry-draft.js';
import { linkOf, readMedia } from '../web-feed/entry-media.js';
import { feedTime } from '../web-feed/feed-time.js';
import { Fields, lineOf } from '../web-feed/fields.js';
import { guessedText } from '../web-feed/plain-line.js';
import { attributeOf, type FeedElement } from '../web-feed/read-feed-xml.js';
import { textConstruct } from './text-construct.js';

/** What the entries of a feed inherit. */
export interface FeedOfEntries {
  readonly base: string | undefined;
  readonly language: string | undefined;
  readonly byline: string | undefined;
  readonly rights: string | undefined;
  readonly license: string | undefined;
  readonly extras: Readonly<Record<string, unknown>> | undefined;
}

export function atomEntryPart(element: FeedElement, feed: FeedOfEntries): DraftPart {
  const fields = new Fields(element);
  const id = fields.line('id');
  if (element.cut) return cutPart(id);
  const base = webAddress(attributeOf(element, 'xml:base'), feed.base) ?? feed.base;
  const links = atomLinks(fields, base);
  const content = fields.peek('content') ?? fields.all('content')[0];
  const text = textConstruct(content);
  if (text !== undefined) fields.drop(content);
  const original = webAddress(fields.line('feedburner:origlink'));
  const link = original ?? links.page;
  // Once for the links beside the text, then for those inside it, whose element may have a base of its own.
  const contentBase = webAddress(attributeOf(content, 'xml:base'), base) ?? base ?? link;
  const source = new Fields(fields.first('source') ?? { ...element, children: [] });
  const media = readMedia(fields, base);
  const summary = fields.first('summary', 'tagline', 'media:description');
  const entry: Entry = {
    id,
    link,
    base: contentBase,
    headline: titleOf(fields),
    body: text,
    summary:
      summary?.tag === 'media:description' ? guessedText(lineOf(summary) ?? '') : textConstruct(summary),
    byline: peopleIn(fields) ?? peopleIn(source) ?? feed.byline,
    source: source.line('title'),
    language: langOf(content) ?? langOf(element) ?? fields.line('dc:language') ?? feed.language,
    times: timesOf(fields),
    pubStatus: isDraft(fields) ? 'withheld' : undefined,
    categories: categoriesOf(fields),
    links: [...passing(links.page, link), ...links.others, ...srcOf(content, base), ...media.links],
    associations: media.associations,
    usageTerms: links.license ?? feed.license,
    copyrightNotice: fields.line('rights', 'copyright', 'dc:rights') ?? source.line('rights') ?? feed.rights,
    located: fields.line('georss:featurename'),
  };
  return entryPart({ ...entry, extras: extrasOf(fields, source, feed) });
}

function extrasOf(fields: Fields, source: Fields, feed: FeedOfEntries): Record<string, unknown> {
  const left = source.rest();
  return {
    ...fields.rest(),
    ...(Object.keys(left).length === 0 ? {} : { source: left }),
    ...(feed.extras ? { channel: feed.extras } : {}),
  };
}

/** The address of a service between reader and page. */
const passing = (page: string | undefined, link: string | undefined): Link[] =>
  page === undefined || page === link ? [] : [{ rel: 'alternate', href: page }];

function titleOf(fields: Fields) {
  const title = fields.first('title', 'media:title');
  const text = textConstruct(title);
  return text ?? (title && guessedText(lineOf(title) ?? ''));
}

interface AtomLinks {
  readonly page: string | undefined;
  readonly license: string | undefined;
  readonly others: readonly Link[];
}

/** The first page by HTML, else any; all other links keep their rel. */
export function atomLinks(fields: Fields, base: string | undefined): AtomLinks {
  const links = fields.all('link').map((element) => ({ element, rel: relOf(element) }));
  const pages = links.filter(({ rel }) => rel === 'alternate');
  const page = pages.find(({ element }) => /html/i.test(attributeOf(element, 'type') ?? 'html')) ?? pages[0];
  const license = links.find(({ rel }) => rel === 'license');
  // Feeds without Atom's namespace write links as RSS does.
  const address = (element: FeedElement | undefined) =>
    webAddress(attributeOf(element, 'href') ?? lineOf(element), inner(element, base));
  return {
    page: address(page?.element),
    license: address(license?.element),
    others: links
      .filter((link) => link !== page && link !== license)
      .flatMap(({ element, rel }) => linkOf(rel, element, 'href', inner(element, base))),
  };
}

const inner = (element: FeedElement | undefined, base: string | undefined) =>
  webAddress(attributeOf(element, 'xml:base'), base) ?? base;

/** RFC 4287, 4.2.7.2: no rel is `alternate`; a registered one may be written as an IRI. */
const relOf = (element: FeedElement) =>
  (attributeOf(element, 'rel') ?? 'alternate')
    .replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '')
    .toLowerCase();

/** Content that is elsewhere (RFC 4287, 4.1.3.2). */
function srcOf(content: FeedElement | undefined, base: string | undefined): Link[] {
  return content === undefined ? [] : linkOf('content', content, 'src', base);
}

/** Names of authors, joined; a contributor is not one, and stays among the extras. */
export function peopleIn(fields: Fields): string | undefined {
  const names = fields.all('author').map((element) => {
    const person = new Fields(element);
    return person.line('name') ?? (person.peek('email', 'uri') ? undefined : lineOf(element));
  });
  return joinedNames(names) ?? joinedNames(fields.all('dc:creator').map(lineOf));
}

function timesOf(fields: Fields) {
  const firstCreated = feedTime(fields.line('published', 'issued', 'created', 'dcterms:created'));
  const updated = feedTime(fields.line('updated', 'modified', 'dcterms:modified', 'dc:date'));
  return { firstCreated, versionCreated: updated ?? firstCreated };
}

/** RFC 5023, 13.1.1: an entry that its author has not published. */
const isDraft = (fields: Fields) =>
  fields.all('app:control').some((control) => new Fields(control).line('app:draft')?.toLowerCase() === 'yes');

const categoriesOf = (fields: Fields) =>
  [...fields.all('category'), ...fields.all('media:category'), ...fields.all('dc:subject')].map(
    (element) => ({
      term: attributeOf(element, 'term') ?? lineOf(element),
      scheme: attributeOf(element, 'scheme'),
      label: attributeOf(element, 'label'),
    }),
  );
