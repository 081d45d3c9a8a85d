export { type Annotation, annotate, type Readable } from './annotate.js';
export { type CompletedName, completeEntityNames } from './complete-names.js';
export { curatedEntries } from './curated-entries.js';
export { localDay } from './dates/calendar-days.js';
export { useExtraEntities } from './extras/add-extras.js';
export type { ExtraCounts } from './extras/extra-names.js';
export { type FieldText, readField } from './field-text.js';
export { entities as gazetteerEntities, entityById, nameKey } from './gazetteer.js';
export type { GazetteerEntity } from './gazetteer-entity.js';
export { knownNames } from './known-names.js';
export { type GivenReadings, type NameRecogniser, readNames, type WordReading } from './name-recogniser.js';
export {
  isFirst,
  labelCount,
  labelOf,
  labels,
  mayFollow,
  type NameType,
  typeOfLabel,
} from './tagger/name-labels.js';
export { shippedTagger, type TaggerLanguage, weightsFolder } from './tagger/shipped-taggers.js';
export { readModel, type TaggerModel, writeModel } from './tagger/tagger-model.js';
export { TrainingView } from './tagger/training-view.js';
export { WordClusters } from './tagger/word-clusters.js';
