export type { BookRecall, RecalledStories } from './grouping/book-recall.js';
export {
  type GatherEvidence,
  type GatherWeights,
  gatherNames,
  likelyOfOneEvent,
} from './grouping/gather-evidence.js';
export type { Change, Placing, StoryBookOptions } from './grouping/story-answers.js';
export { defaultWindowMs, StoryBook } from './grouping/story-book.js';
export { storyWeights } from './grouping/story-weights.js';
export { IdTable } from './ids/id-table.js';
export { type ItemSketch, itemSketch, type StoryText } from './likeness/item-sketch.js';
export { larger } from './likeness/larger.js';
export { evidenceNames, type PairEvidence, pairEvidence, type Weights } from './likeness/pair-evidence.js';
export type { StoryEntity } from './links/bridge-terms.js';
export type { LinkChange, StoryLink } from './links/story-links.js';
export {
  type EditorsWord,
  glanceAtStoryRecord,
  type LinkSaid,
  type Place,
  type PlacedRecord,
  readStoryRecord,
  type Settlement,
  type StoryRecord,
  writeStoryRecord,
} from './log/story-record.js';
export { type SketchThread, sketchThread } from './sketching/sketch-thread.js';
export { type Steps, toItsEnd } from './steps.js';
