import type { Surroundings } from './surroundings.js';

/** What is known of two items, each number as it enters the sum. */
export interface PairEvidence {
  /** Cosine of their telling stems, 0 to 1. */
  readonly cosine: number;
  /** Logarithm of the worse of the ranks that each has in the other's list, 0 to 2.7: not raw likeness, but being nearest. */
  readonly rank: number;
  /** Whether they are near the same others, 0 to 1. */
  readonly sharedNeighbours: number;
  /** How near the others around them are, 0 to 1: in a crowd, likeness proves less. */
  readonly crowd: number;
  /** Numbers in common, 0 to 1. */
  readonly numbers: number;
}
export type Weights = Readonly<Record<keyof PairEvidence | 'always', number>>;
export const evidenceNames = ['cosine', 'rank', 'sharedNeighbours', 'crowd', 'numbers'] as const;

export function pairEvidence({ sketches, neighbours }: Surroundings, a: number, b: number): PairEvidence {
  return {
    cosine: sketches.cosine(a, b),
    rank: Math.log(Math.max(neighbours.rank(a, b), neighbours.rank(b, a))),
    sharedNeighbours: neighbours.shared(a, b),
    crowd: Math.max(neighbours.crowd(a), neighbours.crowd(b)),
    numbers: sketches.sharedNumbers(a, b),
  };
}

/** How sure it is, 0 to 1, that two items are of one story. */
export function likely(evidence: PairEvidence, weights: Weights): number {
  let logOdds = weights.always;
  for (const name of evidenceNames) logOdds += weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-logOdds));
}
