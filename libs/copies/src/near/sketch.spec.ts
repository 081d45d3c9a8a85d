import { describe, expect, it } from 'vitest';
import { anchorsOf, mostAnchors } from './anchors.js';
import { copyPrint } from './copy-print.js';
import { mostStems, readSketch, writeSketch } from './sketch.js';

const words = (count: number) => Array.from({ length: count }, (_, nth) => `word${nth}x`).join(' ');
const item = {
  id: 'A'.repeat(22),
  eventTimeMs: -86_400_000,
  headline: 'Seven ships of 2013',
  pubStatus: 'usable' as const,
};

describe('a sketch', () => {
  it('is read as it was written, also of a time before 1970', () => {
    const { sketch } = copyPrint({ ...item, body: words(40) }) ?? {};
    const read = readSketch(sketch as Buffer);
    expect(read).toMatchObject({ id: item.id, eventTimeMs: -86_400_000, words: 40 });
    expect(read.title).toHaveLength(4);
    expect(read.numbers.length).toBeGreaterThanOrEqual(40);
    expect(writeSketch(read)).toEqual(sketch);
  });

  it('knows the length of a text that it keeps the beginning of', () => {
    const read = readSketch(copyPrint({ ...item, body: words(900) })?.sketch as Buffer);
    expect([read.words, read.stems.length]).toEqual([900, mostStems]);
  });

  it('knows its outlet, and that none was told', () => {
    const source = { id: 'gulf-line', name: 'Gulf Line' };
    const outletOf = (facts: object) =>
      readSketch(copyPrint({ ...item, ...facts, body: words(40) })?.sketch as Buffer).outlet;
    expect(outletOf({ source })).toBeGreaterThan(0);
    expect(outletOf({})).toBe(0);
  });

  it('is refused when its bytes are another thing', () => {
    const { sketch } = copyPrint({ ...item, body: words(40) }) ?? {};
    expect(() => readSketch((sketch as Buffer).subarray(0, -2))).toThrow('no sketch of layout 2');
    expect(() => readSketch(Buffer.from('moved'))).toThrow(RangeError);
    expect(() => readSketch(Buffer.concat([Buffer.of(1), (sketch as Buffer).subarray(1)]))).toThrow(
      RangeError,
    );
  });

  it('is made of no text under twelve words, nor of one that is held back', () => {
    expect(copyPrint({ ...item, body: words(11) })).toBeUndefined();
    expect(copyPrint({ ...item, body: words(40), pubStatus: 'withheld' })).toBeUndefined();
  });
});

describe('anchors', () => {
  const stems = (from: number, to: number) =>
    Uint32Array.from({ length: to - from }, (_, nth) => (from + nth) * 7919);

  it('are the smallest prints, of the beginning and of the whole, each once and in order', () => {
    const anchors = anchorsOf(stems(0, 300));
    expect(anchors).toHaveLength(mostAnchors);
    expect(anchors).toEqual([...new Set(anchors)].sort((a, b) => a - b));
    expect(anchors).toEqual(expect.arrayContaining(anchorsOf(stems(0, 60), 4)));
    expect(anchors).toEqual(expect.arrayContaining(anchorsOf(stems(0, 300), 12, 0)));
    expect(anchorsOf(Uint32Array.from(Array<number>(60).fill(5)))).toHaveLength(1);
  });

  it('of a long text and its first paragraph are shared', () => {
    const whole = new Set(anchorsOf(stems(0, 2_000)));
    expect(anchorsOf(stems(0, 100)).filter((anchor) => whole.has(anchor)).length).toBeGreaterThanOrEqual(4);
  });

  it('of a text and its larger half are shared in part', () => {
    const whole = new Set(anchorsOf(stems(0, 300)));
    const shared = anchorsOf(stems(0, 200)).filter((anchor) => whole.has(anchor));
    expect(shared.length).toBeGreaterThanOrEqual(4);
  });
});
