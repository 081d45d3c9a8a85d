import { type EnrichedItem, eventTimeOf, pipelineRevision, type UniqueItem } from '#libs/contracts';
import { annotate, type GivenReadings, localDay } from '#libs/entities';
import { subjectsOf } from '#libs/topics';

/**
 * The item with its language, its entities, what is said in it, the days it names and its topics: those of its feed
 * with those above them, else those found by its words; as made by this pipeline revision. A killed item passes without entities: nothing of its text may go on to
 * counts or completion.
 */
export function enrich(item: UniqueItem, given?: GivenReadings): EnrichedItem {
  const revision = Math.max(item.revision, pipelineRevision);
  if (item.pubStatus === 'canceled') return { ...item, revision, entities: [], quotes: [], dates: [] };
  const today = localDay(eventTimeOf(item), item.zone ?? 'UTC');
  const annotation = annotate(item, today, given);
  const subjects = subjectsOf(item.subjects, { ...item, language: annotation.language });
  return { ...item, revision, subjects, ...annotation };
}
