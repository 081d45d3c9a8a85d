import type { Weights } from '../likeness/pair-evidence.js';

/** Made by `slugline train stories`; what each stands for is said at `PairEvidence`. */
export const storyWeights: Weights = {
  always: -3.16,
  cosine: 7.14,
  rank: -0.74,
  sharedNeighbours: 6.21,
  crowd: -4.1,
  numbers: 1.04,
  headlines: 1.96,
};
