export type { Curated, Named, StoredCuration } from './curated.js';
export { curatedDocument, givenTo } from './curated-document.js';
export { type DeskFacts, deskFactsOf } from './desk-facts.js';
export {
  fromDocument,
  type ItemDocument,
  type ItemText,
  isTombstone,
  killedByMark,
  type NewsDocument,
  type ReadableItem,
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
export { idOfNameKey, typedKey } from './name-keys.js';
export { carriersBody, type GroupCarriers, readCarriers } from './queries/carriers.js';
export { copyMembersBody, mostCopyMembers } from './queries/copy-members.js';
export {
  entityMovesBody,
  nameKeysBody,
  readEntityMoves,
  readNameKeys,
} from './queries/entity-names.js';
export {
  countedItems,
  type Facet,
  type Facets,
  facetCountsBody,
  foundBody,
  readFacets,
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
export { type NamedTogether, namedTogetherBody, readNamedTogether } from './queries/named-together.js';
export { namingItemsBody, readNamingItems } from './queries/naming-items.js';
export { type ParsedQuery, parseQuery } from './queries/query-parser.js';
export {
  askedEntities,
  type Query,
  type QueryScope,
  wantedTerms,
  withMovedEntities,
} from './queries/query-tree.js';
export { rarityOf } from './queries/rarity.js';
export {
  type CandidateHit,
  type RelatedRequest,
  readCandidates,
  relatedBody,
  relatedTextsBody,
} from './queries/related.js';
export {
  mostRevisions,
  type RevisionPlace,
  readRevisionPlaces,
  revisionPlacesBody,
} from './queries/revisions.js';
export {
  entityHistogramBody,
  type HistogramBar,
  type HistogramInterval,
  presentStoryBody,
  readHistogram,
  storyHistogramBody,
  storyMembersBody,
} from './queries/stories/one-story.js';
export {
  type Counted,
  noLanguage,
  readStoryFacts,
  type StoryFacts,
  type StoryLanguage,
  storyFactsBody,
} from './queries/stories/story-facts.js';
export {
  type GrowthSpans,
  mostStories,
  possibleError,
  readStoryIds,
  readTextCounts,
  type StoryListRequest,
  type StorySort,
  storyListBody,
  storyPastBody,
  type TextCount,
} from './queries/stories/story-lists.js';
export {
  type Present,
  pastBody,
  presentBody,
  readPast,
  readPresent,
  readTrendMembers,
  type TrendsRequest,
  trendMembersBody,
} from './queries/stories/trends.js';
export { entityCountsBody, type FacetCount, readCounts } from './queries/value-counts.js';
export { isVisible, mayBeSeen, statusFields, visibleAt } from './queries/visibility.js';
export { isStopWord, meantForms, writtenForms } from './queries/word-forms.js';
export { type RevisionDocument, revisionId } from './revision-document.js';
export { type StoredStory, storedStory, storyBaseOf } from './stored-story.js';
