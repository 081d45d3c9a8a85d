import type { featureNames } from './likeness-features.js';

/**
 * What each feature adds to the log-odds that two texts are copies: nothing below its first point, then in straight lines
 * from point to point. Fitted by logistic regression (ridge, C 0.3) on the 668 pairs of the labelled week that are D, E or
 * O; the points are the quantiles 2, 34, 67 and 98 % of each feature there. Docs: docs/copies.md.
 */
export const likenessCurves: Record<
  (typeof featureNames)[number],
  readonly (readonly [at: number, adds: number])[]
> = {
  'words shared': [
    [0.132, 0],
    [0.398, 1.741],
    [0.701, 3.319],
    [1, 3.8],
  ],
  'words of the smaller in the other': [
    [0.307, 0],
    [0.713, 1.305],
    [0.928, 1.941],
    [1, 0.65],
  ],
  'leads of 25 words alike': [
    [0.02, 0],
    [0.211, -0.768],
    [0.61, -0.349],
    [1, 0.763],
  ],
  'leads of 50 words alike': [
    [0.035, 0],
    [0.27, -0.382],
    [0.638, 0.273],
    [1, 0.689],
  ],
  'lead in the other text, less': [
    [0.118, 0],
    [0.523, 2.094],
    [0.815, 2.671],
    [1, 3.147],
  ],
  'lead in the other text, more': [
    [0.264, 0],
    [0.741, 1.464],
    [0.929, 2.147],
    [1, 2.388],
  ],
  'headlines alike': [
    [0, 0],
    [0.146, 1.119],
    [0.397, 1.279],
    [1, 1.844],
  ],
  'headline of fewer words in the other': [
    [0, 0],
    [0.293, 0.136],
    [0.651, -0.153],
    [1, -0.624],
  ],
  'rare words missing, less': [
    [0, 0],
    [0.363, 0.412],
    [1, -0.355],
  ],
  'rare words missing, more': [
    [0, 0],
    [0.281, -0.22],
    [0.625, 0.013],
    [1, -0.486],
  ],
  'numbers shared': [
    [0, 0],
    [0.333, -0.554],
    [0.5, -0.051],
    [1, -0.34],
  ],
  'numbers of the smaller in the other': [
    [0, 0],
    [0.5, 1.426],
    [1, 1.664],
  ],
  'each has numbers the other lacks': [
    [0, 0],
    [1, 0.841],
  ],
  'runs of three shared': [
    [0.063, 0],
    [0.225, 0.922],
    [0.495, 1.483],
    [0.987, 1.955],
  ],
  'runs of three of the smaller in the other': [
    [0.126, 0],
    [0.462, 0.797],
    [0.783, 0.971],
    [1, 0.85],
  ],
  'runs of two shared in the first 60 words': [
    [0.009, 0],
    [0.179, -0.521],
    [0.506, 0.117],
    [1, 1.226],
  ],
  'words shared, each counting the same': [
    [0.187, 0],
    [0.438, 2.282],
    [0.724, 3.455],
    [1, 3.938],
  ],
  'length of the shorter by the longer': [
    [0.266, 0],
    [0.69, -0.19],
    [0.933, 0.03],
    [1, -0.144],
  ],
  'log of the length of the shorter': [
    [3.738, 0],
    [4.673, 0.036],
    [5.17, -0.598],
    [6.254, -2.158],
  ],
  'log of the hours between': [
    [0.11, 0],
    [1.362, 0.429],
    [2.389, 0.091],
    [4.556, -3.989],
  ],
};

/** The log-odds where every curve adds nothing. */
export const likenessBase = -12.06;
