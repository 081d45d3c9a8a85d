import { expect, it } from 'vitest';
import { facetAggregations, readFacet } from './facets.js';

const bucket = (key: string, doc_count: number, groups: number) => ({
  key,
  doc_count,
  groups: { value: groups },
});

it('puts values of the most groups of copies first, then by name, and shows twenty', () => {
  const few = [bucket('b', 9, 2), bucket('c', 8, 3), bucket('a', 7, 2)];
  const many = Array.from({ length: 30 }, (_, n) => bucket(`z${n}`, 5, 1));
  const values = readFacet({ buckets: [...few, ...many] } as never);
  expect(values.slice(0, 3)).toMatchObject([
    { value: 'c', count: 3 },
    { value: 'a', count: 2 },
    { value: 'b', count: 2 },
  ]);
  expect(values).toHaveLength(20);
});

it('counts groups of the values with the most items alone, and never orders all values of a field by them', () => {
  const { entity } = facetAggregations(['entity'], true);
  expect(entity).toMatchObject({ terms: { size: 40 }, aggs: { groups: {} } });
  expect(entity?.terms?.order).toBeUndefined();
});
