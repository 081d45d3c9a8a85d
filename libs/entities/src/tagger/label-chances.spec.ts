import { describe, expect, it } from 'vitest';
import { labelChances } from './label-chances.js';
import { labelCount, labels } from './name-labels.js';

function chancesOf(scores: Float32Array, transitions: Float32Array): Float32Array {
  const chances = new Float32Array(scores.length);
  labelChances(scores, Float64Array.from(transitions, Math.exp), chances);
  return chances;
}

const [O, first, further] = ['O', 'B-PER', 'I-PER'].map((label) => labels.indexOf(label)) as [
  number,
  number,
  number,
];

describe('the chances of labels', () => {
  it('are what counting all sequences gives', () => {
    const scores = new Float32Array(2 * labelCount).fill(-50);
    scores[O] = 1;
    scores[first] = 2;
    scores[labelCount + O] = 0.5;
    scores[labelCount + further] = 1;
    const transitions = new Float32Array(labelCount ** 2);
    transitions[first * labelCount + further] = 0.25;
    const sequences = {
      none: Math.exp(1 + 0.5),
      single: Math.exp(2 + 0.5),
      both: Math.exp(2 + 1 + 0.25),
    };
    const all = sequences.none + sequences.single + sequences.both;
    const chances = chancesOf(scores, transitions);
    expect(chances[O]).toBeCloseTo(sequences.none / all, 4);
    expect(chances[first]).toBeCloseTo((sequences.single + sequences.both) / all, 4);
    expect(chances[labelCount + further]).toBeCloseTo(sequences.both / all, 4);
  });

  it('stay numbers over a long text', () => {
    const scores = Float32Array.from({ length: 5_000 * labelCount }, (_, at) => (at * 7919) % 13);
    const chances = chancesOf(scores, new Float32Array(labelCount ** 2));
    expect(chances.every((chance) => chance >= 0 && chance <= 1.0001)).toBe(true);
  });
});
