import { expect, it } from 'vitest';
import { BatchSizes } from './batch-sizes.js';

const partition = 2;
const quick = 20;
const sizesOf100 = () => new BatchSizes(100, 1_000);

it('halves what failed, down to one message, and leaves other partitions as they are', () => {
  const sizes = sizesOf100();
  const seen = Array.from({ length: 8 }, () => {
    sizes.failed(partition, sizes.of(partition));
    return sizes.of(partition);
  });
  expect(seen).toEqual([50, 25, 12, 6, 3, 1, 1, 1]);
  expect(sizes.of(0)).toBe(100);
});

it('halves what there was, not what there might have been', () => {
  const sizes = sizesOf100();
  sizes.failed(partition, 30);
  expect(sizes.of(partition)).toBe(15);
});

it('doubles with every full batch that is quick until batches are as large as ever', () => {
  const sizes = sizesOf100();
  for (let n = 0; n < 3; n += 1) sizes.failed(partition, sizes.of(partition));
  const seen = Array.from({ length: 5 }, () => {
    sizes.settled(partition, sizes.of(partition), quick);
    return sizes.of(partition);
  });
  expect(seen).toEqual([24, 48, 96, 100, 100]);
});

it('learns nothing of a quick batch that was not full', () => {
  const sizes = sizesOf100();
  sizes.failed(partition, 100);
  sizes.settled(partition, 49, quick);
  expect(sizes.of(partition)).toBe(50);
});

it.each([
  { what: 'takes a quarter of its time', tookMs: 250, next: 100 },
  { what: 'takes more', tookMs: 300, next: 50 },
  { what: 'takes half of its time', tookMs: 500, next: 50 },
  { what: 'takes more than that', tookMs: 600, next: 25 },
])('goes on with $next messages after 50 whose batch $what', ({ tookMs, next }) => {
  const sizes = sizesOf100();
  sizes.failed(partition, 100);
  sizes.settled(partition, 50, tookMs);
  expect(sizes.of(partition)).toBe(next);
});

it('makes batches smaller before one has failed', () => {
  const sizes = sizesOf100();
  sizes.settled(partition, 100, 900);
  expect(sizes.of(partition)).toBe(50);
});

it('forgets partitions that are no longer its own', () => {
  const sizes = sizesOf100();
  for (const lost of [0, partition]) sizes.failed(lost, 100);
  sizes.keepOnly(new Set([partition]));
  expect([sizes.of(0), sizes.of(partition)]).toEqual([100, 50]);
});
