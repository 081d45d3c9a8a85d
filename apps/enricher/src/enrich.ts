import { type EnrichedItem, eventTimeOf, pipelineRevision, type UniqueItem } from '#libs/contracts';
import { annotate, localDay } from '#libs/entities';

/**
 * The item with its language, its entities, what is said in it and the days it names, as made by this pipeline revision. A killed item passes without
 * entities: nothing of its text may go on to counts or completion.
 */
export function enrich(item: UniqueItem): EnrichedItem {
  const revision = Math.max(item.revision, pipelineRevision);
  if (item.pubStatus === 'canceled') return { ...item, revision, entities: [], quotes: [], dates: [] };
  const today = localDay(eventTimeOf(item), item.zone ?? 'UTC');
  return { ...item, revision, ...annotate(item, today) };
}
