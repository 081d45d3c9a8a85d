export { type AskIndex, type Candidate, textOfSource } from './candidates/find-candidates.js';
export { type FindOptions, type FoundRelated, findRelated, weighedCandidates } from './find-related.js';
export { evidenceNames, type PairEvidence, type Space } from './ranking/pool-evidence.js';
export { scoreOf, type Weighed } from './ranking/rank-related.js';
export { relatedWeights, type Weights } from './ranking/related-weights.js';
export type { EntityInText, RelatedText } from './sketch/related-sketch.js';
