import type { estypes } from '@elastic/elasticsearch';
import { fields } from '../fields.js';
import { type ItemSearchRequest, itemQuery } from './item-search.js';
import { type FacetCount, newestItems, outletName, readCounts } from './value-counts.js';

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
/**
 * What finds more items than this is counted in a sample of about as many: four facets take 5 µs an item (40,000 items, two
 * cores, 1 December 2026), so that a page of a million would take longer than a search may.
 */
export const countedItems = 20_000;
/** The same sample for every page of a list. */
const seed = 20_261_201;

/** How many items a search finds, for `facetCountsBody`. */
export function foundBody(request: ItemSearchRequest): estypes.SearchRequest {
  return { size: 0, track_total_hits: true, query: itemQuery(request) };
}

/** Counts the values of these facets among the `found` items of a search; read by `readFacets`. */
export function facetCountsBody(
  request: ItemSearchRequest,
  facets: readonly Facet[],
  found: number,
): estypes.SearchRequest {
  const body = { size: 0, track_total_hits: false, query: itemQuery(request) };
  if (found <= countedItems)
    return { ...body, aggs: facetAggregations(facets, request.page.kind === 'groups') };
  // Elasticsearch takes no share between a half and one.
  const probability = Math.min(0.5, countedItems / found);
  const aggs = facetAggregations(facets, false);
  return { ...body, aggs: { sample: { random_sampler: { probability, seed }, aggs } } };
}

function facetAggregations(
  facets: readonly Facet[],
  inGroups: boolean,
): Record<string, estypes.AggregationsAggregationContainer> {
  const groups = { cardinality: { field: fields.copyGroup, precision_threshold: groupPrecision } };
  const aggregation = (facet: Facet): estypes.AggregationsAggregationContainer => ({
    terms: { field: facetFields[facet], size: inGroups ? valuesWeighed : valuesShown },
    aggs: {
      ...(inGroups && { groups }),
      ...(facet === 'source' && outletName),
      ...(broughtByItems.includes(facet) && facet !== 'source' && newestItems),
    },
  });
  return Object.fromEntries(facets.map((facet) => [facet, aggregation(facet)]));
}

export interface Facets {
  readonly counts: ReadonlyMap<Facet, readonly FacetCount[]>;
  /** Counted in a sample. */
  readonly approximate: boolean;
}

/**
 * Reads the answer to `facetCountsBody`: of each facet the values of the most groups, or items, first. Of a sample come items,
 * of which `groupsAnItem` (1 where items are counted) makes groups: as many copies of each value as of all that was found.
 */
export function readFacets(
  { aggregations }: Pick<estypes.SearchResponse, 'aggregations'>,
  facets: readonly Facet[],
  groupsAnItem: number,
): Facets {
  const sample = aggregations?.sample as Record<string, estypes.AggregationsAggregate> | undefined;
  const factor = sample === undefined ? 1 : groupsAnItem;
  const valuesOf = (facet: Facet) =>
    readCounts((sample ?? aggregations)?.[facet])
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, valuesShown)
      .map((one) => ({ ...one, count: Math.max(1, Math.round(one.count * factor)) }));
  const counts = new Map(facets.map((facet) => [facet, valuesOf(facet)]));
  return { counts, approximate: sample !== undefined };
}
