import { expect, it } from 'vitest';
import { missingNumbers, type NumberSeen } from './service-gaps.js';

const graceMs = 300_000;
/** One number a minute. */
const seen = (...numbers: number[]): NumberSeen[] =>
  numbers.map((number, minute) => ({ number, atMs: minute * 60_000 }));
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const later = 100 * 60_000;

it('names the numbers that did not come', () => {
  expect(missingNumbers(seen(7, 8, 11, 12), later, graceMs)).toEqual([9, 10]);
  expect(missingNumbers(seen(7, 8, 9), later, graceMs)).toEqual([]);
  expect(missingNumbers([], later, graceMs)).toEqual([]);
});

it('waits for what may still be on its way, and forgets what came late', () => {
  expect(missingNumbers(seen(7, 8, 10), 4 * 60_000, graceMs)).toEqual([]);
  expect(missingNumbers(seen(7, 8, 10), 8 * 60_000, graceMs)).toEqual([9]);
  expect(missingNumbers(seen(7, 8, 10, 9), later, graceMs)).toEqual([]);
});

it('takes the daily return to 1 for no gap, and finds one on either side of it', () => {
  const day = [...range(300, 312), ...range(1, 6)];
  expect(missingNumbers(seen(...day), later, graceMs)).toEqual([]);
  const holes = day.filter((number) => number !== 305 && number !== 3);
  expect(missingNumbers(seen(...holes), later, graceMs)).toEqual([305, 3]);
});

it('takes a jump over hundreds for a service that was renumbered', () => {
  expect(missingNumbers(seen(10, 11, 4000, 4001), later, graceMs)).toEqual([]);
});
