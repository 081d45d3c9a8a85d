import type { RelatedSketch, Space } from '../sketch/related-sketch.js';
import { evidenceNames, type PairEvidence, poolEvidence } from './pool-evidence.js';
import { relatedWeights, type Weights } from './related-weights.js';

/** A candidate with all that its score is made of. */
export interface Weighed<Candidate> {
  readonly candidate: Candidate;
  readonly space: Space;
  readonly evidence: PairEvidence;
  /** The matcher found both to be of one story. */
  readonly sameStory: boolean;
  /** Log-odds that distance in time takes off; not learnt, since in labelled collections time means when somebody collected. */
  readonly late: number;
}

/** Scores of one story lie above it and all others below: the same story comes first. */
const storyScore = 0.9;
/** What each day beyond the first takes from the log-odds, up to a limit: an old item may still be what is sought. */
const days = { perDay: 0.1, most: 1.5 } as const;
const dayMs = 86_400_000;

/** Candidates that are compared in one space, in their order; all sketches are of that space. */
export function weighed<Candidate extends { readonly sketch: RelatedSketch }>(
  subject: RelatedSketch,
  pool: readonly Candidate[],
  space: Space,
): Weighed<Candidate>[] {
  const evidence = poolEvidence(
    subject,
    pool.map(({ sketch }) => sketch),
    space,
  );
  return pool.map((candidate, nth) => ({
    ...{ candidate, space, evidence: evidence[nth] as PairEvidence },
    sameStory: subject.story !== undefined && subject.story === candidate.sketch.story,
    late: lateness(subject, candidate.sketch),
  }));
}

/**
 * How sure it is, 0 to 1, that both tell of one event: the same from item to item and from language to language; 0.9 or
 * more where the matcher found one story, less for all others.
 */
export function scoreOf(
  { space, evidence, sameStory, late }: Omit<Weighed<unknown>, 'candidate'>,
  weights: Readonly<Record<Space, Weights>> = relatedWeights,
): number {
  const { always, ...learnt } = weights[space];
  const logOdds = evidenceNames.reduce((sum, name) => sum + learnt[name] * evidence[name], always - late);
  const sure = 1 / (1 + Math.exp(-logOdds));
  return sameStory ? storyScore + (1 - storyScore) * sure : storyScore * sure;
}

function lateness(one: RelatedSketch, other: RelatedSketch): number {
  const apart = Math.abs(one.eventTimeMs - other.eventTimeMs) / dayMs;
  return Math.min(days.most, days.perDay * Math.max(0, apart - 1));
}
