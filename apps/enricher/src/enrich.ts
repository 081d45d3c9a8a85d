import { type EnrichedItem, eventTimeOf, pipelineRevision, type UniqueItem } from '#libs/contracts';
import { annotate, localDay } from '#libs/entities';
import { withTopicsAbove } from '#libs/topics';

/**
 * The item with its language, its entities, what is said in it, the days it names and the topics above those of its
 * feed, as made by this pipeline revision. A killed item passes without entities: nothing of its text may go on to
 * counts or completion.
 */
export function enrich(item: UniqueItem): EnrichedItem {
  const revision = Math.max(item.revision, pipelineRevision);
  if (item.pubStatus === 'canceled') return { ...item, revision, entities: [], quotes: [], dates: [] };
  const today = localDay(eventTimeOf(item), item.zone ?? 'UTC');
  const annotation = annotate(item, today);
  const subjects = withTopicsAbove(item.subjects, annotation.language);
  return { ...item, revision, subjects, ...annotation };
}
