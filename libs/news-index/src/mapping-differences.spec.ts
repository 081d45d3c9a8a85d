import { expect, it } from 'vitest';
import { newsMapping } from './mapping.js';
import { mappingDifferences, missingProperties } from './mapping-differences.js';

it('finds no difference to itself, nor where an index has more', () => {
  expect(mappingDifferences(newsMapping, newsMapping)).toEqual([]);
  expect(mappingDifferences(newsMapping, { ...newsMapping, _meta: { by: 'hand' } })).toEqual([]);
});

it('names each field that is missing or of another kind', () => {
  const found = {
    ...newsMapping,
    dynamic: 'true',
    properties: { ...newsMapping.properties, urgency: { type: 'keyword' }, source: undefined },
  };
  expect(mappingDifferences(newsMapping, found)).toEqual([
    'dynamic is true, expected strict',
    'properties.urgency.type is keyword, expected byte',
    'properties.source is missing',
  ]);
});

it('finds the fields that an older index lacks, and leaves those alone that differ', () => {
  const { hiddenBy, desk, ...older } = newsMapping.properties;
  expect(missingProperties(newsMapping.properties, { ...older, urgency: { type: 'keyword' } })).toEqual({
    hiddenBy,
    desk,
  });
});
