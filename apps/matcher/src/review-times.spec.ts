import { describe, expect, it } from 'vitest';
import { ReviewTimes } from './review-times.js';

const minute = 60_000;

describe('a review', () => {
  it('is due when nothing has come for a quarter of a minute', () => {
    const times = new ReviewTimes(0);
    times.decided(5_000);
    expect(times.isDue(19_000)).toBe(false);
    expect(times.isDue(21_000)).toBe(true);
  });

  it('is due now and then on a wire that is never quiet', () => {
    const times = new ReviewTimes(0);
    times.decided(16 * minute);
    expect(times.isDue(16 * minute)).toBe(true);
    times.reviewed(16 * minute, 500);
    times.decided(20 * minute);
    expect(times.isDue(20 * minute)).toBe(false);
  });

  it('is due the more rarely the longer it takes', () => {
    const times = new ReviewTimes(0);
    times.reviewed(0, 6_000);
    for (const at of [16, 29]) {
      times.decided(at * minute);
      expect(times.isDue(at * minute)).toBe(false);
    }
    times.decided(31 * minute);
    expect(times.isDue(31 * minute)).toBe(true);
  });
});
