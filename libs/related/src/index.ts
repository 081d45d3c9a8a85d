export type { AskIndex, Candidate } from './candidates/candidate-sketches.js';
export { type FindOptions, type FoundRelated, findRelated, weighedCandidates } from './find-related.js';
export { evidenceNames, type PairEvidence } from './ranking/pool-evidence.js';
export { scoreOf, type Weighed } from './ranking/rank-related.js';
export { relatedWeights, type Weights } from './ranking/related-weights.js';
export { textOfSource, withCompared } from './sketch/compared.js';
export type { EntityInText, RelatedText, Space } from './sketch/related-sketch.js';
