import { describe, expect, it } from 'vitest';
import { processStart, readStat } from './process-start.js';

describe('the start of a process', () => {
  it('is read past a name with blanks and brackets', () => {
    const fields = ['S', ...Array.from({ length: 18 }, (_, index) => String(index)), '4711', 'rest'];
    expect(readStat(`12 (a) S 9 (b)) ${fields.join(' ')}`)).toEqual({ state: 'S', startTicks: '4711' });
  });

  it('stays the same for a living process and is unknown for none', () => {
    expect(processStart(process.pid)).toBe(processStart(process.pid));
    expect(processStart(process.pid)).toMatch(/\S/);
    expect(processStart(2 ** 30)).toBeUndefined();
  });
});
