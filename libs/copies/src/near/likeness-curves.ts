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
    [0.146, 0],
    [0.42, 0.561],
    [0.67, 1.548],
    [1, 1.875],
  ],
  'words of the smaller in the other': [
    [0.325, 0],
    [0.735, 0.525],
    [0.921, 0.945],
    [1, 0.12],
  ],
  'leads of 25 words alike': [
    [0.028, 0],
    [0.233, 0.24],
    [0.596, 0.741],
    [1, 1.402],
  ],
  'leads of 50 words alike': [
    [0.044, 0],
    [0.322, 0.347],
    [0.612, 0.42],
    [1, 0.845],
  ],
  'lead in the other text, less': [
    [0.142, 0],
    [0.573, 0.969],
    [0.799, 1.901],
    [1, 2.344],
  ],
  'lead in the other text, more': [
    [0.31, 0],
    [0.756, -0.487],
    [0.923, -0.27],
    [1, -0.226],
  ],
  'headlines alike': [
    [0, 0],
    [0.16, 0.705],
    [0.408, 0.732],
    [1, 1.143],
  ],
  'headline of fewer words in the other': [
    [0, 0],
    [0.323, 0.396],
    [0.685, 0.139],
    [1, 0.054],
  ],
  'rare words missing, less': [
    [0, 0],
    [0.333, 0.219],
    [1, -0.329],
  ],
  'rare words missing, more': [
    [0, 0],
    [0.286, -0.916],
    [0.606, -0.774],
    [1, -0.685],
  ],
  'numbers shared': [
    [0, 0],
    [0.333, -0.276],
    [0.5, 0.102],
    [1, 0.078],
  ],
  'numbers of the smaller in the other': [
    [0, 0],
    [0.5, 0.274],
    [1, 0.65],
  ],
  'each has numbers the other lacks': [
    [0, 0],
    [1, 0.318],
  ],
  'runs of three shared': [
    [0.064, 0],
    [0.24, 0.732],
    [0.473, 0.868],
    [1, 1.085],
  ],
  'runs of three of the smaller in the other': [
    [0.144, 0],
    [0.483, 0.576],
    [0.757, 0.93],
    [1, 0.993],
  ],
  'runs of two shared in the first 60 words': [
    [0.009, 0],
    [0.2, 0.241],
    [0.475, 0.657],
    [1, 1.371],
  ],
  'words shared, each counting the same': [
    [0.195, 0],
    [0.457, 0.348],
    [0.685, 1.152],
    [1, 1.459],
  ],
  'repeated words missing, less': [
    [0, 0],
    [0.101, -0.18],
    [0.689, -2.56],
  ],
  'longest stretch of its own in the longer': [
    [0, 0],
    [0.167, -0.617],
    [0.386, -1.871],
    [0.851, -3.195],
  ],
  'of one outlet': [
    [0, 0],
    [1, -0.904],
  ],
  'of one outlet, minutes and not a day apart': [
    [0, 0],
    [1, -0.879],
  ],
  'length of the shorter by the longer': [
    [0.253, 0],
    [0.684, -0.688],
    [0.927, -0.974],
    [1, -0.987],
  ],
  'log of the length of the shorter': [
    [3.638, 0],
    [4.654, 0.127],
    [5.142, -0.405],
    [6.193, -1.714],
  ],
  'log of the hours between': [
    [0, 0],
    [1.211, 0.017],
    [2.315, -0.441],
    [4.3, -2.61],
  ],
};

/** The log-odds where every curve adds nothing. */
export const likenessBase = -1.71;
