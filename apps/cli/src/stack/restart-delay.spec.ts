import { describe, expect, it } from 'vitest';
import { restartDelay } from './restart-delay.js';

describe('starting a service again', () => {
  it('happens at once after one that had worked', () => {
    expect(restartDelay(7, 60_000)).toEqual({ delayMs: 200, quickEnds: 0 });
  });

  it('waits longer and longer, up to a limit, for one that ends while it starts', () => {
    const delays: number[] = [];
    let quickEnds = 0;
    for (let round = 0; round < 10; round++) {
      const next = restartDelay(quickEnds, 100);
      delays.push(next.delayMs);
      quickEnds = next.quickEnds;
    }
    expect(delays.slice(0, 4)).toEqual([200, 400, 800, 1600]);
    expect(delays.at(-1)).toBe(15_000);
  });
});
