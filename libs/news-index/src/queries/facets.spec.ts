import { describe, expect, it } from 'vitest';
import { facetCountsBody, readFacets } from './facets.js';
import type { ItemSearchRequest } from './item-search.js';

const request: ItemSearchRequest = {
  query: undefined,
  filters: { lang: [], feed: [], source: [], entity: [], subject: [], urgency: [], type: [], story: [] },
  sort: 'newest',
  size: 20,
  nowMs: 0,
  page: { kind: 'groups', offset: 0, asOf: '2026-11-20T12:00:00.000Z' },
};
const bucket = (key: string, doc_count: number, groups?: number) => {
  return { key, doc_count, ...(groups !== undefined && { groups: { value: groups } }) };
};
const read = (aggregations: unknown, groupsAnItem: number) =>
  readFacets({ aggregations } as never, ['entity'], groupsAnItem);

describe('what is found', () => {
  it('is counted in groups of the values with the most items, and never of all values of a field', () => {
    const { aggs } = facetCountsBody(request, ['entity'], 20_000);
    expect(aggs?.entity).toMatchObject({ terms: { size: 40 }, aggs: { groups: {} } });
    expect(aggs?.entity?.terms?.order).toBeUndefined();
  });

  it('is counted in a sample of 20,000 where it is more', () => {
    const share = (found: number) =>
      facetCountsBody(request, ['entity'], found).aggs?.sample?.random_sampler?.probability;
    expect([20_001, 40_000, 200_000].map(share)).toEqual([0.5, 0.5, 0.1]);
  });
});

describe('values', () => {
  it('of the most groups of copies come first, then by name, and twenty are shown', () => {
    const few = [bucket('b', 9, 2), bucket('c', 8, 3), bucket('a', 7, 2)];
    const many = Array.from({ length: 30 }, (_, n) => bucket(`z${n}`, 5, 1));
    const { counts, approximate } = read({ entity: { buckets: [...few, ...many] } }, 0.5);
    expect(approximate).toBe(false);
    expect(counts.get('entity')?.slice(0, 3)).toMatchObject([
      { value: 'c', count: 3 },
      { value: 'a', count: 2 },
      { value: 'b', count: 2 },
    ]);
    expect(counts.get('entity')).toHaveLength(20);
  });

  it('of a sample have as many groups an item as all that was found', () => {
    const { counts, approximate } = read({ sample: { entity: { buckets: [bucket('a', 1000)] } } }, 0.75);
    expect([approximate, counts.get('entity')]).toMatchObject([true, [{ value: 'a', count: 750 }]]);
  });
});
