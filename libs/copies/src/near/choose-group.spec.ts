import { describe, expect, it } from 'vitest';
import { type Compared, chooseGroup } from './choose-group.js';

const like = (group: string, similarity: number, eventTimeMs = 0, id = group): Compared => ({
  ...{ id, group, eventTimeMs, similarity },
  ...{ joined: similarity >= 0.6, reason: 'near' as const },
});

describe('the group of an item', () => {
  it('is that of the text most like it, of equals the earliest', () => {
    expect(chooseGroup([like('B', 0.7), like('C', 0.9, 5), like('A', 0.9, 3)])?.best.group).toBe('A');
  });

  it('is none where nothing it was compared with is a copy', () => {
    expect(chooseGroup([like('A', 0.59), like('B', 0.1)])).toBeUndefined();
    expect(chooseGroup([])).toBeUndefined();
  });

  it('is not one whose other members are unlike it', () => {
    const court = [like('A', 0.65, 0, 'a1'), like('A', 0.1, 1, 'a2'), like('A', 0.2, 2, 'a3')];
    expect(chooseGroup(court)).toBeUndefined();
    expect(chooseGroup([...court, like('B', 0.61)])?.best.group).toBe('B');
  });

  it('is made one with others only where the text is much like theirs', () => {
    const compared = [like('A', 0.95), like('C', 0.8), like('B', 0.76), like('D', 0.66)];
    expect(chooseGroup(compared)?.joins).toEqual(['B', 'C']);
    expect(chooseGroup(compared.toReversed())).toEqual(chooseGroup(compared));
  });
});
