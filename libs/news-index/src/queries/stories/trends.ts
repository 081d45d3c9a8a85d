import type { estypes } from '@elastic/elasticsearch';
import { fields, primarySubtag } from '../../fields.js';
import { exactGroups } from '../item-search.js';
import { visibleAt } from '../visibility.js';
import { type GrowthSpans, readTextCounts, type TextCount, textsOf, withoutItems } from './story-lists.js';

type Aggregations = Record<string, estypes.AggregationsAggregationContainer>;

export interface TrendsRequest {
  readonly spans: GrowthSpans;
  readonly languages: readonly string[];
  readonly without: readonly string[];
  readonly nowMs: number;
}

/** So many stories and entities, those with the most items in the later span, are weighed against their past. */
const weighed = 300;
/** Twice of them from each shard: texts are counted for every one that is named, which is most of the time. */
const namedByShard = 600;
/** Of each entity that is told of, its newest items are named, to be looked at by id. */
const membersNamed = 20;

const texts = { cardinality: { field: fields.copyGroup, precision_threshold: exactGroups } };
const trending = { story: fields.storyId, entity: fields.entityIds } as const;

/** What is written about in the later span, and how many texts there are in each of the two. */
export function presentBody(request: TrendsRequest): estypes.SearchRequest {
  const { before, recent, end } = request.spans;
  const most = (field: string): estypes.AggregationsAggregationContainer => ({
    terms: { field, size: weighed, shard_size: namedByShard },
    aggs: { texts: textsOf },
  });
  return within(request, before, end, {
    now: {
      filter: between(recent, end),
      aggs: { texts, story: most(trending.story), entity: most(trending.entity) },
    },
    before: { filter: between(before, recent), aggs: { texts } },
  });
}

/** How much was written about these in the earlier span. */
export function pastBody(
  request: TrendsRequest,
  { stories, entities }: { readonly stories: readonly string[]; readonly entities: readonly string[] },
): estypes.SearchRequest {
  const { before, recent } = request.spans;
  const these = (field: string, include: readonly string[]): estypes.AggregationsAggregationContainer => ({
    terms: { field, include: [...include], size: Math.max(1, include.length) },
    aggs: { texts: textsOf },
  });
  return within(request, before, recent, {
    ...(stories.length > 0 && { story: these(trending.story, stories) }),
    ...(entities.length > 0 && { entity: these(trending.entity, entities) }),
  });
}

/** The newest items of the later span that name these entities: ids alone. */
export function trendMembersBody(request: TrendsRequest, entities: readonly string[]): estypes.SearchRequest {
  const sort: estypes.SortCombinations[] = [{ [fields.eventTime]: 'desc' }, { [fields.id]: 'asc' }];
  return within(request, request.spans.recent, request.spans.end, {
    entity: {
      terms: { field: trending.entity, include: [...entities], size: entities.length },
      aggs: { items: { top_hits: { size: membersNamed, _source: false, sort } } },
    },
  });
}

export interface Present {
  readonly texts: { readonly now: number; readonly before: number };
  readonly stories: readonly TextCount[];
  readonly entities: readonly TextCount[];
}

interface Span {
  readonly texts: { readonly value: number };
  readonly story?: estypes.AggregationsAggregate;
  readonly entity?: estypes.AggregationsAggregate;
}

/** Reads the answer to `presentBody`. */
export function readPresent({ aggregations }: estypes.SearchResponse): Present {
  const { now, before } = aggregations as unknown as { readonly now: Span; readonly before: Span };
  return {
    texts: { now: now.texts.value, before: before.texts.value },
    stories: readTextCounts(now.story),
    entities: readTextCounts(now.entity),
  };
}

/** Reads the answer to `pastBody`: texts by story and by entity. */
export function readPast({ aggregations }: estypes.SearchResponse) {
  const { story, entity } = (aggregations ?? {}) as unknown as Partial<Span>;
  const textsBy = (aggregation: estypes.AggregationsAggregate | undefined): ReadonlyMap<string, number> =>
    new Map(readTextCounts(aggregation).map((one) => [one.value, one.texts]));
  return { stories: textsBy(story), entities: textsBy(entity) };
}

/** Reads the answer to `trendMembersBody`. */
export function readTrendMembers({ aggregations }: estypes.SearchResponse): string[] {
  const { buckets } = (aggregations?.entity ?? { buckets: [] }) as unknown as {
    readonly buckets: readonly { readonly items: estypes.AggregationsTopHitsAggregate }[];
  };
  return [...new Set(buckets.flatMap(({ items }) => items.hits.hits.map(({ _id }) => _id as string)))];
}

const between = (gte: string, lt: string) => ({ range: { [fields.eventTime]: { gte, lt } } });

function within(
  { languages, without, nowMs }: TrendsRequest,
  from: string,
  to: string,
  aggs: Aggregations,
): estypes.SearchRequest {
  const tags = languages.flatMap((tag) => primarySubtag(tag) ?? []);
  const inLanguages = tags.length === 0 ? [] : [{ terms: { [fields.language]: tags } }];
  const filter = [visibleAt(nowMs), between(from, to), ...inLanguages];
  return {
    size: 0,
    track_total_hits: false,
    query: { bool: { filter, must_not: withoutItems(without) } },
    aggs,
  };
}
