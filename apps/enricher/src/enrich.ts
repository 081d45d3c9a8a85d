import { type EnrichedItem, pipelineRevision, type UniqueItem } from '#libs/contracts';
import { annotate } from '#libs/entities';

/**
 * The item with its language and entities, as made by this pipeline revision. A killed item passes without
 * entities: nothing of its text may go on to counts or completion.
 */
export function enrich(item: UniqueItem): EnrichedItem {
  const revision = Math.max(item.revision, pipelineRevision);
  if (item.pubStatus === 'canceled') return { ...item, revision, entities: [], quotes: [], dates: [] };
  return { ...item, revision, ...annotate(item), quotes: [], dates: [] };
}
