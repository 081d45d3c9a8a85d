import type { GatherWeights } from './gather-evidence.js';

/** Made by `slugline train stories`; what each stands for is said at `GatherEvidence`. */
export const gatherWeights: GatherWeights = {
  always: -2.58,
  bridges: 9.18,
  apart: -1.12,
  smaller: -0.75,
  numbers: 2.19,
};
