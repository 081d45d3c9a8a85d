import { expect, it } from 'vitest';
import { inventItem, seeded } from './invented-items.js';

it('invents the same items from the same seed and others from another', () => {
  const items = (seed: number) =>
    Array.from({ length: 5 }, (_, index) => inventItem(index, seeded(seed + index)));
  expect(items(1)).toEqual(items(1));
  expect(items(2)).not.toEqual(items(1));
});

it('invents items of the size of real ones, two thirds of them Arabic', () => {
  const random = seeded(7);
  const items = Array.from({ length: 600 }, (_, index) => inventItem(index, random));
  const bytes = items.reduce((sum, item) => sum + Buffer.byteLength(item.ninjs), 0) / items.length;
  expect(bytes).toBeGreaterThan(1400);
  expect(bytes).toBeLessThan(3500);
  const arabic = items.filter(({ feed }) => feed === 'bench-ar').length / items.length;
  expect(arabic).toBeGreaterThan(0.6);
  expect(arabic).toBeLessThan(0.74);
});

it('writes few English words with a capital, as real text does', () => {
  const random = seeded(8);
  const words = Array.from({ length: 300 }, (_, index) => inventItem(index, random))
    .filter(({ feed }) => feed === 'bench-en')
    .flatMap(({ ninjs }) =>
      (JSON.parse(ninjs) as { bodies: { value: string }[] }).bodies[0]?.value.split(/\s+/),
    );
  const capitals = words.filter((word) => /^[A-Z]/.test(word ?? '')).length / words.length;
  expect(capitals).toBeGreaterThan(0.03);
  expect(capitals).toBeLessThan(0.2);
});
