import { describe, expect, it } from 'vitest';
import { answerOf, decideGroup, leads, type Match } from './copy-decision.js';

const match = (id: string, similarity = 0.9, eventTimeMs = 0): Match => ({
  ...{ id, similarity, eventTimeMs, alike: () => 0.5 },
  ...{ joined: similarity >= 0.6, reason: 'near' as const, alike: () => 1 },
});
const groups = new Map([
  ['b', 'B'],
  ['c', 'C'],
  ['own', 'own'],
]);

describe('an item without group', () => {
  it('takes that of the most similar item whose group is known, of equals the earlier', () => {
    expect(decideGroup('x', [match('b', 0.8), match('c', 0.9)], groups)).toBe('C');
    expect(decideGroup('x', [match('b', 0.9, 5), match('c', 0.9, 4)], groups)).toBe('C');
    expect(decideGroup('x', [match('b', 0.8), match('unknown', 1)], groups)).toBe('B');
  });

  it('founds one where nothing is a copy', () => {
    expect(decideGroup('x', [match('b', 0.2)], groups)).toBe('x');
    expect(decideGroup('x', [], groups)).toBe('x');
  });
});

describe('what is said of an item', () => {
  it('is of whom it is a copy, and which other groups are the same', () => {
    expect(answerOf('x', 'C', [match('b', 0.9), match('c', 0.95)], groups)).toEqual({
      ...{ group: 'C', similarity: 0.95, reason: 'near', of: 'c', joins: ['B'] },
    });
  });

  it('of one that was given another group than its text has joins the two', () => {
    expect(answerOf('x', 'given', [match('b', 0.7)], groups)).toEqual({
      ...{ group: 'given', similarity: 0.7, reason: 'near', of: 'b', joins: ['B'] },
    });
  });

  it('of a founder is nothing of those who followed it, and only what is foreign', () => {
    const followed = new Map([...groups, ['follower', 'x']]);
    const alone = { group: 'x', similarity: 1, reason: 'alone' };
    expect(answerOf('x', 'x', [match('follower', 1)], followed)).toEqual(alone);
    expect(answerOf('x', 'x', [match('follower', 1), match('b', 0.8)], followed)).toMatchObject({
      ...{ of: 'b', joins: ['B'] },
    });
  });

  it('of a rewritten member is that it stands alone in a group that is not its own', () => {
    expect(answerOf('x', 'B', [match('b', 0.1)], groups)).toEqual({
      ...{ group: 'B', similarity: 0, reason: 'alone' },
    });
  });

  it('names sixteen other groups at most', () => {
    const many = Array.from({ length: 40 }, (_, nth) => match(`m${nth}`, 0.99));
    const known = new Map(many.map(({ id }) => [id, `group of ${id}`]));
    expect(answerOf('x', 'x', many, known).joins).toHaveLength(16);
  });
});

it('lets the earlier lead, and the smaller id at the same time', () => {
  const at = (id: string, eventTimeMs: number) => ({ id, eventTimeMs });
  expect([leads(at('b', 1), at('a', 2)), leads(at('a', 2), at('b', 1))]).toEqual([true, false]);
  expect([leads(at('a', 1), at('b', 1)), leads(at('b', 1), at('a', 1))]).toEqual([true, false]);
});
