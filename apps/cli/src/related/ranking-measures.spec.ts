import { describe, expect, it } from 'vitest';
import { hitsAmong, measureRanking } from './ranking-measures.js';

const answered = (isRight: boolean[], rightOnes: number) => ({ isRight, rightOnes });

describe('measures of a ranking', () => {
  it('are the mean of the precisions at each right one, what was not returned counting nothing', () => {
    const { map, rPrecision } = measureRanking([answered([true, false, true], 3)]);
    expect(map).toBeCloseTo((1 + 2 / 3) / 3);
    expect(rPrecision).toBeCloseTo(2 / 3);
  });

  it('leave out questions that have no right answer', () => {
    expect(measureRanking([answered([true], 1), answered([false], 0)])).toEqual({ map: 1, rPrecision: 1 });
    expect(hitsAmong([answered([false, true], 1), answered([], 0)], 1)).toBe(0);
    expect(hitsAmong([answered([false, true], 1), answered([], 0)], 2)).toBe(1);
  });
});
