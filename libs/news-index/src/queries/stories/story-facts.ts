import type { estypes } from '@elastic/elasticsearch';
import { fields } from '../../fields.js';
import { type FacetCount, outletName, readCounts } from '../value-counts.js';
import { visibleAt } from '../visibility.js';
import { type GrowthSpans, textsOf, withoutItems } from './story-lists.js';

type Aggregations = Record<string, estypes.AggregationsAggregationContainer>;

export interface StoryFactsRequest {
  readonly ids: readonly string[];
  readonly growth: GrowthSpans;
  readonly without: readonly string[];
  readonly nowMs: number;
}

/** Of each story the newest items are named, to be looked at by id. */
const membersNamed = 20;
/** The most carried texts of a language, the earliest first among equals, whose headlines may become the title. */
const textsNamed = 12;
/** Of a text the earliest item, and others that stand by in case it has just been hidden. */
const standBy = 2;
const shown = { languages: 20, parts: 10, outlets: 20, entities: 40, subjects: 12 } as const;

/** What the visible items of these stories have between them. */
export function storyFactsBody({ ids, growth, without, nowMs }: StoryFactsRequest): estypes.SearchRequest {
  return {
    size: 0,
    track_total_hits: false,
    query: {
      bool: {
        filter: [visibleAt(nowMs), { terms: { [fields.storyId]: [...ids] } }],
        must_not: withoutItems(without),
      },
    },
    aggs: {
      stories: {
        // `map`: a few stories out of many; numbering all values of the field anew would cost more.
        terms: { field: fields.storyId, include: [...ids], size: ids.length, execution_hint: 'map' },
        aggs: storyAggregations(growth),
      },
    },
  };
}

function storyAggregations({ before, recent, end }: GrowthSpans): Aggregations {
  const between = (gte: string, lt: string) => ({
    filter: { range: { [fields.eventTime]: { gte, lt } } },
    aggs: { texts: textsOf },
  });
  const counted = (field: string, size: number) => ({
    terms: { field, size, execution_hint: 'map' as const },
  });
  return {
    texts: textsOf,
    first: { min: { field: fields.eventTime } },
    latest: { max: { field: fields.eventTime } },
    recent: between(recent, end),
    before: between(before, recent),
    outletCount: { cardinality: { field: fields.sourceId, precision_threshold: 1000 } },
    outlets: {
      ...counted(fields.sourceId, shown.outlets),
      aggs: outletName,
    },
    entities: counted(fields.entityIds, shown.entities),
    subjects: counted(fields.subjectCodes, shown.subjects),
    members: newest(membersNamed, fields.eventTime),
    languages: {
      terms: { field: fields.language, size: shown.languages, missing: noLanguage, execution_hint: 'map' },
      aggs: { parts: counted(fields.storyPart, shown.parts), texts: titleTexts, titled: titledByEditors },
    },
  };
}

/** The value under which items without a language are counted (BCP 47: undetermined). */
export const noLanguage = 'und';

const newest = (size: number, field: string): estypes.AggregationsAggregationContainer => ({
  top_hits: { size, _source: false, sort: [{ [field]: 'desc' }, { [fields.id]: 'asc' }] },
});

const titleTexts: estypes.AggregationsAggregationContainer = {
  terms: {
    field: fields.copyGroup,
    size: textsNamed,
    order: [{ _count: 'desc' }, { first: 'asc' }, { _key: 'asc' }],
    execution_hint: 'map',
  },
  aggs: {
    first: { min: { field: fields.eventTime } },
    items: {
      top_hits: {
        size: standBy,
        _source: false,
        sort: [{ [fields.eventTime]: 'asc' }, { [fields.id]: 'asc' }],
      },
    },
  },
};

const titledByEditors: estypes.AggregationsAggregationContainer = {
  filter: { exists: { field: fields.storyTitledAt } },
  aggs: { items: newest(standBy, fields.storyTitledAt) },
};

/** One group of copies in one language. */
export interface StoryText {
  /** How many visible items carry it. */
  readonly carried: number;
  /** Ids of its first items, the earliest first. */
  readonly items: readonly string[];
}

export interface StoryLanguage {
  readonly language: string;
  readonly items: number;
  readonly parts: readonly { readonly id: string; readonly items: number }[];
  readonly texts: readonly StoryText[];
  /** Ids of items whose headline editors made the title, the last said first. */
  readonly titled: readonly string[];
}

export interface Counted {
  readonly value: string;
  readonly count: number;
}

export interface StoryFacts {
  readonly id: string;
  readonly items: number;
  readonly texts: number;
  /** Epoch milliseconds. */
  readonly firstMs: number;
  readonly latestMs: number;
  /** Texts in the later and in the earlier span of `growth`. */
  readonly recent: number;
  readonly before: number;
  readonly outletCount: number;
  /** With the most items, and of each some that give it its name. */
  readonly outlets: readonly FacetCount[];
  readonly entities: readonly Counted[];
  readonly subjects: readonly Counted[];
  /** The most items first. */
  readonly languages: readonly StoryLanguage[];
  /** Ids of the newest items. */
  readonly members: readonly string[];
}

interface Bucket {
  readonly key: string;
  readonly doc_count: number;
  // biome-ignore lint/suspicious/noExplicitAny: the aggregations that this file asks for, nested three deep
  readonly [aggregation: string]: any;
}

/** Reads the answer to `storyFactsBody`, by story; one without a visible item is not there. */
export function readStoryFacts(answer: estypes.SearchResponse): ReadonlyMap<string, StoryFacts> {
  const { buckets } = (answer.aggregations?.stories ?? { buckets: [] }) as unknown as { buckets: Bucket[] };
  return new Map(buckets.map((bucket) => [bucket.key, factsOf(bucket)]));
}

function factsOf(bucket: Bucket): StoryFacts {
  return {
    id: bucket.key,
    items: bucket.doc_count,
    texts: bucket.texts.value,
    firstMs: bucket.first.value,
    latestMs: bucket.latest.value,
    recent: bucket.recent.texts.value,
    before: bucket.before.texts.value,
    outletCount: bucket.outletCount.value,
    outlets: readCounts(bucket.outlets),
    entities: bucket.entities.buckets.map(countedOf),
    subjects: bucket.subjects.buckets.map(countedOf),
    members: idsOf(bucket.members),
    languages: bucket.languages.buckets.map(languageOf),
  };
}

const languageOf = ({ key, doc_count, parts, texts, titled }: Bucket): StoryLanguage => ({
  language: key,
  items: doc_count,
  parts: parts.buckets.map((part: Bucket) => ({ id: part.key, items: part.doc_count })),
  texts: texts.buckets.map((text: Bucket) => ({ carried: text.doc_count, items: idsOf(text.items) })),
  titled: idsOf(titled.items),
});

const countedOf = ({ key, doc_count }: Bucket): Counted => ({ value: key, count: doc_count });

const idsOf = ({ hits }: estypes.AggregationsTopHitsAggregate): string[] =>
  hits.hits.map(({ _id }) => _id as string);
