import { itemId } from '#libs/contracts';
import { fromDocument, type ItemDocument, isTombstone, isVisible } from '#libs/news-index';
import type { ShownItem } from '../api/answers.js';
import { gone, notFound } from '../problem-errors.js';
import type { NewsStore } from './news-store.js';

/** The item of a document that readers may see. */
export function shownItem(document: ItemDocument): ShownItem {
  const { test: _test, ...item } = fromDocument(document);
  const { feed, evolvedFrom } = item;
  const flags = flagsOf(document);
  return {
    ...item,
    eventTime: document.eventTime,
    ...(evolvedFrom !== undefined && { evolvedFromId: itemId(feed, evolvedFrom) }),
    ...(flags.length > 0 && { flags }),
  };
}

/** A killed copy is flagged until an editor has looked at it. */
function flagsOf({ marks = [] }: ItemDocument): NonNullable<ShownItem['flags']> {
  return marks.flatMap(({ kind, of, at, released }) =>
    kind === 'killed-copy' && !released ? [{ kind, at, ...(of !== undefined && { of }) }] : [],
  );
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

/** The latest of the items said to replace this one that may be seen at this moment. */
export async function successorOf(
  store: NewsStore,
  { id, marks = [] }: ItemDocument,
): Promise<ShownItem['supersededBy']> {
  const later = marks
    .filter(({ kind, of }) => kind === 'superseded' && of !== id)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .flatMap(({ of }) => of ?? []);
  const documents = await store.documents(later);
  for (const successor of later) {
    const document = documents.get(successor);
    if (document === undefined || !isVisible(document, Date.now())) continue;
    const { headline } = fromDocument(document);
    return { id: successor, ...(headline !== undefined && { headline }) };
  }
  return undefined;
}

/** Other ids name nothing, and one over 512 bytes would be an error of the server. */
const itemIdForm = /^[A-Za-z0-9_-]{22}$/;
