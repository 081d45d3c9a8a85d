import type { estypes } from '@elastic/elasticsearch';
import { fields } from '../../fields.js';
import { exactGroups, filterClauses, type ItemFilters, mostGroups } from '../item-search.js';
import type { Query } from '../query-tree.js';
import { clauseOf } from '../text-clauses.js';
import { visibleAt } from '../visibility.js';

type Clause = estypes.QueryDslQueryContainer;

export type StorySort = 'latest' | 'size' | 'growth';

export interface StoryListRequest {
  /** `nothing` for a text that holds nothing to look for. */
  readonly query: Query | 'nothing' | undefined;
  readonly filters: ItemFilters;
  readonly sort: StorySort;
  /** The place of the first story that is wanted, below `mostStories`. */
  readonly offset: number;
  readonly size: number;
  /** Only items received up to then (ISO 8601), so that pages lie among the same stories. */
  readonly asOf: string;
  readonly growth: GrowthSpans;
  /** Ids of items that the index still takes for visible. */
  readonly without: readonly string[];
  readonly nowMs: number;
}

/** Two spans of event time that follow each other; ISO 8601, the ends exclusive. */
export interface GrowthSpans {
  readonly before: string;
  readonly recent: string;
  readonly end: string;
}

/** How deep stories can be paged, and how many are weighed against each other by growth. */
export const mostStories = mostGroups;
/** Each shard names so many, so that the count of one that is large on few shards only is still right. */
const namedByShard = 5000;
/** Near exact for the texts of all but the largest stories. */
const textPrecision = 1000;

/** Which stories have items that fit, in order: by the newest of them or by how many, or those that had one lately. */
export function storyListBody(request: StoryListRequest): estypes.SearchRequest {
  const { sort, offset, growth } = request;
  const query = storyListQuery(request);
  const total = { cardinality: { field: fields.storyId, precision_threshold: exactGroups } };
  const size = Math.min(request.size, mostStories - offset);
  if (sort === 'latest') {
    return {
      query,
      from: offset,
      size,
      _source: false,
      track_total_hits: false,
      sort: [{ [fields.eventTime]: 'desc' }, { [fields.id]: 'asc' }],
      collapse: { field: fields.storyId },
      aggs: { total },
    };
  }
  const counted = { query, size: 0, track_total_hits: false };
  const stories = { field: fields.storyId, shard_size: namedByShard };
  if (sort === 'size')
    return {
      ...counted,
      aggs: { total, stories: { terms: { ...stories, size: offset + size, order: bySize }, aggs: newestOf } },
    };
  const recent = { range: { [fields.eventTime]: { gte: growth.recent, lt: growth.end } } };
  return {
    ...counted,
    query: { bool: { filter: [query, recent] } },
    aggs: { total, stories: { terms: { ...stories, size: mostStories }, aggs: { texts: textsOf } } },
  };
}

/** Of stories of one size the one with the newest item stands first. */
const bySize: estypes.AggregationsAggregateOrder = [{ _count: 'desc' }, { newest: 'desc' }, { _key: 'asc' }];
const newestOf: Record<string, estypes.AggregationsAggregationContainer> = {
  newest: { max: { field: fields.eventTime } },
};

/** Groups of copies, so that a text counts once. */
export const textsOf: estypes.AggregationsAggregationContainer = {
  cardinality: { field: fields.copyGroup, precision_threshold: textPrecision },
};

/** How many texts these stories had in the earlier of the two spans. */
export function storyPastBody(ids: readonly string[], request: StoryListRequest): estypes.SearchRequest {
  const { before, recent } = request.growth;
  const past = { range: { [fields.eventTime]: { gte: before, lt: recent } } };
  return {
    size: 0,
    track_total_hits: false,
    query: { bool: { filter: [storyListQuery(request), past, { terms: { [fields.storyId]: [...ids] } }] } },
    aggs: {
      stories: {
        terms: { field: fields.storyId, include: [...ids], size: ids.length },
        aggs: { texts: textsOf },
      },
    },
  };
}

function storyListQuery({ query, filters, asOf, nowMs, without }: StoryListRequest): Clause {
  const filter = [
    visibleAt(nowMs),
    { exists: { field: fields.storyId } },
    { range: { [fields.receivedAt]: { lte: asOf } } },
    ...filterClauses(filters),
  ];
  const must = query === undefined ? [] : [query === 'nothing' ? { match_none: {} } : clauseOf(query)];
  return { bool: { must, filter, must_not: withoutItems(without) } };
}

/** Takes items out of what a query finds: those that an answer by id has shown to be hidden since the last refresh. */
export const withoutItems = (ids: readonly string[]): Clause[] =>
  ids.length === 0 ? [] : [{ ids: { values: [...ids] } }];

/** Ids of stories in the order of a `storyListBody` by `latest` or `size`; the first `offset` are left out. */
export function readStoryIds(
  { hits, aggregations }: estypes.SearchResponse,
  { sort, offset }: StoryListRequest,
): string[] {
  if (sort !== 'latest')
    return readTextCounts(aggregations?.stories)
      .slice(offset)
      .map(({ value }) => value);
  return hits.hits.flatMap((hit) => (hit.fields?.[fields.storyId] as string[] | undefined) ?? []);
}

export interface TextCount {
  readonly value: string;
  readonly items: number;
  readonly texts: number;
}

/** The buckets of a terms aggregation, with their texts where these were counted. */
export function readTextCounts(aggregation: estypes.AggregationsAggregate | undefined): TextCount[] {
  const { buckets } = (aggregation ?? { buckets: [] }) as unknown as {
    readonly buckets: readonly { key: string; doc_count: number; texts?: { value: number } }[];
  };
  return buckets.map(({ key, doc_count, texts }) => ({
    value: key,
    items: doc_count,
    texts: texts?.value ?? doc_count,
  }));
}

/** By so many a story's count may be wrong, or a story that is not named be larger; 0 when the order is exact. */
export function possibleError(aggregation: estypes.AggregationsAggregate | undefined): number {
  return (
    (aggregation as { doc_count_error_upper_bound?: number } | undefined)?.doc_count_error_upper_bound ?? 0
  );
}
