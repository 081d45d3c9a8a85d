import { describe, expect, it } from 'vitest';
import { BugBreaker } from './bug-breaker.js';

const limits = { bugsPerMinute: 20, bugsInLast500: 25, breakerMs: 60_000 };

function breakerAt(start = 0) {
  const clock = { ms: start };
  const breaker = new BugBreaker(limits, () => clock.ms);
  const admit = (times: number) =>
    Array.from({ length: times }, () => breaker.admitsBug()).filter(Boolean).length;
  return { clock, breaker, admit };
}

describe('the bug breaker', () => {
  it('opens at the twenty-first bug of a minute', () => {
    const { breaker, admit } = breakerAt(1_000);
    expect(admit(20)).toBe(20);
    expect(breaker.isOpen).toBe(false);
    expect(breaker.admitsBug()).toBe(false);
    expect(breaker.isOpen).toBe(true);
    expect(breaker.waitMs).toBe(60_000);
  });
  it('stays closed while bugs come slowly among many that pass', () => {
    const { clock, breaker } = breakerAt();
    for (let hour = 0; hour < 24; hour += 1) {
      clock.ms += 3_600_000;
      breaker.passed(100);
      expect(breaker.admitsBug()).toBe(true);
    }
    expect(breaker.isOpen).toBe(false);
  });
  it('opens above 5 % of the last 500, however slowly they come', () => {
    const { clock, breaker } = breakerAt();
    let admitted = 0;
    for (let n = 0; n < 30 && !breaker.isOpen; n += 1) {
      clock.ms += 10_000;
      breaker.passed(15);
      if (breaker.admitsBug()) admitted += 1;
    }
    expect(admitted).toBe(25);
  });
  it('lets one bug through after the rest, and opens again at the next', () => {
    const { clock, breaker, admit } = breakerAt();
    admit(21);
    clock.ms += 60_001;
    expect(breaker.isOpen).toBe(false);
    expect(breaker.admitsBug()).toBe(true);
    expect(breaker.admitsBug()).toBe(false);
    expect(breaker.isOpen).toBe(true);
  });
  it('is its old self again after a minute without a bug', () => {
    const { clock, breaker, admit } = breakerAt();
    admit(21);
    clock.ms += 120_001;
    breaker.passed(500);
    expect(admit(25)).toBe(20);
  });
});
