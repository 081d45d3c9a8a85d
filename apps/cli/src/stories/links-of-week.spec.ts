import { describe, expect, it } from 'vitest';
import { measureLinks } from './links-of-week.js';

const counterparts = new Map([
  ['en-1', new Set(['ar-1', 'ar-2'])],
  ['en-2', new Set(['ar-3'])],
  ['en-3', new Set(['ar-4'])],
  ['en-4', new Set<string>()],
]);
const stories = new Map([
  ['ar-2', 'ar-0'],
  ['en-4', 'en-1'],
]);
const link = (story: string, other: string) => ({ story, with: other, sureness: 0.9 });

describe('links of a week', () => {
  it('are right where a story is linked to that of any counterpart, and told apart from others', () => {
    const links = [link('ar-0', 'en-1'), link('ar-9', 'en-2')];
    expect(measureLinks(counterparts, stories, links)).toEqual({
      ...{ links: 2, mostTogether: 2, asked: 3, right: 1, others: 1 },
      ...{ withoutAsked: 1, without: 1 },
    });
  });

  it('count how many stories readers see as one', () => {
    const links = [link('ar-0', 'en-1'), link('ar-7', 'en-1'), link('ar-7', 'en-2'), link('ar-8', 'en-3')];
    expect(measureLinks(counterparts, stories, links)).toMatchObject({
      mostTogether: 4,
      right: 1,
      others: 2,
    });
  });
});
