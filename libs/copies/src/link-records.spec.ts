import { expect, it } from 'vitest';
import { linkSize, packLinks, stepsOf, unpackLinks } from './link-records.js';

const links = [
  { id: 'Zk3_q-9aBcDeFgHiJkLmNo', steps: 255 },
  { id: 'AAAAAAAAAAAAAAAAAAAAAA', steps: 13 },
];

it('keeps whom an item is like, and how much, in 18 bytes each', () => {
  const packed = packLinks(links, true);
  expect(packed).toHaveLength(1 + 2 * linkSize);
  expect(unpackLinks(packed)).toEqual({ links, whole: true });
});

it('knows that what others told of an item may not be all', () => {
  expect(unpackLinks(packLinks(links, false)).whole).toBe(false);
  expect(unpackLinks(Buffer.alloc(0))).toEqual({ links: [], whole: false });
});

it('does not keep what is next to nothing', () => {
  expect([stepsOf(0.01), stepsOf(1)]).toEqual([undefined, 255]);
});
