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

  it('rank who is not among them one below the last place', () => {
    const made = lists(2);
    expect(made.rank(0, 1)).toBe(mostNeighbours + 1);
    made.insert(0, 1, 0.5);
    expect(made.rank(0, 1)).toBe(1);
  });

  it('tell how far two items are near the same others', () => {
    const made = lists(4);
    for (const item of [0, 1]) made.insert(item, 2, 0.6);
    expect(made.shared(0, 1)).toBeCloseTo(1);
    made.insert(1, 3, 0.6);
    expect(made.shared(0, 1)).toBeCloseTo(Math.SQRT1_2);
  });

  it('give the place of an old item to a new one', () => {
    const made = lists(3, 2);
    made.insert(1, 2, 0.9);
    made.begin(3);
    expect(made.of(3)).toEqual([]);
  });
});
