import { describe, expect, it } from 'vitest';
import { surprise } from './surprise.js';

describe('surprise', () => {
  it('is next to nothing when the later span goes on like the earlier one', () => {
    expect(Math.abs(surprise(10, 40, 1 / 4).score)).toBeLessThan(0.1);
    expect(surprise(10, 40, 1 / 4).expected).toBeCloseTo(10.1, 1);
  });

  it('grows with the count, and with the same count the less was expected', () => {
    const scores = [
      surprise(5, 40, 1 / 4),
      surprise(20, 40, 1 / 4),
      surprise(20, 4, 1 / 4),
      surprise(40, 4, 1 / 4),
    ];
    expect(scores.map(({ score }) => score)).toEqual(scores.map(({ score }) => score).sort((a, b) => a - b));
    expect(scores[0]?.score).toBeLessThan(0);
  });

  it('puts a real rise of something well known above three texts on something new', () => {
    expect(surprise(60, 400, 1 / 28).score).toBeGreaterThan(surprise(3, 0, 1 / 28).score);
  });

  it('does not take a louder hour for news: the ratio of all texts takes it out', () => {
    const [quiet, loud] = [surprise(10, 100, 1 / 10), surprise(30, 100, 3 / 10)];
    expect(Math.abs(loud.score)).toBeLessThan(0.5);
    expect(Math.abs(quiet.score)).toBeLessThan(0.5);
  });

  it('judges what was never seen before, and never divides by nothing', () => {
    const { score, expected } = surprise(4, 0, 6 / 24);
    expect(score).toBeGreaterThan(5);
    expect(expected).toBe(0.125);
    expect(surprise(0, 0, 1)).toEqual({ expected: 0.5, score: 0 });
  });
});
