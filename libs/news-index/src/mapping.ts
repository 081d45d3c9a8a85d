import type { estypes } from '@elastic/elasticsearch';

/** How an index is spread; everything else about it is fixed here. */
export interface IndexLayout {
  readonly shards: number;
  readonly replicas: number;
}

/** For filters, facets and sorting. A longer value stays in the document but is not searchable: never a refusal. */
const keyword = { type: 'keyword', ignore_above: 1024 } as const;
/** Only handed back: no index, no column. */
const kept = { type: 'keyword', index: false, doc_values: false } as const;
const keptDate = { type: 'date', index: false, doc_values: false } as const;
const date = { type: 'date' } as const;
/** Bytes that are read for many documents at once and not searched. */
const column = { type: 'binary', doc_values: true } as const;
/** Words of our own making, found whole: nobody reads, counts or sorts by them. */
const sought = { type: 'keyword', doc_values: false } as const;
/** Handed back as it came: not parsed, so that no name or value in it can refuse a document. */
const opaque = { type: 'object', enabled: false } as const;

const analyzed = (analyzer: string) => ({
  properties: { headline: { type: 'text', analyzer }, body: { type: 'text', analyzer } } as const,
});

/**
 * The mapping of news, written as Elasticsearch answers it (defaults left out), so that the two can be compared.
 *
 * Text stands once, under its language. `folded` stands beside it because the Arabic analyzer keeps one-letter
 * prefixes and presentation forms, tells spellings of one word apart and stems names (واشنطن, طهران). It is kept in
 * `_source` although it could be made again: leaving it out costs a fifth more CPU per document, and disk too, since
 * Elasticsearch then keeps the source twice until a merge (tried). Nothing is dynamic: a field we forgot is our bug
 * and must be loud.
 */
export const newsMapping = {
  dynamic: 'strict',
  properties: {
    id: keyword,
    feed: keyword,
    uri: kept,
    order: { type: 'long' },
    revision: { type: 'short' },
    receivedAt: date,
    eventTime: date,
    versionCreated: keptDate,
    firstCreated: keptDate,
    killedAt: keptDate,
    killedBy: kept,
    origin: kept,
    contentHash: kept,
    /** The change that this version was announced with, so that a repeat after a crash says the same again. */
    change: kept,
    pubStatus: keyword,
    hiddenBy: keyword,
    embargoedUntil: date,
    expires: date,
    urgency: { type: 'byte' },
    language: keyword,
    type: keyword,
    source: { properties: { id: keyword, name: keyword } },
    copies: {
      properties: {
        group: keyword,
        base: keyword,
        similarity: { type: 'float' },
        reason: keyword,
        of: kept,
      },
    },
    story: { properties: { id: keyword, part: keyword, base: keyword, titledAt: date } },
    entityIds: keyword,
    nameKeys: keyword,
    curated: {
      properties: { look: kept, ids: keyword, moves: opaque, renamed: keyword, given: opaque },
    },
    subjectCodes: keyword,
    text: {
      properties: { ar: analyzed('arabic'), en: analyzed('english'), other: analyzed('standard') },
    },
    folded: {
      properties: {
        headline: { type: 'text', analyzer: 'standard' },
        body: { type: 'text', analyzer: 'standard' },
        names: { type: 'text', analyzer: 'standard' },
      },
    },
    /** What a later message of the agency may call it by. */
    desk: { properties: { number: keyword, slugline: keyword } },
    /** Read for a hundred documents at once: as a column, since unpacking so many sources would take longer than the search. */
    compared: { properties: { stems: column, cross: column, terms: sought } },
    marks: opaque,
    entities: opaque,
    rest: opaque,
  },
} as const satisfies estypes.MappingTypeMapping;

/**
 * Every revision, also late and superseded ones, found by the id of its item alone: nothing else is indexed, since
 * this index doubles the number of documents written.
 */
export const revisionsMapping = {
  dynamic: 'strict',
  properties: {
    id: { type: 'keyword', doc_values: false },
    order: { type: 'long', index: false },
    version: { type: 'long', index: false },
    contentHash: kept,
    pubStatus: kept,
    receivedAt: { type: 'date', index: false },
    item: opaque,
  },
} as const satisfies estypes.MappingTypeMapping;

export function newsSettings({ shards, replicas }: IndexLayout): estypes.IndicesIndexSettings {
  return {
    number_of_shards: shards,
    number_of_replicas: replicas,
    // Said, not left to the default: an index without it stops refreshing when nobody has searched for 30 s.
    refresh_interval: '1s',
  };
}

export function revisionsSettings({ shards, replicas }: IndexLayout): estypes.IndicesIndexSettings {
  return {
    number_of_shards: shards,
    number_of_replicas: replicas,
    // History is looked at by hand and read by nobody within the second.
    refresh_interval: '30s',
    codec: 'best_compression',
  };
}
