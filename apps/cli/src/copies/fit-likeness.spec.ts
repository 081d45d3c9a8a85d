import { describe, expect, it } from 'vitest';
import { fitLikeness, likelihoodOf } from './fit-likeness.js';

/** The first feature tells, the second does not. */
const examples = Array.from({ length: 200 }, (_, at) => ({
  features: [at / 200, (at * 37) % 200] as const,
  isCopy: at > 100,
}));

describe('curves of likeness', () => {
  it('rise with what tells copies, and lie flat where nothing does', () => {
    const fitted = fitLikeness(examples, 3);
    const [telling, idle] = fitted.curves.map((curve) => Math.abs(curve.at(-1)?.[1] ?? 0)) as [
      number,
      number,
    ];
    expect(telling).toBeGreaterThan(5 * idle);
    expect(likelihoodOf(fitted, [0.9, 100])).toBeGreaterThan(0.9);
    expect(likelihoodOf(fitted, [0.1, 100])).toBeLessThan(0.1);
  });

  it('are the same whenever they are made of the same pairs, and flatter under a heavier ridge', () => {
    expect(fitLikeness(examples, 3)).toEqual(fitLikeness(examples, 3));
    const height = (looseness: number) => fitLikeness(examples, looseness).curves[0]?.at(-1)?.[1] ?? 0;
    expect(height(0.03)).toBeLessThan(height(3));
  });
});
