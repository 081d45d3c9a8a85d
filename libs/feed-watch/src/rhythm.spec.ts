import { expect, it } from 'vitest';
import { expectedItems, floodRatio, hourOf } from './rhythm.js';

const hourMs = 3_600_000;
const start = Date.parse('2026-10-05T00:00:00Z');
/** 10 items an hour from 8 to 20 on working days, none at night and on Saturday and Sunday, for so many weeks. */
const officeFeed = (weeks: number, change: (hour: number) => number | undefined = () => undefined) =>
  new Map(
    Array.from({ length: weeks * 168 }, (_, hour): [number, number] => {
      const usual = hour % 24 >= 8 && hour % 24 < 20 && Math.floor(hour / 24) % 7 < 5 ? 10 : 0;
      return [hourOf(start) + hour, change(hour) ?? usual];
    }),
  );
const at = (week: number, day: number, hour: number) => start + ((week * 7 + day) * 24 + hour) * hourMs;

it('expects by the hour of the week: many on a Tuesday noon, none on a Tuesday night or a Sunday', () => {
  const counts = officeFeed(3);
  expect(expectedItems(counts, at(3, 1, 12), at(3, 1, 14))).toBeCloseTo(20);
  expect(expectedItems(counts, at(3, 1, 1), at(3, 1, 5))).toBe(0);
  expect(expectedItems(counts, at(3, 6, 12), at(3, 6, 14))).toBe(0);
});

it('counts parts of hours', () => {
  const counts = officeFeed(3);
  const noon = at(3, 2, 12);
  expect(expectedItems(counts, noon + 45 * 60_000, noon + 75 * 60_000)).toBeCloseTo(5);
});

it('learns nothing from one odd week among five', () => {
  const silentWeek = officeFeed(5, (hour) => (hour >= 168 && hour < 336 ? 0 : undefined));
  expect(expectedItems(silentWeek, at(5, 1, 12), at(5, 1, 13))).toBeCloseTo(10);
  const flooded = officeFeed(5, (hour) => (hour >= 168 && hour < 336 ? 5000 : undefined));
  expect(expectedItems(flooded, at(5, 1, 12), at(5, 1, 13))).toBeCloseTo(10);
});

it('goes by the hour of the day in its first week and says nothing in its first day', () => {
  const counts = officeFeed(1);
  expect(expectedItems(counts, at(0, 2, 12), at(0, 2, 13))).toBeCloseTo(10);
  expect(expectedItems(counts, at(0, 0, 12), at(0, 0, 13))).toBe(0);
  expect(expectedItems(new Map(), at(0, 0, 12), at(0, 0, 13))).toBe(0);
});

it('calls ten times the usual a flood, but not a handful of items of a slow feed', () => {
  const counts = officeFeed(3);
  const [from, to] = [at(3, 1, 12), at(3, 1, 12) + hourMs / 6];
  expect(floodRatio(counts, 400, from, to)).toBeGreaterThan(10);
  expect(floodRatio(counts, 3, from, to)).toBeLessThan(1);
  expect(floodRatio(counts, 8, at(3, 6, 12), at(3, 6, 12) + hourMs / 6)).toBeLessThan(1);
  expect(floodRatio(new Map(), 8000, from, to)).toBe(0);
});
