import { expect, it } from 'vitest';
import { takeBatches } from './batching.js';

const sized = (...sizes: number[]) => sizes.map((size) => ({ value: Buffer.alloc(size) }));
const sizes = (batches: Iterable<{ value: Buffer }[]>) =>
  [...batches].map((batch) => batch.map(({ value }) => value.length));

it.each([
  { what: 'by count', given: [1, 1, 1, 1, 1], count: 2, bytes: 100, cut: [[1, 1], [1, 1], [1]] },
  { what: 'by bytes', given: [40, 40, 40], count: 10, bytes: 100, cut: [[40, 40], [40]] },
  { what: 'with a larger one alone', given: [10, 500, 10], count: 10, bytes: 100, cut: [[10], [500], [10]] },
  { what: 'into nothing', given: [], count: 10, bytes: 100, cut: [] },
])('cuts $what, in order', ({ given, count, bytes, cut }) => {
  expect(sizes(takeBatches(sized(...given), () => count, bytes))).toEqual(cut);
});

it('asks for the count before each run', () => {
  const counts = [1, 3, 2];
  const cut = sizes(takeBatches(sized(1, 1, 1, 1, 1, 1), () => counts.shift() ?? 0, 100));
  expect(cut.map(({ length }) => length)).toEqual([1, 3, 2]);
});
