import type { Surroundings } from './surroundings.js';

/** What is known of two items, each number as it enters the sum. */
export interface PairEvidence {
  /** Cosine of their telling stems, 0 to 1. */
  readonly cosine: number;
  /** Whether they are near each other and the same others, 0 to 1: not raw likeness, but standing in the same place. */
  readonly sharedNeighbours: number;
  /** How near the others around them are, 0 to 1: in a crowd, likeness proves less. */
  readonly crowd: number;
  /** Numbers in common, 0 to 1. */
  readonly numbers: number;
  /** Cosine of the stems of their headlines, 0 to 1. */
  readonly headlines: number;
}
export type Weights = Readonly<Record<keyof PairEvidence | 'always', number>>;
/** What has a learnt weight; time has none, see `perDay`. */
export const evidenceNames = ['cosine', 'sharedNeighbours', 'crowd', 'numbers', 'headlines'] as const;

export function pairEvidence(surroundings: Surroundings, a: number, b: number): PairEvidence {
  const { sketches, neighbours } = surroundings;
  surroundings.ensure(a);
  surroundings.ensure(b);
  return {
    cosine: neighbours.likenessOf(a, b) ?? neighbours.likenessOf(b, a) ?? sketches.cosine(a, b),
    sharedNeighbours: neighbours.shared(a, b),
    crowd: Math.max(neighbours.crowd(a), neighbours.crowd(b)),
    numbers: sketches.sharedNumbers(a, b),
    headlines: sketches.headlines(a, b),
  };
}

/**
 * How time parts: what each day beyond the first takes from the log-odds. Set by hand: in labelled collections time means
 * when somebody collected, and what is learnt from one harms the next; on a wire it parts daily columns, tolls and weather,
 * which say the same every day.
 */
const perDay = 0.4;
const freeDays = 1;
const dayMs = 86_400_000;

/** How sure it is, 0 to 1, that two so far apart in event time are of one story. */
function likely(evidence: PairEvidence, apartMs: number, weights: Weights): number {
  let logOdds = weights.always - perDay * Math.max(0, apartMs / dayMs - freeDays);
  logOdds += weights.cosine * evidence.cosine;
  logOdds += weights.sharedNeighbours * evidence.sharedNeighbours;
  logOdds += weights.crowd * evidence.crowd;
  logOdds += weights.numbers * evidence.numbers;
  logOdds += weights.headlines * evidence.headlines;
  return 1 / (1 + Math.exp(-logOdds));
}

/** How sure it is, 0 to 1, that two items that some surroundings know are of one story. */
export function likelyNear(surroundings: Surroundings, a: number, b: number, weights: Weights): number {
  const { sketches } = surroundings;
  const apartMs = Math.abs(sketches.time(a) - sketches.time(b));
  return likely(pairEvidence(surroundings, a, b), apartMs, weights);
}
