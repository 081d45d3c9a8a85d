import { describe, expect, it } from 'vitest';
import type { ItemSketch } from '../likeness/item-sketch.js';
import type { Known } from './known-items.js';
import { SettlingClock } from './settling-clock.js';
import { WaitingItems } from './waiting-items.js';

const hour = 3_600_000;
const day = 24 * hour;
const settleAfter = 36 * hour;
/** How long after an item's event time its story is due, in hours. */
const waits = (clock: SettlingClock, waiting = new WaitingItems()) =>
  (clock.newestMs - clock.dueMs(waiting)) / hour;
const known: Known = { id: 'item', group: undefined, story: 'item', number: -1, host: undefined };
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

  it('earlier where more than 15,000 wait to enter, but no earlier than six hours and what looks ahead', () => {
    const ofRate = (anHour: number) => {
      const [clock, waiting] = [new SettlingClock(settleAfter, 0), new WaitingItems()];
      for (let nth = 0; nth < 30 * anHour; nth++) {
        const eventTimeMs = Math.floor((nth * hour) / anHour);
        waiting.add({ known, sketch: { id: known.id, eventTimeMs } as ItemSketch });
        clock.watch(eventTimeMs);
      }
      return { clock, waiting };
    };
    const few = ofRate(500);
    expect(waits(few.clock, few.waiting)).toBe(36);
    const many = ofRate(1_000); // the fifteen last hours are full, but for their last item
    expect(waits(many.clock, many.waiting)).toBeCloseTo(15 + aheadHours, 1);
    const crowd = ofRate(5_000);
    expect(waits(crowd.clock, crowd.waiting)).toBe(6 + aheadHours);
    crowd.clock.watch(crowd.clock.newestMs - 8 * hour); // and lateness is waited for
    expect(waits(crowd.clock, crowd.waiting)).toBeCloseTo(12 + aheadHours, 1);
  });
});
