import { minimise } from '../train/minimise.js';

/** Two texts as their features, and whether one copies the other. */
export interface LikenessExample {
  readonly features: readonly number[];
  readonly isCopy: boolean;
}

/** Points of a curve: the value of the feature, and what it adds to the log-odds there. */
export type FittedCurve = readonly (readonly [at: number, adds: number])[];

export interface FittedLikeness {
  readonly base: number;
  /** One for each feature. */
  readonly curves: readonly FittedCurve[];
}

/** Where lines meet: quantiles of the feature among the examples. */
const quantiles = [0.02, 0.34, 0.67, 0.98];
const iterations = 500;

/**
 * Logistic regression on features cut into straight lines between their quantiles. `looseness`: the inverse weight of the
 * ridge; the smaller, the flatter the curves. The same examples in the same order give the same curves.
 */
export function fitLikeness(examples: readonly LikenessExample[], looseness: number): FittedLikeness {
  const count = examples[0]?.features.length ?? 0;
  const knots = Array.from({ length: count }, (_, at) =>
    knotsOf(examples.map(({ features }) => features[at] as number)),
  );
  const rows = examples.map(({ features, isCopy }) => ({
    isCopy,
    steps: features.flatMap((value, at) => stepsOf(knots[at] as number[], value)),
  }));
  const size = rows[0]?.steps.length ?? 0;
  const fitted = minimise(
    new Float64Array(size + 1),
    (point, gradient) => loss(rows, looseness, point, gradient),
    iterations,
    () => undefined,
  );
  let from = 0;
  const curves = knots.map((points): FittedCurve => {
    let adds = 0;
    return points.map((at, nth) => {
      if (nth > 0) adds += fitted[from++] as number;
      return [at, rounded(adds)];
    });
  });
  return { base: rounded(fitted[size] as number), curves };
}

/** How sure the curves are of a pair, 0 to 1. */
export function likelihoodOf({ base, curves }: FittedLikeness, features: readonly number[]): number {
  let logOdds = base;
  for (const [at, curve] of curves.entries()) {
    const points = curve.map(([value]) => value);
    const steps = stepsOf(points, features[at] as number);
    for (const [nth, step] of steps.entries()) {
      logOdds += step * ((curve[nth + 1]?.[1] as number) - (curve[nth]?.[1] as number));
    }
  }
  return 1 / (1 + Math.exp(-logOdds));
}

/** How far a value has gone along each line of its curve: 0 before it, 1 behind it. */
function stepsOf(knots: readonly number[], value: number): number[] {
  return knots.slice(1).map((to, nth) => {
    const from = knots[nth] as number;
    return Math.max(0, Math.min(1, (value - from) / (to - from)));
  });
}

function knotsOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const knots = quantiles.map((quantile) => {
    const place = (sorted.length - 1) * quantile;
    const [low, high] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
    return rounded(low + (high - low) * (place % 1));
  });
  return knots.filter((knot, at) => at === 0 || knot > (knots[at - 1] as number));
}

interface Row {
  readonly isCopy: boolean;
  readonly steps: readonly number[];
}

function loss(rows: readonly Row[], looseness: number, point: Float64Array, gradient: Float64Array): number {
  gradient.fill(0);
  const base = point.length - 1;
  let sum = 0;
  for (const { isCopy, steps } of rows) {
    const logOdds = steps.reduce(
      (odds, step, at) => odds + step * (point[at] as number),
      point[base] as number,
    );
    const sign = isCopy ? 1 : -1;
    const miss = 1 / (1 + Math.exp(sign * logOdds));
    sum -= Math.log(Math.max(1 - miss, 1e-12));
    for (const [at, step] of [...steps, 1].entries())
      gradient[at] = (gradient[at] as number) - sign * miss * step;
  }
  for (let at = 0; at < base; at++) {
    sum += (point[at] as number) ** 2 / (2 * looseness);
    gradient[at] = (gradient[at] as number) + (point[at] as number) / looseness;
  }
  return sum;
}

const rounded = (value: number) => Math.round(value * 1_000) / 1_000;
