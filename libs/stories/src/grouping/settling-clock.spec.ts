import { describe, expect, it } from 'vitest';
import { SettlingClock } from './settling-clock.js';
import { WaitingItems } from './waiting-items.js';

const hour = 3_600_000;
const day = 24 * hour;
const settleAfter = 36 * hour;
/** How long after an item's event time its story is due, in hours. */
const waits = (clock: SettlingClock) => (clock.newestMs - clock.dueMs) / hour;
const aheadHours = WaitingItems.aheadMs / hour;

describe('stories are due', () => {
  it('a fixed time after the newest item where all come in order', () => {
    const clock = new SettlingClock(settleAfter, 0);
    for (let nth = 0; nth < 100; nth++) clock.watch(nth * hour);
    expect(clock.newestMs).toBe(99 * hour);
    expect(waits(clock)).toBe(36);
  });

  it('half as much later again as the latest of late was, beyond those who wait to enter', () => {
    const clock = new SettlingClock(settleAfter, 0);
    clock.watch(10 * day);
    clock.watch(10 * day - 40 * hour);
    expect(waits(clock)).toBeCloseTo(60 + aheadHours, 1);
    clock.watch(10 * day - 20 * hour);
    expect(waits(clock)).toBeCloseTo(60 + aheadHours, 1);
    expect(clock.newestMs).toBe(10 * day);
  });

  it('as a backlog needs it at first, and half as late beyond that after 14,000 items in order', () => {
    const clock = new SettlingClock(settleAfter, 48 * hour);
    clock.watch(0);
    expect(waits(clock)).toBeCloseTo(72 + aheadHours, 1);
    for (let nth = 1; nth < 13_863; nth++) clock.watch(nth * 1_000);
    expect(waits(clock)).toBeCloseTo(Math.max(36, 36 + aheadHours), 1);
  });

  it('no later for an item of a backfill, which is more than four days late', () => {
    const clock = new SettlingClock(settleAfter, 0);
    clock.watch(30 * day);
    clock.watch(0);
    clock.watch(30 * day - 96 * hour - 1);
    expect(waits(clock)).toBe(36);
    clock.watch(30 * day - 96 * hour);
    expect(waits(clock)).toBeCloseTo(144 + aheadHours, 1);
  });
});
