import { describe, expect, it } from 'vitest';
import { bestLabels } from './best-labels.js';
import { labelChances } from './label-chances.js';
import { labelCount, labelOf } from './name-labels.js';
import { NoNameBounds } from './no-name-bounds.js';

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

describe('words that are surely no name', () => {
  let state = 7;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  const count = 4_000;
  const transitions = Float32Array.from({ length: labelCount ** 2 }, () => random() * 6 - 3);
  const scores = Float32Array.from(
    { length: count * labelCount },
    (_, at) => random() * 8 + (at % labelCount === 0 ? random() * 40 : 0),
  );
  const bounds = new NoNameBounds(transitions);
  const excesses = Float64Array.from({ length: count }, (_, at) => bounds.excess(scores, at, count));

  it('change nothing of the best sequence when it is searched for between them', () => {
    const found = bestLabels(scores, transitions, excesses);
    expect([...found]).toEqual([...bestLabels(scores, transitions)]);
    const sure = excesses.filter((excess) => excess < 0).length;
    expect(sure).toBeGreaterThan(count / 10);
    expect(found.filter((label) => label > 0).length).toBeGreaterThan(count / 10);
  });

  it('have a name with no more chance than their bound says', () => {
    const chances = new Float32Array(scores.length);
    labelChances(scores, Float64Array.from(transitions, Math.exp), chances);
    for (let at = 0; at < count; at++)
      expect(1 - (chances[at * labelCount] as number)).toBeLessThanOrEqual(
        16 * Math.exp(excesses[at] as number) + 1e-6,
      );
  });
});
