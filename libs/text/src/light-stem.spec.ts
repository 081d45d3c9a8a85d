import { describe, expect, it } from 'vitest';
import { fold } from './fold.js';
import { lightStem } from './light-stem.js';

const stem = (word: string) => lightStem(fold(word));

describe('a light stem', () => {
  it.each([
    ['والوزراء', 'الوزراء'],
    ['للحكومة', 'الحكومة'],
    ['وزارة', 'وزارات'],
    ['متظاهرون', 'المتظاهرين'],
    ['قراراتها', 'القرارات'],
  ])('makes %s and %s one', (one, other) => expect(stem(one)).toBe(stem(other)));

  it.each([
    ['countries', 'country'],
    ['strikes', 'strike'],
    ['attacked', 'attacks'],
    ['Minister', 'ministers'],
  ])('makes %s and %s one, or keeps them near', (one, other) => {
    expect(stem(one).slice(0, 5)).toBe(stem(other).slice(0, 5));
  });

  it.each(['ال', 'وله', 'is', 'press', 'gas', '2013', 'نيوزweek', 'مصر'])('leaves %s as it is', (word) =>
    expect(stem(word)).toBe(fold(word)),
  );
});
