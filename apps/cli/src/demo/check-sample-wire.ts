import { ask, type ItemList, type RelatedList } from '../find/search-api.js';
import type { Account } from '../ledger/account.js';
import { isOfBothLanguages, readStories } from './demo-stories.js';
import type { Expected, SentSample } from './sample-wire.js';

/** What differs between the counts that the sample wire must give and those that it gave. */
export function countFaults(sent: SentSample, account: Account): string[] {
  const { expected } = sent;
  const pairs: [string, number, number][] = [
    ['items sent', expected.sent, sent.sent],
    ['items accepted', expected.accepted, sent.accepted],
    ['items refused', expected.refused, sent.refused],
    ['records on wire.raw', expected.accepted, account.sent],
    ['redeliveries', expected.redeliveries, account.redeliveries],
    ['dead letters', expected.dead, account.dead],
    ['items', expected.items, account.items],
    ['revisions', expected.revisions, account.revisions],
    ['copies', expected.visible - expected.groups, account.copies],
    ['killed', expected.killed, account.killed],
    ['missing', 0, account.missing.length],
    ['wrong versions', 0, account.wrong.length],
  ];
  return pairs
    .filter(([, wanted, got]) => wanted !== got)
    .map(([name, wanted, got]) => `${name}: ${got}, not ${wanted}`);
}

/** What the search service shows otherwise than it must. */
export async function findFaults(search: string, expected: Expected): Promise<string[]> {
  const faults: string[] = [];
  const want = (name: string, holds: boolean) => void (holds || faults.push(name));
  const items = (query: Record<string, string>) => ask<ItemList>('/v1/items', query, search);
  const total = async (query: Record<string, string>) => (await items(query)).total;
  want('each group of copies once', (await total({})) === expected.groups);
  want('all visible items with copies=include', (await total({ copies: 'include' })) === expected.visible);
  const edited = { q: '"المعهد القومي للبحوث الفلكية"' };
  const copies = [await total(edited), await total({ ...edited, copies: 'include' })];
  want('a text that another outlet edited and cut is shown once', copies.join() === '1,4');
  want('a killed item is in no search', (await total({ q: '"close for a month"', copies: 'include' })) === 0);
  const [ar, en] = await Promise.all([items({ q: 'ناسا' }), items({ q: 'NASA' })]);
  const idsOf = (list: ItemList) =>
    list.items
      .map(({ id }) => id)
      .sort()
      .join();
  want('the same items for ناسا and NASA', ar.total > 1 && idsOf(ar) === idsOf(en));
  const languages = new Set(ar.items.map(({ language }) => language));
  want('items in both languages for ناسا', languages.has('ar') && languages.has('en'));
  want('a story told in both languages', (await readStories(search)).some(isOfBothLanguages));
  const [first] = (await items({ q: 'Suez', feed: 'harbour-times' })).items;
  const related = await ask<RelatedList>(`/v1/items/${first?.id}/related`, {}, search);
  want(
    'related items with reasons',
    related.items.length > 0 && related.items.every(({ why }) => why.length > 0),
  );
  return faults;
}
