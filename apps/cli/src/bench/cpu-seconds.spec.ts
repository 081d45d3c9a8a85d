import { expect, it } from 'vitest';
import { cpuSecondsOf, cpuSecondsOfStat } from './cpu-seconds.js';

it('finds user and system ticks behind a name with spaces and brackets', () => {
  const stat = '42 (odd) name)) S 1 42 42 0 -1 4194560 9 0 0 0 250 50 0 0 20 0 8 0 1 1 1';
  expect(cpuSecondsOfStat(stat)).toBe(3);
});

it('knows nothing of a process that is not there', () => expect(cpuSecondsOf(2 ** 30)).toBeUndefined());
