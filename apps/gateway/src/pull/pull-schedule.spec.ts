import { describe, expect, it } from 'vitest';
import { backoff, regularPause, retryAfterMs } from './pull-schedule.js';

const hour = 3_600_000;

describe('when a feed is looked at again', () => {
  it('is after its pause, a little late at most', () => {
    expect(regularPause(120_000, () => 0)).toBe(120_000);
    expect(regularPause(120_000, () => 1)).toBe(126_000);
  });

  it.each([
    [1, 240_000],
    [2, 480_000],
    [4, 1_920_000],
    [5, hour],
    [500, hour],
  ])('is after %i failures at most after %i ms, and anywhere before', (failures, most) => {
    expect(backoff(failures, 120_000, 0, () => 1)).toBe(most);
    expect(backoff(failures, 120_000, 0, () => 0.5)).toBe(most / 2);
    expect(backoff(failures, 120_000, 0, () => 0)).toBe(1000);
  });

  it('is not before the site wants it, a day at most', () => {
    expect(backoff(1, 120_000, 7_200_000, () => 0)).toBe(7_200_000);
    expect(backoff(1, 120_000, 100 * 24 * hour, () => 0)).toBe(24 * hour);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 23 Nov 2026 12:01:00 GMT', 60_000],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['soon', 0],
    ['-5', 0],
    ['1e9', 0],
    [undefined, 0],
  ])('%s is %i ms', (header, ms) => expect(retryAfterMs(header, now)).toBe(ms));
});
