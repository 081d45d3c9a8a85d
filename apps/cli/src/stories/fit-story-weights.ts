import { evidenceNames, type PairEvidence, pairEvidence, type Weights } from '#libs/stories';
import { findStories } from './find-stories.js';
import { type Example, fitLogistic } from './fit-logistic.js';
import type { StorySet } from './story-sets.js';

/** Pairs that share next to nothing are never asked about. */
const leastCosine = 0.02;
const ridge = 1e-5;

/** Every pair of a set that has words in common, as it looks when all articles are known. */
export function examplesOf({ articles, stories }: StorySet): Example<keyof PairEvidence>[] {
  const { book } = findStories(articles, { windowMs: Number.MAX_SAFE_INTEGER, leastTogether: 2 });
  const examples: Example<keyof PairEvidence>[] = [];
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

export function fitWeights(sets: readonly (readonly Example<keyof PairEvidence>[])[]): Weights {
  return fitLogistic(evidenceNames, sets, ridge);
}
