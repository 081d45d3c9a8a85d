import { describe, expect, it } from 'vitest';
import { Watermark } from './watermark.js';

describe('the low watermark', () => {
  it('stays before the first record that is open, however many after it are settled', () => {
    const mark = new Watermark(['10', '11', '15', '16']);
    mark.settle(1);
    mark.settle(3);
    expect(mark.low).toBeUndefined();
    mark.settle(0);
    expect(mark.low).toBe('11');
    expect(mark.complete).toBe(false);
    mark.settle(2);
    expect(mark.low).toBe('16');
    expect(mark.complete).toBe(true);
  });
  it('does not move for a record settled twice', () => {
    const mark = new Watermark(['1', '2']);
    mark.settle(0);
    mark.settle(0);
    expect(mark.low).toBe('1');
  });
});
