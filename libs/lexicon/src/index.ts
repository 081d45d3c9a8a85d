export { crossTerms, eachCrossTerm } from './cross-terms.js';
export { notionsOf } from './notions.js';
export { skeletonsOf } from './skeletons.js';
export { type CrossTerm, termKind } from './term-numbers.js';
