import { lineOf } from './fields.js';
import { attributeOf, type FeedElement } from './read-feed-xml.js';

/** What a feed says of itself goes with every item, so only its beginning does. */
const longestText = 200;
const mostKeys = 16;

/** What is left of a feed's own metadata, short enough to stand in each of its items; undefined where nothing is. */
export function channelExtras(rest: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const short = Object.entries(rest)
    .slice(0, mostKeys)
    .filter(([, value]) => JSON.stringify(value).length <= 2 * longestText || typeof value === 'string')
    .map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, longestText) : value]);
  return short.length === 0 ? undefined : Object.fromEntries(short);
}

/** People named by elements, each once, joined for a byline. */
export function joinedNames(names: readonly (string | undefined)[]): string | undefined {
  const known = new Set(names.map((name) => name?.trim() ?? '').filter((name) => name !== ''));
  return known.size === 0 ? undefined : [...known].join(', ');
}

/** The name in "desk@example.org (Mona Ali)" or "Mona Ali <desk@example.org>"; an address alone stays an address. */
export function nameInMailbox(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const after = /^\S+@\S+\s*\(([^()]+)\)$/.exec(text);
  const before = /^([^<>@]+?)\s*<[^<>\s]+@[^<>\s]+>$/.exec(text);
  return (after?.[1] ?? before?.[1] ?? text).trim().replace(/^"(.*)"$/, '$1');
}

/** The language of an element or of what it stands in. */
export const langOf = (element: FeedElement | undefined) => attributeOf(element, 'xml:lang');

export const linesOf = (elements: readonly FeedElement[]) =>
  elements.map(lineOf).filter((line) => line !== undefined);
