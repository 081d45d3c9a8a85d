export { type Annotation, annotate, type Readable } from './annotate.js';
export { type CompletedName, completeEntityNames } from './complete-names.js';
export { localDay } from './dates/calendar-days.js';
export { entities as gazetteerEntities, entityById } from './gazetteer.js';
export type { GazetteerEntity } from './gazetteer-entity.js';
