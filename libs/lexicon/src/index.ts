export { type CrossTerm, crossTerms, termKind } from './cross-terms.js';
export { type Notion, notionsOf, wordsOfNotion } from './notions.js';
export { skeletonsOf } from './skeletons.js';
