import type { AskIndex, Candidate } from './candidates/candidate-sketches.js';
import { type CandidateOptions, findCandidates } from './candidates/find-candidates.js';
import { soughtIn } from './candidates/sought.js';
import { scoreOf, type Weighed, weighed } from './ranking/rank-related.js';
import { type RelatedText, relatedSketches } from './sketch/related-sketch.js';

export type FoundRelated = Pick<Candidate, 'id' | 'group'> & {
  readonly story: string | undefined;
  readonly score: number;
};
export interface FindOptions extends Omit<CandidateOptions, 'pool'> {
  /** Distance in time takes nothing off: what is sought lies weeks apart by its nature, as an earlier story does. */
  readonly anyTime?: boolean | undefined;
}

/**
 * With 100 in the own language two thousandths of MAP were lost on news-cluster; with 80 across languages a counterpart was
 * among the first ten for one labelled item less (docs/related.md).
 */
const pool = { own: 120, across: 120 } as const;

/**
 * What is related to a text, the surest first: candidates from Elasticsearch in two questions asked at once, compared
 * and put in order here. What may be shown is for the caller to see to.
 */
export async function findRelated(
  ask: AskIndex,
  text: RelatedText,
  options: FindOptions,
): Promise<FoundRelated[]> {
  const found = await weighedCandidates(ask, text, options);
  return found
    .map((one) => {
      const { id, group, sketch } = one.candidate;
      const score = scoreOf(options.anyTime ? { ...one, late: 0 } : one);
      return { id, group, story: sketch.story, score };
    })
    .sort((a, b) => b.score - a.score);
}

/** The candidates of both questions with what speaks for each; for fitting and measuring too. */
export async function weighedCandidates(
  ask: AskIndex,
  text: RelatedText,
  options: FindOptions,
): Promise<Weighed<Candidate>[]> {
  const sketches = relatedSketches(text);
  const sought = soughtIn(text, sketches.shared());
  const { own, across } = await findCandidates(ask, text, sought, { ...options, pool });
  return [...weighed(sketches.stems(), own, 'stems'), ...weighed(sketches.cross(), across, 'cross')];
}
