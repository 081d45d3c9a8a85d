import { describe, expect, it } from 'vitest';
import { Candidates } from './candidates.js';

const any = () => true;

describe('candidates', () => {
  it('come by the sum of their scores, of equal ones the newer first, and no more than asked for', () => {
    const candidates = new Candidates(3);
    for (const [item, score] of [
      [7, 1],
      [8, 2],
      [7, 2],
      [9, 2],
      [10, 0.5],
    ] as const)
      candidates.add(item, score);
    expect(candidates.best(any)).toEqual([7, 9, 8]);
  });

  it('are gone when the best were taken', () => {
    const candidates = new Candidates(3);
    candidates.add(1, 5);
    candidates.best(any);
    candidates.add(2, 1);
    expect(candidates.best(any)).toEqual([2]);
  });

  it('are found behind many better ones that may not be', () => {
    const candidates = new Candidates(2);
    for (let item = 0; item < 100; item++) candidates.add(item, 1 + item);
    expect(candidates.best((item) => item < 3)).toEqual([2, 1]);
  });

  it('are all counted, however many they are', () => {
    const candidates = new Candidates(2);
    for (let round = 0; round < 2; round++) {
      for (let item = 0; item < 5_000; item++) candidates.add(item, item === 1_234 || item === 4_321 ? 2 : 1);
    }
    expect(candidates.best(any)).toEqual([4_321, 1_234]);
    expect(candidates.best(any)).toEqual([]);
  });
});
