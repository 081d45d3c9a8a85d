import { minimise } from '../train/minimise.js';

export interface Example<Name extends string> {
  readonly evidence: Readonly<Record<Name, number>>;
  readonly together: boolean;
}
export type Fitted<Name extends string> = Readonly<Record<Name | 'always', number>>;

const iterations = 300;

/**
 * Logistic regression in which every set counts the same, however many pairs it has; `ridge` keeps weights small that
 * hardly help. Answers the weights rounded to two digits, and by `always` what is added whatever the evidence.
 */
export function fitLogistic<Name extends string>(
  names: readonly Name[],
  sets: readonly (readonly Example<Name>[])[],
  ridge: number,
): Fitted<Name> {
  const start = new Float64Array(names.length + 1);
  const objective = (point: Float64Array, gradient: Float64Array) =>
    loss(names, sets, ridge, point, gradient);
  const fitted = minimise(start, objective, iterations, () => {});
  const rounded = (at: number) => Math.round((fitted[at] as number) * 100) / 100;
  const weights = names.map((name, at) => [name, rounded(at)]);
  return { always: rounded(names.length), ...Object.fromEntries(weights) };
}

function loss<Name extends string>(
  names: readonly Name[],
  sets: readonly (readonly Example<Name>[])[],
  ridge: number,
  point: Float64Array,
  gradient: Float64Array,
): number {
  const always = names.length;
  gradient.fill(0);
  let sum = 0;
  for (const examples of sets) {
    for (const { evidence, together } of examples) {
      const values = names.map((name) => evidence[name]);
      const logOdds = values.reduce(
        (odds, value, at) => odds + value * (point[at] as number),
        point[always] as number,
      );
      const sign = together ? 1 : -1;
      const miss = 1 / (1 + Math.exp(sign * logOdds));
      sum += -Math.log(Math.max(1 - miss, 1e-12)) / examples.length;
      for (const [at, value] of [...values, 1].entries()) {
        gradient[at] = (gradient[at] as number) - (sign * miss * value) / examples.length;
      }
    }
  }
  for (let at = 0; at < always; at++) {
    sum += (ridge / 2) * (point[at] as number) ** 2;
    gradient[at] = (gradient[at] as number) + ridge * (point[at] as number);
  }
  return sum;
}
