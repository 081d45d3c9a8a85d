import { evidenceNames, type PairEvidence, type Space, type Weights } from '#libs/related';
import { minimise } from '../train/minimise.js';
import type { AskedArticle } from './asked-sets.js';

interface Example {
  readonly evidence: PairEvidence;
  readonly right: boolean;
  /** In log-odds; not learnt. */
  readonly late: number;
  readonly weight: number;
}

/** Keeps weights small that hardly help. */
const ridge = 1e-4;
const iterations = 300;
const always = evidenceNames.length;
/** One that nobody labelled may be right all the same: of the week only six counterparts of an article are listed. */
const doubted = 0.3;

/** Candidates in a space as examples; an article counts as much as another, however many candidates it has. */
export function examplesOf(asked: readonly AskedArticle[], space: Space, listedWhole: boolean): Example[] {
  return asked.flatMap(({ candidates, isRight, rightOnes }) => {
    const here = candidates.filter((one) => one.space === space);
    return here.map((one): Example => {
      const right = isRight(one);
      const sure = right || listedWhole || rightOnes === 0;
      return { evidence: one.evidence, right, late: one.late, weight: (sure ? 1 : doubted) / here.length };
    });
  });
}

/** Logistic regression in which every set counts the same. No evidence may speak against: where one would, it gets 0. */
export function fitWeights(sets: readonly (readonly Example[])[]): Weights {
  let names: readonly (keyof PairEvidence)[] = evidenceNames;
  for (;;) {
    const used = names;
    const fitted = minimise(
      new Float64Array(always + 1),
      (point, gradient) => loss(sets, used, point, gradient),
      iterations,
      () => {},
    );
    const negative = used.filter((name) => (fitted[evidenceNames.indexOf(name)] as number) < 0);
    if (negative.length > 0) {
      names = used.filter((name) => !negative.includes(name));
      continue;
    }
    const rounded = (at: number) => Math.round((fitted[at] as number) * 100) / 100;
    const weights = evidenceNames.map((name, at) => [name, rounded(at)]);
    return { always: rounded(always), ...Object.fromEntries(weights) };
  }
}

function loss(
  sets: readonly (readonly Example[])[],
  used: readonly (keyof PairEvidence)[],
  point: Float64Array,
  gradient: Float64Array,
): number {
  gradient.fill(0);
  let sum = 0;
  const places = used.map((name) => [name, evidenceNames.indexOf(name)] as const);
  for (const examples of sets) {
    const total = examples.reduce((whole, { weight }) => whole + weight, 0);
    for (const { evidence, right, late, weight } of examples) {
      let logOdds = (point[always] as number) - late;
      for (const [name, at] of places) logOdds += evidence[name] * (point[at] as number);
      const sign = right ? 1 : -1;
      const miss = 1 / (1 + Math.exp(sign * logOdds));
      const share = weight / total;
      sum += -Math.log(Math.max(1 - miss, 1e-12)) * share;
      for (const [name, at] of places)
        gradient[at] = (gradient[at] as number) - sign * miss * evidence[name] * share;
      gradient[always] = (gradient[always] as number) - sign * miss * share;
    }
  }
  for (const [, at] of places) {
    sum += (ridge / 2) * (point[at] as number) ** 2;
    gradient[at] = (gradient[at] as number) + ridge * (point[at] as number);
  }
  return sum;
}
