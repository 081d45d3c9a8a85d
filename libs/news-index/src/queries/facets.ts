import type { estypes } from '@elastic/elasticsearch';
import { fields } from '../fields.js';
import { visibleAt } from './visibility.js';

const facetFields = {
  lang: fields.language,
  feed: fields.feed,
  source: fields.sourceId,
  entity: fields.entityIds,
  type: fields.type,
  subject: fields.subjectCodes,
  story: fields.storyId,
} as const;
export type Facet = keyof typeof facetFields;

const valuesShown = 20;
/**
 * So many values, those with the most items, are weighed by their groups of copies. Were groups counted for every value of a field, an
 * index of 48,000 entities would take 300 MB of Elasticsearch's memory and a third of a second for each page.
 */
const valuesWeighed = 40;
/** Values that an item brings along, which may be told while one that has it may be seen; the others are lists of ours. */
const broughtByItems: readonly Facet[] = ['source', 'subject', 'type'];
/** Exact for what a facet value of a page usually counts; more memory would buy nothing. */
const groupPrecision = 1000;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** Of an outlet, its name as most of its items give it. */
  readonly name?: string | undefined;
  /** The newest items that have it, an outlet's by this name: ids, where it is such as may be told while one is seen. */
  readonly items: readonly string[];
}

/** Aggregations by facet name, for `readFacet`; `inGroups` counts groups of copies instead of items. */
export function facetAggregations(
  facets: readonly Facet[],
  inGroups: boolean,
): Record<string, estypes.AggregationsAggregationContainer> {
  const aggregation = (facet: Facet): estypes.AggregationsAggregationContainer => ({
    terms: { field: facetFields[facet], size: inGroups ? valuesWeighed : valuesShown },
    aggs: {
      ...(inGroups && {
        groups: { cardinality: { field: fields.copyGroup, precision_threshold: groupPrecision } },
      }),
      ...(facet === 'source' && outletName),
      ...(broughtByItems.includes(facet) && facet !== 'source' && newestItems),
    },
  });
  return Object.fromEntries(facets.map((facet) => [facet, aggregation(facet)]));
}

/** Of few items out of many: numbering all values of such a field anew after each refresh would cost more. */
const few = { execution_hint: 'map' } as const;

/** The first stands for a value, the others stand by in case it has just been hidden. */
const newestItems: Record<'items', estypes.AggregationsAggregationContainer> = {
  items: {
    top_hits: { size: 2, _source: false, sort: [{ [fields.eventTime]: 'desc' }, { [fields.id]: 'asc' }] },
  },
};

/** The name that most items of an outlet give it, with items that do. */
export const outletName: Record<'name', estypes.AggregationsAggregationContainer> = {
  name: { terms: { field: fields.sourceName, size: 1, ...few }, aggs: newestItems },
};

/** Of each outlet so many copies are named by their ids, to be looked at as they are at the moment of speaking. */
const membersNamed = 5;

/** Who carried each of these groups: visible members by outlet. */
export function carriersBody(groups: readonly string[], nowMs: number): estypes.SearchRequest {
  const outlets = {
    terms: { field: fields.sourceId, size: 20, ...few },
    aggs: {
      name: { terms: { field: fields.sourceName, size: 1, ...few } },
      members: { terms: { field: fields.id, size: membersNamed, ...few } },
    },
  };
  return {
    size: 0,
    query: { bool: { filter: [visibleAt(nowMs), { terms: { [fields.copyGroup]: [...groups] } }] } },
    aggs: { groups: { terms: { field: fields.copyGroup, size: groups.length, ...few }, aggs: { outlets } } },
  };
}

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
  readonly members?: { readonly buckets: readonly Bucket[] };
}

/** Reads what a `facetAggregations` answers: the values of the most groups, or items, first. */
export function readFacet(aggregation: estypes.AggregationsAggregate | undefined): FacetCount[] {
  return readCounts(aggregation)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, valuesShown);
}

/** Reads the buckets that the aggregations of this file answer, in their order. */
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

/** An outlet; its items are those of the group, the first five where it has more. */
export type Outlet = FacetCount;

/** Visible members of a group, in all and by outlet. */
export interface GroupCarriers {
  readonly count: number;
  readonly outlets: readonly Outlet[];
}

/** Reads the answer to `carriersBody`, by group. */
export function readCarriers(
  aggregations: Record<string, estypes.AggregationsAggregate> | undefined,
): ReadonlyMap<string, GroupCarriers> {
  type GroupBucket = Bucket & { readonly outlets: { readonly buckets: readonly Bucket[] } };
  const { buckets } = (aggregations?.groups ?? { buckets: [] }) as unknown as { buckets: GroupBucket[] };
  return new Map(
    buckets.map(({ key, doc_count, outlets }) => [
      key,
      { count: doc_count, outlets: outlets.buckets.map(outletOf) },
    ]),
  );
}

const outletOf = ({ key, doc_count, name, members }: Bucket): Outlet => ({
  value: key,
  count: doc_count,
  name: name?.buckets[0]?.key,
  items: members?.buckets.map((member) => member.key) ?? [],
});
