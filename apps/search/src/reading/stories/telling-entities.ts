import { entityCountsBody, rarityOf, readCounts, type StoryFacts, visibleAt } from '#libs/news-index';
import { knownEntities } from '../known-entities.js';
import type { NewsStore } from '../news-store.js';
import { mostNamed, type NamedEntities } from './story-rows.js';

/** Names of what these stories are about, and how rare each is among all visible items (0 to 1). */
export async function telling(store: NewsStore, stories: readonly StoryFacts[]): Promise<NamedEntities> {
  const ids = [...new Set(stories.flatMap((story) => mostNamed(story).map(({ value }) => value)))];
  if (ids.length === 0) return { known: new Map(), rarity: new Map() };
  const nowMs = Date.now();
  const [all, counted, known] = await Promise.all([
    store.search({ size: 0, track_total_hits: true, query: visibleAt(nowMs) }),
    store.search(entityCountsBody(ids, [], nowMs)),
    knownEntities(store, ids),
  ]);
  const total = typeof all.hits.total === 'number' ? all.hits.total : (all.hits.total?.value ?? 0);
  const counts = readCounts(counted.aggregations?.entities);
  return { known, rarity: new Map(counts.map(({ value, count }) => [value, rarityOf(count, total)])) };
}
