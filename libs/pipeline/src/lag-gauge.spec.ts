import { expect, it } from 'vitest';
import { LagGauge } from './lag-gauge.js';

function gauge() {
  const told: [partition: number, items: number, seconds: number][] = [];
  const silent = () => undefined;
  const counters = {
    messages: silent,
    seconds: silent,
    retries: silent,
    deadLetters: silent,
    paused: silent,
    lag: (_stage: string, _topic: string, partition: number, items: number, seconds: number) =>
      void told.push([partition, items, seconds]),
  };
  const clock = { ms: Date.parse('2026-11-23T10:00:30Z') };
  return { told, clock, lag: new LagGauge(counters, 'enricher', 'wire.unique', () => clock.ms) };
}

it('tells items up to the high watermark and the age of the oldest, which grows while nothing moves', () => {
  const { told, clock, lag } = gauge();
  lag.seen(1, '110', 100n, '2026-11-23T10:00:00.000Z');
  clock.ms += 5_000;
  lag.refresh();
  lag.seen(1, '110', 110n, undefined);
  expect(told).toEqual([
    [1, 10, 30],
    [1, 10, 35],
    [1, 0, 0],
  ]);
});

it('reads zero for a partition that another member has now', () => {
  const { told, lag } = gauge();
  lag.seen(1, '10', 5n, '2026-11-23T10:00:00.000Z');
  lag.keepOnly(new Set([2]));
  lag.refresh();
  expect(told.at(-1)).toEqual([1, 0, 0]);
  expect(told).toHaveLength(2);
});
