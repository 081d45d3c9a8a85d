import type { Weights } from '../likeness/pair-evidence.js';

/** Made by `slugline train stories`; what each stands for is said at `PairEvidence`. */
export const storyWeights: Weights = {
  always: -3.27,
  cosine: 9.8,
  rank: -0.66,
  sharedNeighbours: 6.05,
  crowd: -4.36,
  numbers: 0.99,
};
