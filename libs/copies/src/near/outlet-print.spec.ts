import { describe, expect, it } from 'vitest';
import { isOneOutlet, outletPrint, unknownOutlet } from './outlet-print.js';

const printOf = (id: string, name = id) => outletPrint({ source: { id, name } });

describe('the outlet of an item', () => {
  it('is one however its id is spelled, in both scripts', () => {
    expect(isOneOutlet(printOf('Gulf-Line'), printOf('gulf-line', 'Gulf Line'))).toBe(true);
    expect(isOneOutlet(printOf('صحافة-الساحل'), printOf('صحافه-الساحل'))).toBe(true);
    expect(isOneOutlet(printOf('', 'Gulf Line'), printOf(' ', 'gulf line'))).toBe(true);
  });

  it('is another one under another id', () => {
    expect(isOneOutlet(printOf('gulf-line'), printOf('nile-mirror'))).toBe(false);
  });

  it('is the feed where the item names no source, which then bears its id and name', () => {
    expect(isOneOutlet(printOf('gulf-wire', 'Gulf Wire'), printOf('gulf-wire', 'Gulf Wire'))).toBe(true);
  });

  it('is like no other where it is not known', () => {
    expect(outletPrint({})).toBe(unknownOutlet);
    expect(isOneOutlet(outletPrint({}), outletPrint({}))).toBe(false);
  });

  it('is not known of an agency, whose credit many outlets carry', () => {
    for (const name of ['Reuters', 'رويترز', 'أ ش أ']) expect(printOf('an-agency', name)).toBe(unknownOutlet);
  });

  it('is never the unknown one, and one of 65,535 at most', () => {
    const prints = Array.from({ length: 3_000 }, (_, nth) => printOf(`outlet-${nth}`));
    expect(prints).not.toContain(unknownOutlet);
    expect(Math.max(...prints)).toBeLessThanOrEqual(0xffff);
    expect(new Set(prints).size).toBeGreaterThan(2_900);
  });
});
