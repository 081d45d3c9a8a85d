import type { GatherWeights } from './gather-evidence.js';

/** Made by `slugline train stories`; what each stands for is said at `GatherEvidence`. */
export const gatherWeights: GatherWeights = {
  always: -3.86,
  bridges: 5.45,
  named: 1.37,
  apart: -1.15,
  smaller: -0.65,
  numbers: 1.69,
};
