import type { estypes } from '@elastic/elasticsearch';
import { fields, primarySubtag } from '../fields.js';
import type { Query } from './query-tree.js';
import { clauseOf } from './text-clauses.js';
import { visibleAt } from './visibility.js';

type Clause = estypes.QueryDslQueryContainer;

/** Several values of one filter mean any of them; several filters all hold. */
export interface ItemFilters {
  readonly lang: readonly string[];
  readonly feed: readonly string[];
  readonly source: readonly string[];
  readonly entity: readonly string[];
  readonly subject: readonly string[];
  readonly urgency: readonly number[];
  readonly type: readonly string[];
  /** As readers see them: with what is linked in other languages. */
  readonly story: readonly string[];
  /** ISO 8601 event times; `to` exclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export type ItemSort = 'relevance' | 'newest' | 'oldest';

export interface ItemSearchRequest {
  /** `nothing` for a text that holds nothing to look for. */
  readonly query: Query | 'nothing' | undefined;
  readonly filters: ItemFilters;
  readonly sort: ItemSort;
  readonly size: number;
  readonly nowMs: number;
  readonly page: GroupsPage | ItemsPage;
}
/** One hit for each group of copies, counted from the first, among items received up to `asOf` (ISO 8601). */
export interface GroupsPage {
  readonly kind: 'groups';
  readonly offset: number;
  readonly asOf: string;
}
/** Every item for itself, after the sort values of the last one seen. */
export interface ItemsPage {
  readonly kind: 'items';
  readonly after?: readonly (string | number)[] | undefined;
}

/** How deep groups can be paged: collapse works with from and size, whose cost grows with the depth. */
export const mostGroups = 1000;
/** Up to here the cardinality of groups is near exact, above it is an estimate; Elasticsearch takes no higher one. */
export const exactGroups = 40_000;
/** The earliest members of a group: the first is its head, the others stand by in case it has just been killed. */
export const earliestMembers = 'earliest';

/** Hits are ids alone: status and text are read by id afterwards, at the moment of speaking. */
export function itemSearchBody(request: ItemSearchRequest): estypes.SearchRequest {
  const { page } = request;
  const shared = {
    query: itemQuery(request),
    sort: sortOf(request.sort),
    _source: false,
    track_total_hits: page.kind === 'items',
  } satisfies estypes.SearchRequest;
  if (page.kind === 'items') {
    return { ...shared, size: request.size, ...(page.after && { search_after: [...page.after] }) };
  }
  return {
    ...shared,
    from: page.offset,
    size: Math.min(request.size, mostGroups - page.offset),
    collapse: collapsedGroups,
    aggs: { groups: { cardinality: { field: fields.copyGroup, precision_threshold: exactGroups } } },
  };
}

/** One hit for each group of copies, with its earliest members among what the query finds. */
export const collapsedGroups: estypes.SearchFieldCollapse = {
  field: fields.copyGroup,
  inner_hits: {
    name: earliestMembers,
    size: 3,
    _source: false,
    sort: [{ [fields.eventTime]: 'asc' }, { [fields.id]: 'asc' }],
  },
};

/** What a search finds, whatever the order and the page. */
export function itemQuery({ query, filters, nowMs, page }: ItemSearchRequest): Clause {
  const filter = [visibleAt(nowMs), ...filterClauses(filters)];
  if (page.kind === 'groups') filter.push({ range: { [fields.receivedAt]: { lte: page.asOf } } });
  if (query === undefined) return { bool: { filter } };
  return { bool: { must: [query === 'nothing' ? { match_none: {} } : clauseOf(query)], filter } };
}

export function filterClauses(filters: ItemFilters): Clause[] {
  const languages = filters.lang.flatMap((tag) => primarySubtag(tag) ?? []);
  const time = { ...(filters.from && { gte: filters.from }), ...(filters.to && { lt: filters.to }) };
  return [
    ...anyOf(fields.language, languages),
    ...anyOf(fields.feed, filters.feed),
    ...anyOf(fields.sourceId, filters.source),
    ...anyOf(fields.entityIds, filters.entity),
    ...anyOf(fields.subjectCodes, filters.subject),
    ...anyOf(fields.urgency, filters.urgency),
    ...anyOf(fields.type, filters.type),
    ...anyOf(fields.storyId, filters.story),
    ...(Object.keys(time).length > 0 ? [{ range: { [fields.eventTime]: time } }] : []),
  ];
}

function anyOf(field: string, values: readonly (string | number)[]): Clause[] {
  return values.length > 0 ? [{ terms: { [field]: [...values] } }] : [];
}

/** The id last, so that no two items tie and a page never begins in the middle of a tie. */
function sortOf(sort: ItemSort): estypes.SortCombinations[] {
  const byTime = { [fields.eventTime]: sort === 'oldest' ? ('asc' as const) : ('desc' as const) };
  const tail = [byTime, { [fields.id]: 'asc' as const }];
  return sort === 'relevance' ? [{ _score: { order: 'desc' } }, ...tail] : tail;
}
