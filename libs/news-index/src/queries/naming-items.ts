import type { estypes } from '@elastic/elasticsearch';
import { fields } from '../fields.js';
import { visibleAt } from './visibility.js';

/** The newest item that names an entity, and others that stand by in case it has just been hidden. */
const standBy = 5;

/**
 * Which items name each of these entities: ids alone, to be read by id before a word of them is told. `field` is
 * `fields.renamedIds` for those alone in which it has a curator's names.
 */
export function namingItemsBody(
  entityIds: readonly string[],
  nowMs: number,
  field: string = fields.entityIds,
): estypes.SearchRequest {
  const filter = [visibleAt(nowMs), { terms: { [field]: [...entityIds] } }];
  const sort: estypes.SortCombinations[] = [{ [fields.eventTime]: 'desc' }, { [fields.id]: 'asc' }];
  return {
    size: 0,
    track_total_hits: false,
    query: { bool: { filter } },
    aggs: {
      entities: {
        terms: { field, include: [...entityIds], size: entityIds.length },
        aggs: { items: { top_hits: { size: standBy, _source: false, sort } } },
      },
    },
  };
}

interface Bucket {
  readonly key: string;
  readonly items: estypes.AggregationsTopHitsAggregate;
}

/** Reads the answer to `namingItemsBody`: ids of items by entity, the newest first. */
export function readNamingItems(answer: estypes.SearchResponse): ReadonlyMap<string, readonly string[]> {
  const { buckets } = (answer.aggregations?.entities ?? { buckets: [] }) as unknown as {
    readonly buckets: readonly Bucket[];
  };
  return new Map(buckets.map(({ key, items }) => [key, items.hits.hits.map(({ _id }) => _id as string)]));
}
