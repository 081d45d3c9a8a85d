export { type DeskFacts, deskFactsOf } from './desk-facts.js';
export {
  fromDocument,
  type ItemDocument,
  type ItemText,
  isTombstone,
  killedByMark,
  type NewsDocument,
  type ReadableItem,
  type StoredStory,
  storedStory,
  storyBaseOf,
  type Tombstone,
  toDocument,
} from './document.js';
export type { Dress, HiddenBy, ShownMark } from './dress.js';
export { ensureIndexes, removeIndexes } from './ensure-indexes.js';
export {
  fields,
  primarySubtag,
  readableSource,
  revisionFields,
  type TextKey,
  textKeyOf,
  textKeys,
} from './fields.js';
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
export { copyMembersBody, mostCopyMembers } from './queries/copy-members.js';
export {
  carriersBody,
  entityCountsBody,
  type Facet,
  type FacetCount,
  facetAggregations,
  type GroupCarriers,
  readCarriers,
  readCounts,
} from './queries/facets.js';
export {
  earliestMembers,
  exactGroups,
  filterClauses,
  type GroupsPage,
  type ItemFilters,
  type ItemSearchRequest,
  type ItemSort,
  type ItemsPage,
  itemSearchBody,
  mostGroups,
} from './queries/item-search.js';
export { namingItemsBody, readNamingItems } from './queries/naming-items.js';
export { type ParsedQuery, parseQuery } from './queries/query-parser.js';
export { type Query, type QueryScope, wantedTerms } from './queries/query-tree.js';
export { type RelatedRequest, relatedBody } from './queries/related.js';
export {
  mostRevisions,
  type RevisionPlace,
  readRevisionPlaces,
  revisionPlacesBody,
} from './queries/revisions.js';
export { isVisible, mayBeSeen, statusFields, visibleAt } from './queries/visibility.js';
export { isStopWord, meantForms, writtenForms } from './queries/word-forms.js';
export { type RevisionDocument, revisionId } from './revision-document.js';
