import { fromDocument, type ItemDocument, isTombstone, isVisible, type NewsDocument } from '#libs/news-index';
import type { ShownItem } from '../api/answers.js';
import { gone, notFound } from '../problem-errors.js';

/** The item of a document that readers may see. */
export function shownItem(document: ItemDocument): ShownItem {
  return { ...fromDocument(document), eventTime: document.eventTime };
}

/**
 * What a reader who asks for one item is told: a killed one is gone, with id and time; whatever else may not be
 * seen is not there, and the answer does not tell why.
 */
export function visibleOrProblem(
  document: NewsDocument | undefined,
  id: string,
  nowMs: number,
): ItemDocument {
  if (document !== undefined) {
    if (isTombstone(document)) throw gone(document.id, document.killedAt);
    if (isVisible(document, nowMs)) return document;
  }
  throw notFound('id', `there is no item ${id}`);
}
