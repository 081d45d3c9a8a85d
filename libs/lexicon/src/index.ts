export { crossTerms, eachCrossTerm } from './cross-terms.js';
export { type Notion, notionsOf, wordsOfNotion } from './notions.js';
export { skeletonsOf } from './skeletons.js';
export { type CrossTerm, termKind } from './term-numbers.js';
