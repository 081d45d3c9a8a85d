import { webAddress } from '../web-feed/absolute-links.js';
import { channelExtras, langOf } from '../web-feed/channel-facts.js';
import type { Fields } from '../web-feed/fields.js';
import { attributeOf, type FeedElement } from '../web-feed/read-feed-xml.js';

/** What the items of a channel inherit from it. */
export interface Channel {
  readonly base: string | undefined;
  readonly language: string | undefined;
  readonly copyright: string | undefined;
  readonly license: string | undefined;
  /** The names of authors by the names under which a WordPress export cites them. */
  readonly authors: ReadonlyMap<string, string>;
  readonly extras: Readonly<Record<string, unknown>> | undefined;
}

export function readChannel(root: FeedElement, fields: Fields): Channel {
  const title = fields.line('title');
  const link = fields.peek('link');
  const self = fields.peek('atom:link');
  const base =
    webAddress(attributeOf(root, 'xml:base')) ??
    webAddress(link?.children.find((child) => typeof child === 'string')) ??
    webAddress(attributeOf(self, 'href'));
  const language = fields.line('language', 'dc:language') ?? langOf(fields.element) ?? langOf(root);
  const copyright = fields.line('copyright', 'dc:rights', 'dcterms:rights', 'media:copyright');
  const license = licenseOf(fields);
  const authors = wordpressAuthors(fields);
  // Times of the feed itself change with every look at it and say nothing of an item.
  fields.all('lastbuilddate', 'pubdate', 'wp:category', 'wp:tag', 'wp:term');
  const rest = fields.rest();
  const extras = channelExtras({ ...(title === undefined ? {} : { title }), ...rest });
  return { base, language, copyright, license, authors, extras };
}

/** The address of a licence, by any of the modules that name one. */
export function licenseOf(fields: Fields): string | undefined {
  const element =
    fields.first('creativecommons:license', 'dcterms:license', 'media:license') ??
    fields.all('cc:license')[0];
  if (element === undefined) return undefined;
  const text = element.children.find((child) => typeof child === 'string')?.trim();
  return text || attributeOf(element, 'rdf:resource') || attributeOf(element, 'href');
}

function wordpressAuthors(fields: Fields): ReadonlyMap<string, string> {
  const authors = new Map<string, string>();
  for (const element of fields.all('wp:author')) {
    const part = (tag: string) => {
      const found = element.children.find((child) => typeof child !== 'string' && child.tag === tag);
      return typeof found === 'object' ? found.children.join('').trim() : '';
    };
    const login = part('wp:author_login');
    const name = part('wp:author_display_name');
    if (login !== '' && name !== '') authors.set(login, name);
  }
  return authors;
}
