import type { SecretText } from './secret-texts.js';

/** An item that a test looks after. */
export interface WatchedItem {
  readonly feed: string;
  readonly uri: string;
  readonly id: string;
}

/** One question to the search service; `name` is the same for all items. */
export interface Exit {
  readonly name: string;
  readonly path: string;
}

const exit = (name: string, path: string, query: Readonly<Record<string, string>> = {}): Exit => {
  const given = new URLSearchParams(query).toString();
  return { name, path: given === '' ? path : `${path}?${given}` };
};

/** Where every text may come out, whatever is asked for; `neighbour` is an item that is always shown. */
export function generalExits(neighbour: WatchedItem): Exit[] {
  const facets = 'lang,feed,source,entity';
  return [
    exit('list of all copies', '/v1/items', { copies: 'include', size: '100', facets }),
    exit('list', '/v1/items', { size: '100', facets }),
    exit('oldest', '/v1/items', { copies: 'include', sort: 'oldest', size: '100' }),
    exit('list of words', '/v1/items', { q: 'Cairo', copies: 'include', size: '100', highlight: '1' }),
    exit('list of words in Arabic', '/v1/items', { q: 'القاهرة', size: '100', highlight: '1' }),
    exit('related of a neighbour', `/v1/items/${neighbour.id}/related`, { size: '50' }),
    exit('entities', '/v1/entities', { q: 'Cai' }),
    exit('stories', '/v1/stories', { size: '50' }),
    exit('largest stories', '/v1/stories', { sort: 'size', size: '50' }),
    exit('trends', '/v1/trends', { window: '48', size: '50' }),
    exit('reader of stories', '/stories'),
    exit('reader', '/'),
    exit('reader with words', '/', { q: 'Cairo' }),
    exit('reader of a neighbour', `/items/${neighbour.id}`),
  ];
}

export function exitsOfItem({ id, feed, uri }: WatchedItem): Exit[] {
  return [
    exit('item', `/v1/items/${id}`),
    exit('item by uri', '/v1/items', { feed, uri }),
    exit('revisions', `/v1/items/${id}/revisions`, { size: '100' }),
    exit('diff', `/v1/items/${id}/revisions/diff`, { from: '1', to: '2' }),
    exit('copies', `/v1/items/${id}/copies`),
    exit('related', `/v1/items/${id}/related`, { size: '50' }),
    exit('reader of an item', `/items/${id}`),
    exit('reader of revisions', `/items/${id}/revisions`),
  ];
}

/** Searches for the very text. */
export function exitsOfText({ ask, tell }: Pick<SecretText, 'ask' | 'tell'>): Exit[] {
  return [
    exit('search', '/v1/items', { q: ask, facets: 'source,feed,entity', highlight: '1' }),
    exit('search among copies', '/v1/items', { q: ask, copies: 'include', sort: 'newest' }),
    exit('search for two words', '/v1/items', { q: `${ask} OR headline:${ask}`, facets: 'lang' }),
    exit('stories by words', '/v1/stories', { q: ask }),
    exit('reader of stories by words', '/stories', { q: ask }),
    exit('entities by name', '/v1/entities', { q: tell.slice(0, 8) }),
    exit('reader search', '/', { q: ask }),
  ];
}

/** Exits that list items in pages: asked for the second page, too. */
export const pagedExits: readonly Exit[] = [
  exit('page two of all copies', '/v1/items', { copies: 'include', size: '8' }),
  exit('page two', '/v1/items', { size: '3' }),
  exit('page two of words', '/v1/items', { q: 'Cairo', copies: 'include', size: '8' }),
];

/** Every name that an answer may be written down under. */
export const exitNames: readonly string[] = [
  ...generalExits({ feed: '', uri: '', id: '' }),
  ...exitsOfItem({ feed: '', uri: '', id: '' }),
  ...exitsOfText({ ask: '', tell: '' }),
  ...pagedExits,
].map(({ name }) => name);
