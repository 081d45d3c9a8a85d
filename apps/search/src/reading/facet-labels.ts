import type { estypes } from '@elastic/elasticsearch';
import { type Facet, type FacetCount, readCounts } from '#libs/news-index';
import type { FacetValue, SearchAnswer } from '../api/answers.js';
import {
  type KnownEntity,
  type LabelLanguage,
  labelOf,
  languageLabel,
  topicLabel,
  typeLabel,
} from './entity-labels.js';
import { knownEntities } from './known-entities.js';
import type { NewsStore } from './news-store.js';
import { growthSpans } from './stories/growth.js';
import type { StorySummaries } from './stories/story-summaries.js';

/** The counts of a search with labels for people. */
export async function facetsOf(
  store: NewsStore,
  summaries: StorySummaries,
  aggregations: Record<string, estypes.AggregationsAggregate> | undefined,
  facets: readonly Facet[],
  language: LabelLanguage | undefined,
): Promise<SearchAnswer['facets']> {
  const counts = new Map(facets.map((facet) => [facet, readCounts(aggregations?.[facet])]));
  const idsOf = (facet: Facet) => (counts.get(facet) ?? []).map(({ value }) => value);
  const [entities, titles] = await Promise.all([
    knownEntities(store, idsOf('entity')),
    titlesOf(summaries, idsOf('story'), language),
  ]);
  const labelled = (facet: Facet) =>
    (counts.get(facet) ?? []).flatMap((counted): FacetValue[] => {
      // The index is a moment behind: what only hidden items name or belong to is not told of.
      if (facet === 'entity' && !entities.has(counted.value)) return [];
      if (facet === 'story' && !titles.has(counted.value)) return [];
      const label = titles.get(counted.value) ?? facetLabel(facet, counted, entities, language);
      return [{ value: counted.value, label, count: counted.count }];
    });
  return Object.fromEntries(facets.map((facet) => [facet, labelled(facet)]));
}

/** Of each story the title that a visible item gives it, empty where none has a headline. */
async function titlesOf(
  summaries: StorySummaries,
  ids: readonly string[],
  language: LabelLanguage | undefined,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const known = await summaries.known(ids, growthSpans(Date.now()), new Set());
  const { stories } = await summaries.told(known, [], language);
  return new Map([...stories].map(([id, { title = '' }]) => [id, title]));
}

function facetLabel(
  facet: Facet,
  { value, name }: FacetCount,
  entities: ReadonlyMap<string, KnownEntity>,
  language: LabelLanguage | undefined,
): string {
  if (facet === 'lang') return languageLabel(value, language);
  if (facet === 'subject') return topicLabel(value, language);
  if (facet === 'type') return typeLabel(value, language);
  const entity = facet === 'entity' ? entities.get(value) : undefined;
  return entity === undefined ? (name ?? value) : labelOf(entity, language);
}
