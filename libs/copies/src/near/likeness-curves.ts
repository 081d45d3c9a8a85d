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
    [0.42, 0.828],
    [0.67, 1.9],
    [1, 2.339],
  ],
  'words of the smaller in the other': [
    [0.325, 0],
    [0.735, 0.749],
    [0.921, 1.249],
    [1, 0.2],
  ],
  'leads of 25 words alike': [
    [0.028, 0],
    [0.233, 0.32],
    [0.596, 0.812],
    [1, 1.444],
  ],
  'leads of 50 words alike': [
    [0.044, 0],
    [0.322, 0.496],
    [0.612, 0.623],
    [1, 1.017],
  ],
  'lead in the other text, less': [
    [0.142, 0],
    [0.573, 1.116],
    [0.799, 1.905],
    [1, 2.292],
  ],
  'lead in the other text, more': [
    [0.31, 0],
    [0.756, -0.303],
    [0.923, 0.035],
    [1, 0.162],
  ],
  'headlines alike': [
    [0, 0],
    [0.16, 0.804],
    [0.408, 0.848],
    [1, 1.485],
  ],
  'headline of fewer words in the other': [
    [0, 0],
    [0.323, 0.385],
    [0.685, 0.065],
    [1, 0.004],
  ],
  'rare words missing, less': [
    [0, 0],
    [0.333, 0.205],
    [1, -0.395],
  ],
  'rare words missing, more': [
    [0, 0],
    [0.286, -0.398],
    [0.606, -0.148],
    [1, -0.042],
  ],
  'numbers shared': [
    [0, 0],
    [0.333, -0.326],
    [0.5, 0.164],
    [1, 0.201],
  ],
  'numbers of the smaller in the other': [
    [0, 0],
    [0.5, 0.516],
    [1, 0.834],
  ],
  'each has numbers the other lacks': [
    [0, 0],
    [1, 0.466],
  ],
  'runs of three shared': [
    [0.064, 0],
    [0.24, 0.738],
    [0.473, 0.621],
    [1, 0.892],
  ],
  'runs of three of the smaller in the other': [
    [0.144, 0],
    [0.483, 0.599],
    [0.757, 0.933],
    [1, 1.136],
  ],
  'runs of two shared in the first 60 words': [
    [0.009, 0],
    [0.2, 0.19],
    [0.475, 0.498],
    [1, 1.361],
  ],
  'words shared, each counting the same': [
    [0.195, 0],
    [0.457, 0.256],
    [0.685, 1.239],
    [1, 1.69],
  ],
  'repeated words missing, less': [
    [0, 0],
    [0.101, -0.142],
    [0.689, -2.875],
  ],
  'longest stretch of its own in the longer': [
    [0, 0],
    [0.167, 0.034],
    [0.386, -1.091],
    [0.851, -2.291],
  ],
  'length of the shorter by the longer': [
    [0.253, 0],
    [0.684, -0.558],
    [0.927, -0.896],
    [1, -0.722],
  ],
  'log of the length of the shorter': [
    [3.638, 0],
    [4.654, 0.366],
    [5.142, -0.181],
    [6.193, -1.414],
  ],
  'log of the hours between': [
    [0, 0],
    [1.211, 0.226],
    [2.315, -0.165],
    [4.3, -2.451],
  ],
};

/** The log-odds where every curve adds nothing. */
export const likenessBase = -4.7;
