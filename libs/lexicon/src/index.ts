export { type CrossTerm, crossTerms, termKind } from './cross-terms.js';
export { notionsOf, wordsOfNotion } from './notions.js';
export { skeletonsOf } from './skeletons.js';
