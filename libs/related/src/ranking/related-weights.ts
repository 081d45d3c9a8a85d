import type { Space } from '../sketch/related-sketch.js';
import type { PairEvidence } from './pool-evidence.js';

export type Weights = Readonly<Record<keyof PairEvidence | 'always', number>>;

/** Set by hand after an experiment (docs/related.md); `slugline train related` fits them on labelled sets. */
export const relatedWeights: Readonly<Record<Space, Weights>> = {
  stems: {
    always: -3.5,
    cosine: 4,
    poolCosine: 4,
    sharedNeighbours: 2,
    rank: 0.4,
    title: 0.8,
    entities: 0.8,
    numbers: 0.4,
  },
  cross: {
    always: -4,
    cosine: 5,
    poolCosine: 5,
    sharedNeighbours: 1,
    rank: 0.3,
    title: 0,
    entities: 1,
    numbers: 1,
  },
};
