import { type EnrichedItem, enrichedItemSchema, sha256Hex, storyId } from '#libs/contracts';
import { annotate, localDay } from '#libs/entities';
import type { NewsDocument } from '#libs/news-index';
import { toDocument } from '#libs/news-index';
import { withCompared } from '#libs/related';
import { defaultWindowMs } from '#libs/stories';
import type { Article } from '../articles/article-lines.js';
import { findCopies } from '../copies/find-copies.js';
import { nameGroups } from '../copies/name-groups.js';
import { withOwnRedis } from '../copies/own-redis.js';
import { findStories } from '../stories/find-stories.js';

const copiesWindowMs = 168 * 3_600_000;

/**
 * Articles in order of time as the pipeline would store them: with entities, stories and, where they are asked for,
 * groups of copies; else each is a group of its own.
 */
export async function documentsOf(
  articles: readonly Article[],
  { zone, copies }: { readonly zone?: string | undefined; readonly copies: boolean },
): Promise<NewsDocument[]> {
  const groups = copies ? await groupsOf(articles) : new Map<string, string>();
  const ids = new Map(articles.map(({ id, itemId }) => [id, itemId]));
  const { stories } = findStories(articles, { windowMs: defaultWindowMs });
  return articles.map((article) => {
    const group = ids.get(groups.get(article.id) ?? article.id) ?? article.itemId;
    const founder = ids.get(stories.get(article.id) ?? article.id) ?? article.itemId;
    return withCompared(toDocument({ ...itemOf(article, group, zone), story: { id: storyId(founder) } }));
  });
}

/** The same one by one, each a group and a story of its own. */
export function* documentsAlone(articles: Iterable<Article>): Generator<NewsDocument> {
  for (const article of articles) yield withCompared(toDocument(itemOf(article, article.itemId)));
}

async function groupsOf(articles: readonly Article[]): Promise<ReadonlyMap<string, string>> {
  return await withOwnRedis(async (redisUrl) =>
    nameGroups(await findCopies(articles, { redisUrl, windowMs: copiesWindowMs })),
  );
}

function itemOf(article: Article, group: string, zone = 'UTC'): EnrichedItem {
  const { itemId, headline, body, language, eventTimeMs, hasTime } = article;
  const text = { headline, body, ...(language !== undefined && { language }) };
  const time = new Date(eventTimeMs).toISOString();
  return enrichedItemSchema.parse({
    ...{ id: itemId, feed: 'analyze', uri: article.id, order: 1, revision: 1, origin: 'analyze-0-0' },
    ...{ receivedAt: time, versionCreated: time, contentHash: sha256Hex(`${headline}\n${body}`) },
    source: { id: 'analyze', name: 'analyze' },
    copies: { group, similarity: 1, reason: group === itemId ? 'alone' : 'near' },
    ...text,
    ...annotate(text, hasTime ? localDay(eventTimeMs, zone) : undefined),
  });
}
