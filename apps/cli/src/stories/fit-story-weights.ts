import { evidenceNames, type PairEvidence, pairEvidence, type Weights } from '#libs/stories';
import { findStories } from './find-stories.js';
import { type Example, fitLogistic } from './fit-logistic.js';
import type { StorySet } from './story-sets.js';

/** Of 1e-5 to 3e-3 tried: sets that were held out come out best with this, though the four themselves do with less. */
const ridge = 1e-3;

/** Every pair of a set of which one knows the other, as it looks when all articles are known: of others there is hardly a doubt. */
export function examplesOf({ articles, stories }: StorySet): Example<keyof PairEvidence>[] {
  const { book } = findStories(articles, { windowMs: Number.MAX_SAFE_INTEGER, leastTogether: 2 });
  const { surroundings } = book;
  const { neighbours } = surroundings;
  const examples: Example<keyof PairEvidence>[] = [];
  for (let a = 0; a < articles.length; a++) {
    for (let b = 0; b < a; b++) {
      if (neighbours.likenessOf(a, b) === undefined && neighbours.likenessOf(b, a) === undefined) continue;
      const [one, other] = [articles[a]?.id as string, articles[b]?.id as string];
      const evidence = pairEvidence(surroundings, b, a);
      examples.push({ evidence, together: stories.get(one) === stories.get(other) });
    }
  }
  return examples;
}

export function fitWeights(sets: readonly (readonly Example<keyof PairEvidence>[])[]): Weights {
  return fitLogistic(evidenceNames, sets, ridge);
}
