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
    [0.151, 0],
    [0.415, 0.698],
    [0.61, 2.467],
    [0.996, 4.279],
  ],
  'words of the smaller in the other': [
    [0.326, 0],
    [0.727, 0.509],
    [0.886, 1.258],
    [1, 0.068],
  ],
  'leads of 25 words alike': [
    [0.02, 0],
    [0.209, -0.202],
    [0.522, 0.685],
    [1, 1.187],
  ],
  'leads of 50 words alike': [
    [0.037, 0],
    [0.262, -0.223],
    [0.521, -0.428],
    [1, -0.062],
  ],
  'lead in the other text, less': [
    [0.144, 0],
    [0.528, 1.828],
    [0.744, 1.762],
    [1, 2.162],
  ],
  'lead in the other text, more': [
    [0.313, 0],
    [0.729, 1.418],
    [0.89, 2.06],
    [1, 2.458],
  ],
  'headlines alike': [
    [0, 0],
    [0.14, 0.357],
    [0.376, 0.072],
    [1, 1.611],
  ],
  'headline of fewer words in the other': [
    [0, 0],
    [0.286, 0.351],
    [0.613, 0.977],
    [1, -0.123],
  ],
  'rare words missing, less': [
    [0, 0],
    [0.071, 0.161],
    [0.333, -0.004],
    [1, -0.442],
  ],
  'rare words missing, more': [
    [0, 0],
    [0.333, 0.036],
    [0.611, 0.69],
    [1, 0.341],
  ],
  'numbers shared': [
    [0, 0],
    [0.333, 0.206],
    [0.5, 0.171],
    [1, -0.083],
  ],
  'numbers of the smaller in the other': [
    [0, 0],
    [0.5, 1.452],
    [1, 1.143],
  ],
  'each has numbers the other lacks': [
    [0, 0],
    [1, 0.182],
  ],
  'runs of three shared': [
    [0.065, 0],
    [0.232, 1.272],
    [0.408, 1.711],
    [0.982, 2.683],
  ],
  'runs of three of the smaller in the other': [
    [0.145, 0],
    [0.485, 1.102],
    [0.692, 0.272],
    [1, 1.321],
  ],
  'runs of two shared in the first 60 words': [
    [0.009, 0],
    [0.167, 1.462],
    [0.39, 2.362],
    [0.98, 3.431],
  ],
  'words shared, each counting the same': [
    [0.199, 0],
    [0.45, 0.623],
    [0.636, 0.24],
    [0.995, 1.412],
  ],
  'length of the shorter by the longer': [
    [0.271, 0],
    [0.67, -0.04],
    [0.906, 0.454],
    [1, 0.383],
  ],
  'log of the length of the shorter': [
    [3.667, 0],
    [4.673, 0.972],
    [5.162, 0.169],
    [6.232, -0.276],
  ],
  'log of the hours between': [
    [0.099, 0],
    [1.335, -0.101],
    [2.35, -0.109],
    [4.321, -4.748],
  ],
};

/** The log-odds where every curve adds nothing. */
export const likenessBase = -11.512;
