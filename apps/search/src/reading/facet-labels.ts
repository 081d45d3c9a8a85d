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

/** The counts of a search with labels for people. */
export async function facetsOf(
  store: NewsStore,
  aggregations: Record<string, estypes.AggregationsAggregate> | undefined,
  facets: readonly Facet[],
  language: LabelLanguage | undefined,
): Promise<SearchAnswer['facets']> {
  const counts = new Map(facets.map((facet) => [facet, readCounts(aggregations?.[facet])]));
  const ids = (counts.get('entity') ?? []).map(({ value }) => value);
  const entities = await knownEntities(store, ids);
  const labelled = (facet: Facet) =>
    (counts.get(facet) ?? []).flatMap((counted): FacetValue[] => {
      // The index is a moment behind: an entity that no item names any more is not told of.
      if (facet === 'entity' && !entities.has(counted.value)) return [];
      const label = facetLabel(facet, counted, entities, language);
      return [{ value: counted.value, label, count: counted.count }];
    });
  return Object.fromEntries(facets.map((facet) => [facet, labelled(facet)]));
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
