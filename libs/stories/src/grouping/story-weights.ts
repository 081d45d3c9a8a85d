import type { Weights } from '../likeness/pair-evidence.js';

/** Made by `slugline train stories`; what each stands for is said at `PairEvidence`. */
export const storyWeights: Weights = {
  always: -4.66,
  cosine: 0.49,
  sharedNeighbours: 7,
  crowd: -1.31,
  numbers: 2.2,
  headlines: 1.71,
};
