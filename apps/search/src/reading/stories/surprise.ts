/** Half a text is added to both counts (Jeffreys' prior for a rate), so that something never seen before is judged at all. */
const prior = 0.5;

export interface Surprise {
  /** How many the past would have led us to expect. */
  readonly expected: number;
  /** 0 when as expected; positive when more, negative when less. Comparable between all that shares the two spans. */
  readonly score: number;
}

/**
 * How far a count departs from its own past: Dunning's log-likelihood ratio of two Poisson rates (T. Dunning, Accurate
 * methods for the statistics of surprise and coincidence, Computational Linguistics 19, 1993), with a sign. `ratio` is
 * how much larger the later span is than the earlier one: in hours, or in all texts of the two, which takes the time of
 * day and the volume of the week out of it. 10.8 is what chance gives once in a thousand.
 */
export function surprise(now: number, before: number, ratio: number): Surprise {
  const [k, b] = [now + prior, before + prior];
  const pooled = k + b;
  const expectedNow = (pooled * ratio) / (1 + ratio);
  const expectedBefore = pooled / (1 + ratio);
  const deviance = 2 * (k * Math.log(k / expectedNow) + b * Math.log(b / expectedBefore));
  const expected = b * ratio;
  return { expected, score: k >= expected ? deviance : -deviance };
}
