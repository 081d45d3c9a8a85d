import type { Association, Link } from '#libs/contracts';
import { webAddress } from './absolute-links.js';
import { attributeNumber, Fields, lineOf, markupIn } from './fields.js';
import { plainLine } from './plain-line.js';
import { attributeOf, type FeedElement } from './read-feed-xml.js';

export interface EntryMedia {
  readonly links: readonly Link[];
  readonly associations: readonly Association[];
}

/**
 * Media RSS and enclosures. Media that say who made them or what they show are associations with their renditions;
 * others are links.
 */
export function readMedia(fields: Fields, base: string | undefined): EntryMedia {
  const outer = describe(fields);
  const groups = fields.all('media:group').map((group) => new Fields(group));
  const single = fields.all('media:content').map((content) => [content]);
  const media = [
    ...single.map((contents) => mediaOf(contents, outer, base)),
    ...groups.map((group) => groupOf(group, outer, base)),
  ];
  const links = [
    ...fields.all('enclosure').flatMap((element) => linkOf('enclosure', element, 'url', base)),
    ...fields.all('media:thumbnail').flatMap((element) => linkOf('thumbnail', element, 'url', base)),
    ...fields.all('itunes:image').flatMap((element) => linkOf('image', element, 'href', base)),
    ...fields.all('media:player').flatMap((element) => linkOf('player', element, 'url', base)),
    ...media.flatMap((one) => one.links),
  ];
  return { links: once(links), associations: media.flatMap((one) => one.associations) };
}

interface Description {
  readonly headline?: string | undefined;
  readonly body?: string | undefined;
  readonly byline?: string | undefined;
}

function describe(fields: Fields): Description {
  const words = (tag: string) => {
    const element = fields.peek(tag);
    return element === undefined ? undefined : plainLine(markupIn(element)) || undefined;
  };
  const credits = [...new Set(fields.all('media:credit').flatMap((credit) => lineOf(credit) ?? []))];
  return {
    headline: words('media:title'),
    body: words('media:description') ?? words('media:text'),
    byline: credits.length === 0 ? undefined : credits.join(', '),
  };
}

function groupOf(group: Fields, outer: Description, base: string | undefined): EntryMedia {
  const contents = group.all('media:content');
  const thumbnails = group
    .all('media:thumbnail')
    .flatMap((element) => linkOf('thumbnail', element, 'url', base));
  return mediaOf(contents, merged(describe(group), outer), base, thumbnails);
}

function mediaOf(
  contents: readonly FeedElement[],
  outer: Description,
  base: string | undefined,
  thumbnails: readonly Link[] = [],
): EntryMedia {
  const inner = contents.map((content) => new Fields(content));
  const description = inner.reduce((found, content) => merged(found, describe(content)), {} as Description);
  const small = inner.flatMap((content) =>
    content.all('media:thumbnail').flatMap((element) => linkOf('thumbnail', element, 'url', base)),
  );
  const said = merged(description, outer);
  const isDescribed = said.headline !== undefined || said.body !== undefined || said.byline !== undefined;
  const renditions = contents.flatMap((element) =>
    linkOf(isDescribed ? 'rendition' : 'media', element, 'url', base),
  );
  const links = [...renditions, ...small, ...thumbnails];
  if (!isDescribed || links.length === 0) return { links, associations: [] };
  return {
    links: [],
    associations: [{ rel: 'media', ...typed(contents, renditions), ...present(said), links }],
  };
}

function typed(contents: readonly FeedElement[], links: readonly Link[]): { type?: string } {
  const medium = contents
    .map((content) => attributeOf(content, 'medium'))
    .find((given) => given !== undefined);
  const type =
    medium === undefined ? links.map(typeOfLink).find((known) => known !== undefined) : mediaTypes[medium];
  return type === undefined ? {} : { type };
}

const mediaTypes: Readonly<Record<string, string>> = { image: 'picture', video: 'video', audio: 'audio' };
const endings: readonly (readonly [RegExp, string])[] = [
  [/\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp|svg)(?:[?#]|$)/i, 'picture'],
  [/\.(?:mp4|m4v|mov|webm|avi|mkv|m3u8)(?:[?#]|$)/i, 'video'],
  [/\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac)(?:[?#]|$)/i, 'audio'],
];

/** `picture`, `video` or `audio`, by the media type of a link, else by the ending of its address. */
export function typeOfLink({ mediaType, href }: Link): string | undefined {
  return (
    mediaTypes[mediaType?.split('/')[0]?.toLowerCase() ?? ''] ??
    endings.find(([ending]) => ending.test(href))?.[1]
  );
}

const merged = (a: Description, b: Description): Description => ({
  headline: a.headline ?? b.headline,
  body: a.body ?? b.body,
  byline: a.byline ?? b.byline,
});

const present = (said: Description): Description =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

/** An element that points somewhere, with what it says of type and size. */
export function linkOf(
  rel: string,
  element: FeedElement,
  attribute: string,
  base: string | undefined,
): Link[] {
  const href = webAddress(attributeOf(element, attribute), base);
  if (href === undefined) return [];
  const mediaType = attributeOf(element, 'type');
  const title = attributeOf(element, 'title');
  const sizes = {
    width: attributeNumber(element, 'width'),
    height: attributeNumber(element, 'height'),
    bytes: attributeNumber(element, 'length') ?? attributeNumber(element, 'fileSize'),
  };
  const known = Object.entries(sizes).filter(([, size]) => size !== undefined && size > 0);
  return [
    {
      rel,
      href,
      ...(mediaType ? { mediaType } : {}),
      ...(title ? { title } : {}),
      ...Object.fromEntries(known),
    },
  ];
}

/** The same address under the same name once, and what is enclosed not as media again. */
export function once(links: readonly Link[]): Link[] {
  const enclosed = new Set(links.filter(({ rel }) => rel === 'enclosure').map(({ href }) => href));
  const kept = links.filter(({ rel, href }) => rel !== 'media' || !enclosed.has(href));
  return [...new Map(kept.map((link) => [`${link.rel} ${link.href}`, link])).values()];
}
