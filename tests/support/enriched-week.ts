import { setImmediate as breathe } from 'node:timers/promises';
import { type EnrichedItem, enrichedItemSchema } from '#libs/contracts';
import { uniqueItemOf } from '../../apps/cli/src/bench/enricher-process.js';
import { findCopies } from '../../apps/cli/src/copies/find-copies.js';
import { readWeek } from '../../apps/cli/src/stories/story-sets.js';
import { enrich } from '../../apps/enricher/src/enrich.js';
import { feedOfOutlet } from './feed-of-outlet.js';

const windowMs = 168 * 3_600_000;
const itemsBetweenBreaths = 200;

/**
 * The labelled week below `data` as it lies on wire.enriched, in order of time: with groups of copies and entities by the
 * code of the deduplicator and the enricher. Its `uri` is the id of the article.
 */
export async function enrichedWeek(data: string, redisUrl: string): Promise<EnrichedItem[]> {
  const week = await readWeek(data);
  const items: EnrichedItem[] = [];
  for (const { article, group, similarity, reason } of await findCopies(week, { redisUrl, windowMs })) {
    const { id: uri, itemId: id, headline, body, language, eventTimeMs, source } = article;
    const published = new Date(eventTimeMs).toISOString();
    const unique = uniqueItemOf({ id, headline, body, language, published });
    const feed = feedOfOutlet(source);
    const named = { ...unique, uri, feed, source: { id: feed, name: source ?? feed } };
    items.push(enrichedItemSchema.parse(enrich({ ...named, copies: { group, similarity, reason } })));
    // Who runs the tests asks now and then whether this process lives.
    if (items.length % itemsBetweenBreaths === 0) await breathe();
  }
  return items;
}
