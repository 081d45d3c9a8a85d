import { describe, expect, it } from 'vitest';
import { bestLabels } from './best-labels.js';
import { labelCount, labelOf } from './name-labels.js';

const scored = (...tokens: readonly Readonly<Record<number, number>>[]) =>
  Float32Array.from(
    tokens.flatMap((token) => Array.from({ length: labelCount }, (_, label) => token[label] ?? 0)),
  );
const still = new Float32Array(labelCount ** 2);

describe('the likeliest labels', () => {
  it('never go on with a name that has not begun', () => {
    const inside = labelOf('PER', false);
    const first = labelOf('PER', true);
    expect([...bestLabels(scored({ [inside]: 5, [first]: 1 }), still)]).toEqual([first]);
    expect([...bestLabels(scored({ 0: 9 }, { [inside]: 5, [first]: 4 }), still)]).toEqual([0, first]);
  });

  it('follow transitions that weigh more than a word', () => {
    const [first, inside] = [labelOf('ORG', true), labelOf('ORG', false)];
    const moves = new Float32Array(labelCount ** 2);
    moves[first * labelCount + inside] = 3;
    expect([...bestLabels(scored({ [first]: 2 }, { 0: 1 }), moves)]).toEqual([first, inside]);
  });

  it('are none for no words', () => {
    expect(bestLabels(new Float32Array(0), still)).toHaveLength(0);
  });
});
