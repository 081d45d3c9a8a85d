import type { GatherWeights } from './gather-evidence.js';

/** Made by `slugline train stories`; what each stands for is said at `GatherEvidence`. */
export const gatherWeights: GatherWeights = {
  always: -4.63,
  bridges: 5.31,
  named: 1.76,
  apart: -1.28,
  smaller: -0.96,
  numbers: 1.97,
};
