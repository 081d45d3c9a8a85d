import type { featureNames } from './likeness-features.js';

/**
 * What each feature adds to the log-odds that two texts are copies: nothing below its first point, then in straight lines
 * from point to point. Made by `slugline train copies`; docs/copies.md says from what.
 */
export const likenessCurves: Record<
  (typeof featureNames)[number],
  readonly (readonly [at: number, adds: number])[]
> = {
  'words shared': [
    [0.132, 0],
    [0.398, 1.688],
    [0.701, 3.72],
    [1, 4.282],
  ],
  'words of the smaller in the other': [
    [0.307, 0],
    [0.713, 1.116],
    [0.928, 1.947],
    [1, 0.445],
  ],
  'leads of 25 words alike': [
    [0.02, 0],
    [0.211, -0.813],
    [0.61, -0.373],
    [1, 0.651],
  ],
  'leads of 50 words alike': [
    [0.035, 0],
    [0.27, -0.359],
    [0.638, 0.374],
    [1, 0.708],
  ],
  'lead in the other text, less': [
    [0.118, 0],
    [0.523, 2.024],
    [0.815, 2.654],
    [1, 3.066],
  ],
  'lead in the other text, more': [
    [0.264, 0],
    [0.741, 1.193],
    [0.929, 1.914],
    [1, 2.259],
  ],
  'headlines alike': [
    [0, 0],
    [0.146, 1.151],
    [0.397, 1.438],
    [1, 2.165],
  ],
  'headline of fewer words in the other': [
    [0, 0],
    [0.293, 0.057],
    [0.651, -0.376],
    [1, -0.955],
  ],
  'rare words missing, less': [
    [0, 0],
    [0.363, 0.499],
    [1, -0.268],
  ],
  'rare words missing, more': [
    [0, 0],
    [0.281, -0.182],
    [0.625, 0.18],
    [1, -0.364],
  ],
  'numbers shared': [
    [0, 0],
    [0.333, -0.736],
    [0.5, -0.038],
    [1, -0.392],
  ],
  'numbers of the smaller in the other': [
    [0, 0],
    [0.5, 1.496],
    [1, 1.782],
  ],
  'each has numbers the other lacks': [
    [0, 0],
    [1, 0.905],
  ],
  'runs of three shared': [
    [0.063, 0],
    [0.225, 1.054],
    [0.495, 1.548],
    [0.987, 2.079],
  ],
  'runs of three of the smaller in the other': [
    [0.126, 0],
    [0.462, 0.679],
    [0.783, 0.687],
    [1, 0.682],
  ],
  'runs of two shared in the first 60 words': [
    [0.009, 0],
    [0.179, -0.55],
    [0.506, 0.131],
    [1, 1.218],
  ],
  'words shared, each counting the same': [
    [0.187, 0],
    [0.438, 2.08],
    [0.724, 3.304],
    [1, 3.854],
  ],
  'length of the shorter by the longer': [
    [0.266, 0],
    [0.69, -0.271],
    [0.933, -0.083],
    [1, -0.293],
  ],
  'log of the length of the shorter': [
    [3.738, 0],
    [4.673, 0.05],
    [5.17, -0.706],
    [6.254, -2.136],
  ],
  'log of the hours between': [
    [0.11, 0],
    [1.362, 0.534],
    [2.389, 0.053],
    [4.556, -3.434],
  ],
};

/** The log-odds where every curve adds nothing. */
export const likenessBase = -11.624;
