import { fromDocument, type ItemDocument, isTombstone, isVisible } from '#libs/news-index';
import type { ShownItem } from '../api/answers.js';
import { gone, notFound } from '../problem-errors.js';
import type { NewsStore } from './news-store.js';

/** The item of a document that readers may see. */
export function shownItem(document: ItemDocument): ShownItem {
  return { ...fromDocument(document), eventTime: document.eventTime };
}

/**
 * The document of an item as it is at this moment. A killed one is answered as gone, with id and time; whatever else
 * may not be seen is not there, and the answer does not tell why.
 */
export async function readVisible(store: NewsStore, id: string): Promise<ItemDocument> {
  const document = itemIdForm.test(id) ? (await store.documents([id])).get(id) : undefined;
  if (document !== undefined) {
    if (isTombstone(document)) throw gone(document.id, document.killedAt);
    if (isVisible(document, Date.now())) return document;
  }
  throw notFound('id', `there is no item ${id}`);
}

/** Other ids name nothing, and one over 512 bytes would be an error of the server. */
const itemIdForm = /^[A-Za-z0-9_-]{22}$/;
