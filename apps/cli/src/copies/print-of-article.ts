import { type CopyPrint, copyPrint, type Printable, type PrintLimits } from '#libs/copies';
import type { Article } from '../articles/article-lines.js';

/** What the deduplicator would print of an article. */
export function printOfArticle(article: Article, limits?: PrintLimits): CopyPrint | undefined {
  return copyPrint(printableOf(article), limits);
}

/** What that print is made of. */
export function printableOf({ itemId: id, eventTimeMs, headline, body, source: name }: Article): Printable {
  const source = name === undefined ? {} : { source: { id: name, name } };
  return { id, eventTimeMs, headline, body, pubStatus: 'usable', ...source };
}
