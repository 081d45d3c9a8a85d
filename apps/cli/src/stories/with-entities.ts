import { annotate } from '#libs/entities';
import type { StoryEntity } from '#libs/stories';
import type { Article } from '../articles/article-lines.js';

/** As articles come to the matcher: with language and entities from the enricher, since stories gather and are linked by them. */
export function withEntities<Kind extends Article>(
  articles: readonly Kind[],
): (Kind & { readonly entities: readonly StoryEntity[] })[] {
  return articles.map((article) => {
    const { headline, body, language } = article;
    const known = annotate({ headline, body, ...(language !== undefined && { language }) });
    const told = known.language === undefined ? {} : { language: known.language };
    return { ...article, ...told, entities: known.entities };
  });
}
