import { expect, it } from 'vitest';
import { growthOf, growthSpans } from './growth.js';

it('compares the last six hours with the day before them', () => {
  expect(growthSpans(Date.parse('2026-11-20T18:00:00.000Z'))).toEqual({
    before: '2026-11-19T12:00:00.000Z',
    recent: '2026-11-20T12:00:00.000Z',
    end: '2026-11-20T18:00:00.000Z',
  });
});

it('says how many were expected, and that a story which goes quiet does not grow', () => {
  expect(growthOf({ recent: 5, before: 20 })).toMatchObject({
    hours: 6,
    recent: 5,
    before: 20,
    expected: 5.13,
  });
  expect(growthOf({ recent: 0, before: 20 }).score).toBeLessThan(-5);
});
