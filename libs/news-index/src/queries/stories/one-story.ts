import type { estypes } from '@elastic/elasticsearch';
import { fields } from '../../fields.js';
import { visibleAt } from '../visibility.js';
import { textsOf, withoutItems } from './story-lists.js';

/** Of a story that is shown alone so many items, the newest, are looked at by id. */
export const mostStoryMembers = 500;

/** The visible items of a story, the newest first: ids alone, to be read by id before they are told. */
export function storyMembersBody(
  id: string,
  without: readonly string[],
  nowMs: number,
): estypes.SearchRequest {
  return {
    size: mostStoryMembers,
    track_total_hits: false,
    _source: false,
    query: ofStory(id, without, nowMs),
    sort: [{ [fields.eventTime]: 'desc' }, { [fields.id]: 'asc' }],
  };
}

export type HistogramInterval = 'hour' | 'day' | 'month';

/** How many items and texts of a story fell into each hour, day or month (UTC); empty ones are left out. */
export function storyHistogramBody(
  id: string,
  interval: HistogramInterval,
  without: readonly string[],
  nowMs: number,
): estypes.SearchRequest {
  return histogramOf(ofStory(id, without, nowMs), interval);
}

/** How many visible items that name an entity, and how many texts, fell into each day (UTC); empty ones are left out. */
export const entityHistogramBody = (id: string, nowMs: number): estypes.SearchRequest =>
  histogramOf({ bool: { filter: [visibleAt(nowMs), { term: { [fields.entityIds]: id } }] } }, 'day');

const histogramOf = (
  query: estypes.QueryDslQueryContainer,
  interval: HistogramInterval,
): estypes.SearchRequest => ({
  size: 0,
  track_total_hits: false,
  query,
  aggs: {
    times: {
      date_histogram: { field: fields.eventTime, calendar_interval: interval, min_doc_count: 1 },
      aggs: { texts: textsOf },
    },
  },
});

export interface HistogramBar {
  /** Epoch milliseconds of its beginning. */
  readonly atMs: number;
  readonly items: number;
  readonly texts: number;
}

/** Reads the answer to `storyHistogramBody` or `entityHistogramBody`, in the order of time. */
export function readHistogram({ aggregations }: estypes.SearchResponse): HistogramBar[] {
  const { buckets } = (aggregations?.times ?? { buckets: [] }) as unknown as {
    readonly buckets: readonly { key: number; doc_count: number; texts: { value: number } }[];
  };
  return buckets.map(({ key, doc_count, texts }) => ({ atMs: key, items: doc_count, texts: texts.value }));
}

/** In which stories the visible items are now that were given to this one, or are its part in one language. */
export function presentStoryBody(id: string, nowMs: number): estypes.SearchRequest {
  const once = [{ term: { [fields.storyPart]: id } }, { term: { [fields.storyBase]: id } }];
  return {
    size: 0,
    track_total_hits: false,
    query: { bool: { filter: [visibleAt(nowMs)], should: once, minimum_should_match: 1 } },
    aggs: { stories: { terms: { field: fields.storyId, size: 1, execution_hint: 'map' } } },
  };
}

const ofStory = (id: string, without: readonly string[], nowMs: number) => ({
  bool: {
    filter: [visibleAt(nowMs), { term: { [fields.storyId]: id } }],
    must_not: withoutItems(without),
  },
});
