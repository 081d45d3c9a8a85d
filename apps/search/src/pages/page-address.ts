import type { InterfaceLanguage } from './interface-words.js';

/** What the results page shows, as its address says it. */
export interface PageSearch {
  readonly ui: InterfaceLanguage;
  readonly q?: string | undefined;
  readonly lang: readonly string[];
  readonly feed: readonly string[];
  readonly source: readonly string[];
  readonly entity: readonly string[];
  readonly subject?: readonly string[] | undefined;
  readonly sort?: string | undefined;
  readonly cursor?: string | undefined;
}

/** The address of a results page; a change of filters begins at the first page. */
export function searchAddress(search: PageSearch, change: Partial<PageSearch> = {}): string {
  const { cursor: _cursor, ...kept } = search;
  return addressOf('/', { ...kept, ...change });
}

export const itemAddress = (id: string, search: PageSearch) =>
  addressOf(`/items/${encodeURIComponent(id)}`, { ui: search.ui, q: search.q });

/** The page of what was changed in an item; `cursor` goes on to older revisions. */
export const revisionsAddress = (id: string, search: PageSearch, cursor?: string) =>
  addressOf(`/items/${encodeURIComponent(id)}/revisions`, { ui: search.ui, q: search.q, cursor });

/** A list of stories; a change of order begins at the first page. */
export function storiesAddress(search: PageSearch, change: Partial<PageSearch> = {}): string {
  const { cursor: _cursor, feed: _feed, ...kept } = search;
  return addressOf('/stories', { ...kept, ...change });
}

/** The page of a story; `sort` and `cursor` are those of its timeline. */
export const storyAddress = (
  id: string,
  { ui }: PageSearch,
  { sort, cursor }: { readonly sort?: string | undefined; readonly cursor?: string | undefined } = {},
) => addressOf(`/stories/${encodeURIComponent(id)}`, { ui, sort, cursor });

/** The page of a person, place, organisation or event. */
export const entityAddress = (id: string, { ui }: Pick<PageSearch, 'ui'>) =>
  addressOf(`/entities/${encodeURIComponent(id)}`, { ui });

type Value = string | readonly string[] | undefined;

function addressOf(path: string, parameters: Readonly<Record<string, Value>> | PageSearch): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters) as [string, Value][]) {
    const values = typeof value === 'string' ? [value] : (value ?? []);
    for (const one of values) if (one !== '') query.append(name, one);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
