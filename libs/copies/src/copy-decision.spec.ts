import { describe, expect, it } from 'vitest';
import { answerOf, earlierFirst, type Match } from './copy-decision.js';

const match = (id: string, similarity = 0.9, eventTimeMs = 0): Match => ({
  ...{ id, similarity, eventTimeMs, reason: 'near' as const },
});
const groups = new Map([
  ['b', 'B'],
  ['c', 'C'],
  ['earlier', 'C'],
  ['own', 'own'],
]);
const said = (id: string, group: string, current: string, matches: readonly Match[]) =>
  answerOf(id, { group, current }, matches, (other) => groups.get(other));

describe('what is said of an item', () => {
  it('is of which member of its group it is a copy, of equals the earlier', () => {
    expect(said('x', 'C', 'C', [match('b', 0.99), match('c', 0.9, 5), match('earlier', 0.9, 4)])).toEqual({
      ...{ group: 'C', similarity: 0.9, reason: 'near', of: 'earlier' },
    });
  });

  it('is of whom it is a copy in the group that it was moved to', () => {
    expect(said('x', 'x', 'B', [match('b', 0.7), match('c', 0.3)])).toMatchObject({ group: 'x', of: 'b' });
  });

  it('of a founder is nothing of those who followed it', () => {
    expect(said('own', 'own', 'own', [match('follower', 1)])).toEqual({
      ...{ group: 'own', similarity: 1, reason: 'alone' },
    });
  });

  it('of a rewritten member is that it stands alone in a group that is not its own', () => {
    expect(said('x', 'B', 'B', [match('c', 0.1)])).toEqual({ group: 'B', similarity: 0, reason: 'alone' });
  });
});

it('sorts by event time, then id', () => {
  const at = (id: string, eventTimeMs: number) => ({ id, eventTimeMs });
  expect([at('a', 2), at('c', 1), at('b', 1)].sort(earlierFirst).map(({ id }) => id)).toEqual([
    'b',
    'c',
    'a',
  ]);
});
