import { describe, expect, it } from 'vitest';
import { measurePairs, pairF1 } from './pair-measures.js';

const groups = new Map([
  ['a', 'g'],
  ['b', 'g'],
  ['c', 'g'],
  ['d', 'd'],
]);

describe('labelled pairs', () => {
  it('are counted by label and band; an update counts for nothing', () => {
    const measures = measurePairs(groups, [
      { ids: ['a', 'b'], label: 'D', band: '0.15-0.30' },
      { ids: ['a', 'd'], label: 'D', band: '0.50-0.80' },
      { ids: ['b', 'c'], label: 'E', band: '0.15-0.30' },
      { ids: ['c', 'd'], label: 'O', band: '0.15-0.30' },
      { ids: ['a', 'c'], label: 'U', band: '0.15-0.30' },
    ]);
    expect(measures.copiesByBand).toEqual({
      '0.15-0.30': { joined: 1, pairs: 1 },
      '0.50-0.80': { joined: 0, pairs: 1 },
    });
    expect(measures.falseJoins).toEqual({ joined: 1, pairs: 2 });
    expect([measures.precision, measures.recall, measures.f1]).toEqual([0.5, 0.5, 0.5]);
    expect([measures.groups, measures.biggest]).toEqual([2, 3]);
  });

  it('of articles that are nowhere are not joined', () => {
    const measures = measurePairs(groups, [{ ids: ['x', 'y'], label: 'D', band: '0.15-0.30' }]);
    expect(measures.recall).toBe(0);
  });
});

describe('two groupings', () => {
  it('are the same under other names', () => {
    expect(pairF1(groups, new Map([...groups].map(([id, group]) => [id, `${group}!`])))).toBe(1);
  });

  it('are compared by the pairs that they share', () => {
    const other = new Map(groups).set('c', 'd');
    expect(pairF1(groups, other)).toBeCloseTo((2 * 1) / (3 + 2));
  });
});
