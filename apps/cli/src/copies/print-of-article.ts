import { type CopyPrint, copyPrint, type PrintLimits } from '#libs/copies';
import type { Article } from '../articles/article-lines.js';

/** What the deduplicator would print of an article. */
export function printOfArticle(article: Article, limits?: PrintLimits): CopyPrint | undefined {
  const { itemId: id, eventTimeMs, headline, body, source: name } = article;
  const source = name === undefined ? {} : { source: { id: name, name } };
  return copyPrint({ id, eventTimeMs, headline, body, pubStatus: 'usable', ...source }, limits);
}
