import { describe, expect, it } from 'vitest';
import { Journal } from '../journal.js';
import { mostNeighbours, NeighbourLists } from './neighbour-lists.js';

function lists(items: number, capacity = 100) {
  const made = new NeighbourLists(capacity, new Journal());
  for (let item = 0; item < items; item++) made.begin(item);
  return made;
}

describe('lists of neighbours', () => {
  it('keep the nearest in their order', () => {
    const made = lists(40);
    for (let other = 1; other < 40; other++) made.insert(0, other, ((other * 7) % 40) / 40);
    const found = made.of(0).map((_, nth) => made.likeness(0, nth));
    expect(found).toEqual([...found].sort((a, b) => b - a));
    expect(found).toHaveLength(mostNeighbours);
    expect(found[0]).toBeCloseTo(39 / 40);
  });

  it('know how near those are who are among them', () => {
    const made = lists(2);
    expect(made.likenessOf(0, 1)).toBeUndefined();
    made.insert(0, 1, 0.5);
    expect(made.likenessOf(0, 1)).toBe(0.5);
    made.remove(0, 1);
    expect(made.likenessOf(0, 1)).toBeUndefined();
    made.beginUnsought(1);
    made.remove(1, 0);
    expect(made.likenessOf(1, 0)).toBeUndefined();
    expect(made.isUnsought(1)).toBe(true);
  });

  it('tell how far two items are near the same others', () => {
    const made = lists(7);
    for (const item of [0, 1]) for (const other of [2, 3, 4, 5]) made.insert(item, other, 0.6);
    const alike = made.shared(0, 1);
    expect(alike).toBeCloseTo(0.8); // each is as near to itself as the nearest other is, and not known to the other
    made.insert(1, 6, 0.6);
    expect(made.shared(0, 1)).toBeLessThan(alike);
  });

  it('tell of two that know each other alone how near they are', () => {
    const shared = (likeness: number) => {
      const made = lists(2);
      made.insert(0, 1, likeness);
      made.insert(1, 0, likeness);
      return made.shared(0, 1);
    };
    expect(shared(0.45)).toBeCloseTo(1);
    expect(shared(0.9)).toBeCloseTo(1);
    expect(shared(0.12)).toBeLessThan(shared(0.2));
    expect(shared(0.2)).toBeLessThan(shared(0.3));
    expect(shared(0.05)).toBe(0);
  });

  it('say less of the same likeness where they are nearly empty', () => {
    const shared = (others: number) => {
      const made = lists(40);
      for (const [item, other] of [
        [0, 1],
        [1, 0],
      ] as const) {
        made.insert(item, other, 0.19);
        // Near enough to fill a place, and too far to say anything.
        for (let nth = 0; nth < others; nth++) made.insert(item, 2 + 2 * nth + item, 0.05);
      }
      return made.shared(0, 1);
    };
    expect(shared(0)).toBeLessThan(shared(6));
    expect(shared(6)).toBeLessThan(shared(13));
    expect(shared(0)).toBeLessThan(0.8);
    expect(shared(13)).toBeGreaterThan(0.9);
  });

  it('do not take two for near since both know one other a little', () => {
    const made = lists(3);
    for (const item of [0, 1]) made.insert(item, 2, 0.12);
    expect(made.shared(0, 1)).toBeLessThan(0.2);
  });

  it('give the place of an old item to a new one', () => {
    const made = lists(3, 2);
    made.insert(1, 2, 0.9);
    made.begin(3);
    expect(made.of(3)).toEqual([]);
  });
});
