import { describe, expect, it } from 'vitest';
import type { ItemSketch } from '../likeness/item-sketch.js';
import { type Waiting, WaitingItems } from './waiting-items.js';

const hour = 3_600_000;
const second = 1_000;
/** What waits is told apart by ids and times alone. */
const item = (id: string, eventTimeMs: number): Waiting => ({
  known: { id, group: undefined, story: id, number: -1, host: undefined },
  sketch: { id, eventTimeMs } as ItemSketch,
});
const idsOf = (some: readonly Waiting[]) => some.map(({ known }) => known.id);

/** As whoever enters and settles them does. */
function take(waiting: WaitingItems, untilMs: number) {
  const [entered, settled]: [Waiting[], Waiting[]] = [[], []];
  for (const due of waiting.due(untilMs)) {
    if ('settle' in due) settled.push(...due.settle);
    else {
      entered.push(...due.enter);
      for (const one of due.enter) waiting.entered(one);
    }
  }
  return { entered, settled };
}

/** One hour with a thousand items, the last first, of which it is known for long that they came. */
function crowdedHour(): WaitingItems {
  const waiting = new WaitingItems();
  for (let nth = 999; nth >= 0; nth--)
    waiting.add(item(`item-${String(nth).padStart(3, '0')}`, nth * second));
  take(waiting, Number.NEGATIVE_INFINITY);
  return waiting;
}
const entersNow = hour - WaitingItems.aheadMs;

describe('an hour with many items', () => {
  it('enters bit by bit, in the order of time, and all of it in the end', () => {
    const waiting = crowdedHour();
    const parts = Array.from({ length: 20 }, () => idsOf(take(waiting, entersNow).entered));
    expect(parts.slice(0, 3).map(({ length }) => length)).toEqual([200, 160, 128]);
    const all = [...parts.flat(), ...idsOf(take(waiting, Number.POSITIVE_INFINITY).entered)];
    expect(all).toHaveLength(1_000);
    expect(all).toEqual(all.toSorted());
  });

  it('keeps pace with what comes', () => {
    const waiting = crowdedHour();
    for (let nth = 0; nth < 600; nth++) waiting.add(item(`later-${nth}`, 20 * hour));
    expect(take(waiting, entersNow).entered).toHaveLength(750);
  });

  it('lets one that is late in among those that wait still', () => {
    const waiting = crowdedHour();
    take(waiting, entersNow);
    waiting.add(item('late', 300.5 * second));
    const { entered } = take(waiting, entersNow);
    expect(idsOf(entered).slice(99, 103)).toEqual(['item-299', 'item-300', 'late', 'item-301']);
  });

  it('is waited for by those who are settled when it has entered', () => {
    const waiting = new WaitingItems();
    waiting.add(item('first', 0));
    for (let nth = 0; nth < 1_000; nth++) waiting.add(item(`later-${nth}`, 12 * hour + nth * second));
    take(waiting, Number.NEGATIVE_INFINITY);
    const calls = Array.from({ length: 40 }, () => take(waiting, hour));
    const at = calls.findIndex(({ settled }) => settled.length > 0);
    const before = calls.slice(0, at + 1).flatMap(({ entered }) => entered);
    expect(idsOf(calls[at]?.settled ?? [])).toEqual(['first']);
    expect(before).toHaveLength(1_001);
  });
});

it('does all that is left at the end of all time', () => {
  const { entered, settled } = take(crowdedHour(), Number.POSITIVE_INFINITY);
  expect(idsOf(settled)).toEqual(idsOf(entered));
  expect(settled).toHaveLength(1_000);
});

it('leaves what waits as it is where only a copy is gone through', () => {
  const waiting = crowdedHour();
  expect(take(waiting.copy(), Number.POSITIVE_INFINITY).settled).toHaveLength(1_000);
  expect([waiting.size, waiting.entering]).toEqual([1_000, 1_000]);
});
