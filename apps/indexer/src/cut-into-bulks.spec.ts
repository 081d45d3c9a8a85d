import { expect, it } from 'vitest';
import { externalVersion } from '#libs/contracts';
import { enrichedItem } from '../../../tests/support/enriched-items.js';
import { cutIntoBulks } from './cut-into-bulks.js';
import type { Group } from './news-writer.js';

function group(revisions: number, letters: number): Group {
  const item = enrichedItem();
  const one = { item, json: 'x'.repeat(letters), version: externalVersion(item), silent: false };
  return [one, ...Array.from({ length: revisions - 1 }, () => ({ ...one }))];
}

const shape = (bulks: Group[][]) => bulks.map((bulk) => bulk.map(({ length }) => length));

it.each([
  ['by number', [group(1, 10), group(1, 10), group(1, 10)], [[1, 1], [1]]],
  ['by size', [group(1, 60), group(1, 60), group(1, 10)], [[1], [1, 1]]],
  ['never within an item', [group(1, 10), group(3, 10), group(1, 10)], [[1], [3], [1]]],
  ['one that is too large alone', [group(1, 10), group(1, 500), group(1, 10)], [[1], [1], [1]]],
  ['nothing into nothing', [], []],
])('cuts a batch %s', (_, groups, expected) => {
  expect(shape(cutIntoBulks(groups, { items: 2, letters: 100 }))).toEqual(expected);
});
