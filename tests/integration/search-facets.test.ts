import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatchedItem } from '#libs/contracts';
import { enrichedItem } from '../support/enriched-items.js';
import { type RunningSearch, unrefreshedSearch } from '../support/running-search.js';
import { indexDressed, keepRevisions } from '../support/stored-history.js';

/** More than are counted one by one. */
const items = 24_000;
/** Every third item is a copy of the one before it. */
const groups = (items * 2) / 3;
const veiledPost = { id: 'veiled-post', name: 'Veiled Post' };

let search: RunningSearch;
beforeAll(async () => {
  search = await unrefreshedSearch();
  const index = `${search.namespace}news-write`;
  const pattern = enrichedItem({ headline: 'Crowd gathers' });
  await store(pattern);
  const { _source: source } = await search.client.get<Record<string, unknown>>({ index, id: pattern.id });
  for (let from = 0; from < items; from += 4_000) {
    const some = Array.from({ length: Math.min(4_000, items - from) }, (_, n) => from + n);
    const operations = some.flatMap((n) => [{ index: { _id: nth(n) } }, { ...source, ...numbered(n) }]);
    expect((await search.client.bulk({ index, operations })).errors).toBe(false);
  }
  await search.client.indices.refresh({ index });
}, 240_000);
afterAll(() => search?.stop());

const nth = (n: number) => `crowd${String(n).padStart(17, '0')}`;

/** A quarter is of one outlet, and of the others every second one of another. */
function numbered(n: number) {
  const group = n % 3 === 2 ? nth(n - 1) : nth(n);
  const name = n % 4 === 0 ? 'Quarter Post' : n % 2 === 0 ? 'Even Post' : 'Odd Post';
  return {
    ...{ id: nth(n), feed: 'crowd' },
    source: { id: name.toLowerCase().replace(' ', '-'), name },
    copies: { group, similarity: 1, reason: 'alone' },
  };
}

async function store(item: MatchedItem): Promise<void> {
  await keepRevisions(search.client, search.namespace, [item]);
  await indexDressed(search.client, search.namespace, item, { refresh: false });
}

const facets = async (query: string) =>
  (await search.get(`/v1/items?feed=crowd&facets=source&${query}`)).body;
const countsOf = (body: { facets: { source: { label: string; count: number }[] } }) =>
  Object.fromEntries(body.facets.source.map(({ label, count }) => [label, count] as const));

describe('facets of more than 20,000 items', () => {
  it.each([
    ['include', items],
    ['collapse', groups],
  ])('are counted in a sample, and say so (copies=%s)', async (copies, all) => {
    const body = await facets(`copies=${copies}`);
    expect(body.facetsAreApproximate).toBe(true);
    const shares = Object.entries(countsOf(body)).map(([name, count]) => [name, count / all] as const);
    expect(shares[0]?.[0]).toBe('Odd Post');
    const off = shares.map(([name, share]) => Math.abs(share - (name === 'Odd Post' ? 0.5 : 0.25)));
    expect(Math.max(...off)).toBeLessThan(0.02);
    expect(off).toHaveLength(3);
  });

  it('are counted one by one where a filter leaves fewer', async () => {
    const body = await facets('copies=include&source=quarter-post');
    expect(body.facetsAreApproximate).toBe(false);
    expect(countsOf(body)).toEqual({ 'Quarter Post': items / 4 });
  });

  it('tell of no outlet whose items have all been hidden', async () => {
    const secret = Array.from({ length: 12 }, () => enrichedItem({ feed: 'crowd', source: veiledPost }));
    for (const item of secret) await store(item);
    await search.client.indices.refresh({ index: `${search.namespace}news-read` });
    const told = async () => veiledPost.name in countsOf(await facets('copies=include&size=1'));
    expect(await told()).toBe(true);
    for (const item of secret)
      await store({ ...item, order: 2, pubStatus: 'withheld', contentHash: 'b'.repeat(64) });
    expect(await told()).toBe(false);
  });
});
