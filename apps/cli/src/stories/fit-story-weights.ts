import { evidenceNames, type PairEvidence, pairEvidence, type Weights } from '#libs/stories';
import { minimise } from '../train/minimise.js';
import { findStories } from './find-stories.js';
import type { StorySet } from './story-sets.js';

interface Example {
  readonly evidence: PairEvidence;
  readonly together: boolean;
}

/** Pairs that share next to nothing are never asked about. */
const leastCosine = 0.02;
/** Keeps weights small that hardly help. */
const ridge = 1e-5;
const iterations = 300;
const always = evidenceNames.length;

/** Every pair of a set that has words in common, as it looks when all articles are known. */
export function examplesOf({ articles, stories }: StorySet): Example[] {
  const { book } = findStories(articles, { windowMs: Number.MAX_SAFE_INTEGER, leastTogether: 2 });
  const examples: Example[] = [];
  for (let a = 0; a < articles.length; a++) {
    for (let b = 0; b < a; b++) {
      const evidence = pairEvidence(book.surroundings, b, a);
      if (evidence.cosine <= leastCosine) continue;
      const [one, other] = [articles[a]?.id as string, articles[b]?.id as string];
      examples.push({ evidence, together: stories.get(one) === stories.get(other) });
    }
  }
  return examples;
}

/** Logistic regression in which every set counts the same, however many pairs it has. */
export function fitWeights(sets: readonly (readonly Example[])[]): Weights {
  const start = new Float64Array(evidenceNames.length + 1);
  const fitted = minimise(
    start,
    (point, gradient) => loss(sets, point, gradient),
    iterations,
    () => {},
  );
  const rounded = (at: number) => Math.round((fitted[at] as number) * 100) / 100;
  const weights = evidenceNames.map((name, at) => [name, rounded(at)]);
  return { always: rounded(always), ...Object.fromEntries(weights) };
}

function loss(sets: readonly (readonly Example[])[], point: Float64Array, gradient: Float64Array): number {
  gradient.fill(0);
  let sum = 0;
  for (const examples of sets) {
    for (const { evidence, together } of examples) {
      const values = evidenceNames.map((name) => evidence[name]);
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
