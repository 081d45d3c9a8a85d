import { type CopyPrint, copyPrint, type PrintLimits } from '#libs/copies';
import { agencyNamed } from '#libs/text';
import type { Article } from '../articles/article-lines.js';

/** What the deduplicator would print of an article, its outlet named as the parsers would name it. */
export function printOfArticle(article: Article, limits?: PrintLimits): CopyPrint | undefined {
  const { itemId: id, eventTimeMs, headline, body, source: name } = article;
  const source = name === undefined ? undefined : { id: agencyNamed(name)?.id ?? name, name };
  return copyPrint(
    { id, eventTimeMs, headline, body, pubStatus: 'usable', ...(source && { source }) },
    limits,
  );
}
