import { itemSketch, itemsBetweenMerges, StoryBook, type StoryBookOptions } from '#libs/stories';
import type { Article } from '../copies/article-lines.js';
import type { Grouping } from '../copies/pair-measures.js';

export interface FoundStories {
  /** The id of the founding article, by the id of each. */
  readonly stories: Grouping;
  readonly book: StoryBook;
}

/** Stories of articles in the given order, with what the merges of the whole file made of them. */
export function findStories(
  articles: readonly Article[],
  options: Omit<StoryBookOptions, 'items'>,
): FoundStories {
  const book = new StoryBook({ ...options, items: Math.max(articles.length, 1) });
  const into = new Map<string, string>();
  const merge = () => {
    for (const merged of book.merge()) into.set(merged.story, merged.into);
  };
  const opened = articles.map((article, nth) => {
    const { story } = book.take(itemSketch(article));
    if ((nth + 1) % itemsBetweenMerges === 0) merge();
    return [article.id, story] as const;
  });
  merge();
  const last = (story: string): string => {
    const next = into.get(story);
    return next === undefined ? story : last(next);
  };
  return { stories: new Map(opened.map(([id, story]) => [id, last(story)])), book };
}
