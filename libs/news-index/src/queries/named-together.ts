import type { estypes } from '@elastic/elasticsearch';
import { fields, primarySubtag } from '../fields.js';
import { visibleAt } from './visibility.js';

/** So many of those that are named most often together are weighed. */
const weighed = 40;
/** Of each so many items are named, to be looked at as they are at the moment of speaking. */
const membersNamed = 5;

/** Which other entities visible items name together with this one, with the newest of these items. */
export function namedTogetherBody(
  entityId: string,
  languages: readonly string[],
  nowMs: number,
): estypes.SearchRequest {
  const tags = languages.flatMap((tag) => primarySubtag(tag) ?? []);
  const filter: estypes.QueryDslQueryContainer[] = [
    visibleAt(nowMs),
    { term: { [fields.entityIds]: entityId } },
  ];
  if (tags.length > 0) filter.push({ terms: { [fields.language]: tags } });
  const sort: estypes.SortCombinations[] = [{ [fields.eventTime]: 'desc' }, { [fields.id]: 'asc' }];
  return {
    size: 0,
    track_total_hits: false,
    query: { bool: { filter } },
    aggs: {
      // One more: it is named together with itself in all of them.
      entities: {
        terms: { field: fields.entityIds, size: weighed + 1 },
        aggs: { items: { top_hits: { size: membersNamed, _source: false, sort } } },
      },
    },
  };
}

export interface NamedTogether {
  readonly id: string;
  readonly count: number;
  /** Ids of the newest items that name both. */
  readonly members: readonly string[];
}

/** Reads the answer to `namedTogetherBody`: the most often named first. */
export function readNamedTogether(answer: estypes.SearchResponse, entityId: string): NamedTogether[] {
  const { buckets } = (answer.aggregations?.entities ?? { buckets: [] }) as unknown as {
    readonly buckets: readonly {
      key: string;
      doc_count: number;
      items: estypes.AggregationsTopHitsAggregate;
    }[];
  };
  return buckets
    .filter(({ key }) => key !== entityId)
    .map(({ key, doc_count, items }) => ({
      id: key,
      count: doc_count,
      members: items.hits.hits.map(({ _id }) => _id as string),
    }));
}
