export {
  fromDocument,
  type IndexableDocument,
  type ItemDocument,
  type ItemText,
  isTombstone,
  type NewsDocument,
  type ReadableItem,
  type Tombstone,
  toDocument,
} from './document.js';
export { ensureIndexes, removeIndexes } from './ensure-indexes.js';
export { fields, primarySubtag, revisionFields, type TextKey, textKeyOf, textKeys } from './fields.js';
export {
  buildIndexName,
  type IndexFamily,
  type NewsIndexNames,
  newsIndexNames,
  parseIndexName,
} from './index-names.js';
export {
  type IndexLayout,
  newsMapping,
  newsSettings,
  revisionsMapping,
  revisionsSettings,
} from './mapping.js';
export { type RevisionDocument, revisionId } from './revision-document.js';
