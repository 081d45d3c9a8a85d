import { SaxesParser } from 'saxes';
import { linksOf } from './link-header.js';

/** Where to subscribe, and to what. */
export interface TopicLinks {
  readonly hub: string | undefined;
  readonly self: string | undefined;
}

/** Links of a feed stand at its head. */
const headChars = 256 * 1024;

/**
 * The hub and the own address of a topic (W3C WebSub, section 4): the Link header first, then what the document says:
 * `link` elements of Atom and RSS, `hubs` and `feed_url` of a JSON Feed. Relative addresses count from `base`.
 */
export function topicLinks(header: string, body: Buffer, base: string): TopicLinks {
  const ofHeader = linksOf(header).flatMap(({ href, rels }) => rels.map((rel) => [rel, href] as const));
  const found = [...ofHeader, ...documentLinks(body)];
  const first = (rel: string) =>
    found
      .map(([name, href]) => (name === rel ? addressOf(href, base) : undefined))
      .find((href) => href !== undefined);
  return { hub: first('hub'), self: first('self') };
}

function addressOf(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

type Found = readonly [rel: string, href: string];

function documentLinks(body: Buffer): Found[] {
  const text = body
    .subarray(0, headChars)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text.startsWith('{')) return jsonFeedLinks(body);
  return text.startsWith('<') ? xmlLinks(text) : [];
}

/** Up to the first entry or the first fault: what comes later is no link of the feed itself. */
function xmlLinks(text: string): Found[] {
  const found: Found[] = [];
  const parser = new SaxesParser();
  let over = false;
  parser.on('error', () => {
    over = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.slice(name.indexOf(':') + 1);
    over ||= local === 'item' || local === 'entry' || local === 'body';
    const { rel, href } = attributes as Record<string, string>;
    if (over || local !== 'link' || rel === undefined || href === undefined) return;
    for (const each of rel.toLowerCase().split(/\s+/)) found.push([each, href]);
  });
  for (let at = 0; at < text.length && !over; at += 4096) parser.write(text.slice(at, at + 4096));
  return found;
}

function jsonFeedLinks(body: Buffer): Found[] {
  try {
    const { hubs, feed_url } = JSON.parse(body.toString('utf8').replace(/^\uFEFF/, ''));
    const ofHubs: unknown[] = Array.isArray(hubs) ? hubs : [];
    const urls = ofHubs.map((hub) => (hub as { url?: unknown } | null)?.url);
    const hubLinks = urls.flatMap((url): Found[] => (typeof url === 'string' ? [['hub', url]] : []));
    return typeof feed_url === 'string' ? [...hubLinks, ['self', feed_url]] : hubLinks;
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
