import { describe, expect, it } from 'vitest';
import { compare, type Names } from './translated-articles.js';

const names = (...ids: string[]): Names => new Map(ids.map((id) => [id, `name of ${id}`]));

describe('articles beside their translations', () => {
  const report = compare([
    [names('person-a', 'place-x-1'), names('person-a', 'place-x-2')],
    [names('country-b', 'person-x-3'), names('country-b', 'person-x-3')],
  ]);

  it('share the ids that both versions name, known and provisional', () => {
    expect(report.all).toEqual({ both: 3, english: 4, arabic: 4 });
    expect(report.known).toEqual({ both: 2, english: 2, arabic: 2 });
    expect(report.provisional).toEqual({ both: 1, english: 2, arabic: 2 });
  });

  it('tell what one of them alone names', () => {
    expect(report.alone.map(({ what }) => what)).toEqual([
      'en name of place-x-1 (place-x-1)',
      'ar name of place-x-2 (place-x-2)',
    ]);
  });
});
