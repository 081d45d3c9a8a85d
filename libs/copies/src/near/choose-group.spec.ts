import { describe, expect, it } from 'vitest';
import { type Compared, chooseGroup } from './choose-group.js';

const like = (group: string, similarity: number, eventTimeMs = 0, id = group, between = 0.5): Compared => ({
  ...{ id, group, eventTimeMs, similarity, alike: () => between },
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

  it('is made one with others that its text is a copy of, too', () => {
    const compared = [like('A', 0.95), like('C', 0.8), like('B', 0.76), like('D', 0.4)];
    expect(chooseGroup(compared)?.joins).toEqual(['B', 'C']);
    expect(chooseGroup(compared.toReversed())).toEqual(chooseGroup(compared));
  });

  it('is not made one with a group whose members are unlike its own', () => {
    const roundUp = [like('A', 0.95, 0, 'a', 0.1), like('B', 0.9, 1, 'b', 0.1)];
    expect(chooseGroup(roundUp)).toMatchObject({ best: { group: 'A' }, joins: [] });
  });
});
