import type { Weights } from '../likeness/pair-evidence.js';

/** Made by `slugline train stories`; what each stands for is said at `PairEvidence`. */
export const storyWeights: Weights = {
  always: -3.16,
  cosine: 8.54,
  rank: -0.77,
  sharedNeighbours: 6.25,
  crowd: -3.81,
  numbers: 1.08,
};
