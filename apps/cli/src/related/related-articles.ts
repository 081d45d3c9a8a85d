import type { ItemDocument, NewsDocument } from '#libs/news-index';
import { type AskIndex, findRelated, textOfSource } from '#libs/related';
import type { Article } from '../articles/article-lines.js';

export interface RelatedLine {
  readonly id: string;
  readonly related: readonly { readonly id: string; readonly score: number }[];
}

export interface RelatedSettings {
  /** BCP 47; none means all. */
  readonly languages: readonly string[];
  readonly size: number;
  /** One of each group of copies, and none of the article's own group. */
  readonly collapse: boolean;
}

/** Answers what is related to an article, with the ids of the input. */
export function relatedAsker(
  ask: AskIndex,
  articles: readonly Article[],
  documents: readonly NewsDocument[],
  { languages, size, collapse }: RelatedSettings,
): (article: Article) => Promise<RelatedLine> {
  const ids = new Map(articles.map(({ itemId, id }) => [itemId, id]));
  const byId = new Map(documents.map((document) => [document.id, document]));
  return async ({ id, itemId }) => {
    const document = byId.get(itemId) as ItemDocument;
    const not = { id: itemId, group: collapse ? document.copies.group : itemId };
    const found = await findRelated(ask, textOfSource(document), {
      ...{ not, languages, collapse, nowMs: Date.now() },
    });
    const related = found.slice(0, size).map(({ id: other, score }) => ({
      id: ids.get(other) as string,
      score: Math.round(score * 1_000) / 1_000,
    }));
    return { id, related };
  };
}
