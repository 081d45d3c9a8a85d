import { describe, expect, it } from 'vitest';
import { LabelLikelihood } from './label-likelihood.js';
import { minimise } from './minimise.js';
import { randomNumbers } from './word-vectors.js';

/** Two texts of three and two words over four features; labels as a tagger writes them. */
const set = {
  rows: Int32Array.of(0, 1, 2, 1, 3, 0, 2, 3),
  starts: Int32Array.of(0, 2, 3, 5, 6, 8),
  labels: Uint8Array.of(1, 2, 0, 0, 5),
  texts: [0, 3, 5],
  rowCount: 4,
};

describe('the likelihood of labels', () => {
  it('has the gradient that small steps show', () => {
    const likelihood = new LabelLikelihood(set, 0.1);
    const random = randomNumbers(3);
    const point = Float64Array.from({ length: likelihood.weights }, () => random() - 0.5);
    const gradient = new Float64Array(point.length);
    likelihood.valueAt(point, gradient);
    const step = 1e-5;
    const valueBeside = (at: number, by: number) =>
      likelihood.valueAt(
        point.map((weight, place) => (place === at ? weight + by : weight)),
        new Float64Array(point.length),
      );
    for (let at = 0; at < point.length; at++) {
      const slope = (valueBeside(at, step) - valueBeside(at, -step)) / (2 * step);
      expect(gradient[at]).toBeCloseTo(slope, 4);
    }
  });

  it('falls until the labels are learnt', () => {
    const likelihood = new LabelLikelihood(set, 1e-4);
    const values: number[] = [];
    minimise(
      new Float64Array(likelihood.weights),
      (at, gradient) => likelihood.valueAt(at, gradient),
      60,
      (_, value) => values.push(value),
    );
    expect(values).toEqual(values.toSorted((one, other) => other - one));
    expect(values.at(-1)).toBeLessThan(0.1);
  });
});
