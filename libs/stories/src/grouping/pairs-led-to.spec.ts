import { describe, expect, it } from 'vitest';
import { type Likeliest, pairsLedTo } from './pairs-led-to.js';

/** What is said of each story: its likeliest, and how sure. */
const saying = (likeliest: Record<number, readonly [number, number]>) => {
  const asked: number[] = [];
  const of = (story: number): Likeliest | undefined => {
    asked.push(story);
    const [other, sureness] = likeliest[story] ?? [];
    return other === undefined || sureness === undefined ? undefined : { other, sureness };
  };
  return { asked, of };
};

describe('pairsLedTo', () => {
  it("finds two that are each other's likeliest", () => {
    const { of } = saying({ 1: [2, 0.95], 2: [1, 0.95] });
    expect(pairsLedTo([1], of)).toEqual([{ from: 1, story: 1, other: 2, sureness: 0.95 }]);
  });

  it('leads on to two that nobody asked for, where its likeliest prefers a third', () => {
    const { of } = saying({ 1: [2, 0.93], 2: [3, 0.95], 3: [4, 0.97], 4: [3, 0.97] });
    expect(pairsLedTo([1], of)).toEqual([{ from: 1, story: 3, other: 4, sureness: 0.97 }]);
  });

  it('finds none where the likeliest knows of nobody, or only of less likely ones', () => {
    expect(pairsLedTo([1], saying({ 1: [2, 0.95] }).of)).toEqual([]);
    const round = saying({ 1: [2, 0.97], 2: [3, 0.93], 3: [1, 0.95] });
    expect(pairsLedTo([1, 2, 3], round.of)).toEqual([]);
  });

  it('asks of each story once', () => {
    const { asked, of } = saying({ 1: [3, 0.93], 2: [3, 0.94], 3: [4, 0.97], 4: [3, 0.97] });
    expect(pairsLedTo([1, 2, 3], of).map(({ from }) => from)).toEqual([1, 2, 3]);
    expect(asked.sort()).toEqual([1, 2, 3, 4]);
  });
});
