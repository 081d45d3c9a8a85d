import { itemSketch, StoryBook, type StoryBookOptions, type StoryEntity } from '#libs/stories';
import type { Article } from '../articles/article-lines.js';
import type { Grouping } from '../copies/pair-measures.js';

export interface FoundStories {
  /** The id of the founding article, by the id of each. */
  readonly stories: Grouping;
  readonly book: StoryBook;
}

/** As often as the service does under load. */
const itemsBetweenSettling = 200;

/** Stories of articles in the given order, settled as their time passes and all of them at the end. */
export function findStories(
  articles: readonly (Article & { readonly entities?: readonly StoryEntity[] })[],
  options: Omit<StoryBookOptions, 'items'>,
): FoundStories {
  const book = new StoryBook({ ...options, items: Math.max(articles.length, 1) });
  const stories = new Map<string, string>();
  const settle = (all: boolean) => {
    for (const { id, story } of book.settle(all)) stories.set(id, story);
  };
  for (const [nth, article] of articles.entries()) {
    stories.set(article.id, book.take(itemSketch(article)).story);
    if ((nth + 1) % itemsBetweenSettling === 0) settle(false);
  }
  settle(true);
  return { stories, book };
}
