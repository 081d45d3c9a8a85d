import type { estypes } from '@elastic/elasticsearch';
import { fields } from '../fields.js';
import { visibleAt } from './visibility.js';

/** A value of a field, and how many visible items, or groups of copies, have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** Of an outlet, its name as most of its items give it. */
  readonly name?: string | undefined;
  /** The newest items that have it, an outlet's by this name: ids, where it is such as may be told while one is seen. */
  readonly items: readonly string[];
}

/** Of few items out of many: numbering all values of such a field anew after each refresh would cost more. */
export const few = { execution_hint: 'map' } as const;

/** The first stands for a value, the other stands by in case it has just been hidden. */
export const newestItems: Record<'items', estypes.AggregationsAggregationContainer> = {
  items: {
    top_hits: { size: 2, _source: false, sort: [{ [fields.eventTime]: 'desc' }, { [fields.id]: 'asc' }] },
  },
};

/** The name that most items of an outlet give it, with items that do. */
export const outletName: Record<'name', estypes.AggregationsAggregationContainer> = {
  name: { terms: { field: fields.sourceName, size: 1, ...few }, aggs: newestItems },
};

/** How many visible items name each of these entities. */
export function entityCountsBody(
  ids: readonly string[],
  languages: readonly string[],
  nowMs: number,
): estypes.SearchRequest {
  const filter: estypes.QueryDslQueryContainer[] = [
    visibleAt(nowMs),
    { terms: { [fields.entityIds]: [...ids] } },
  ];
  if (languages.length > 0) filter.push({ terms: { [fields.language]: [...languages] } });
  return {
    size: 0,
    query: { bool: { filter } },
    aggs: { entities: { terms: { field: fields.entityIds, include: [...ids], size: ids.length } } },
  };
}

interface Bucket {
  readonly key: string;
  readonly doc_count: number;
  readonly groups?: { readonly value: number };
  readonly name?: { readonly buckets: readonly Bucket[] };
  readonly items?: estypes.AggregationsTopHitsAggregate;
}

/** Reads a terms aggregation in its order, with `groups`, `name` and `items` where these were asked for. */
export function readCounts(aggregation: estypes.AggregationsAggregate | undefined): FacetCount[] {
  const { buckets } = (aggregation ?? { buckets: [] }) as unknown as { readonly buckets: readonly Bucket[] };
  return buckets.map(({ key, doc_count, groups, name, items }) => ({
    value: key,
    count: groups?.value ?? doc_count,
    name: name?.buckets[0]?.key,
    items: idsOf(items ?? name?.buckets[0]?.items),
  }));
}

const idsOf = (found: estypes.AggregationsTopHitsAggregate | undefined): string[] =>
  (found?.hits.hits ?? []).map(({ _id }) => _id as string);
