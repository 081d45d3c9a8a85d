import { itemId } from '#libs/contracts';
import { fromDocument, type ItemDocument, isTombstone, isVisible, type NewsDocument } from '#libs/news-index';
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
  return visibleIn(itemIdForm.test(id) ? await store.documents([id]) : new Map(), id);
}

/** The document of an item among those that were read; throws as `readVisible` does. */
export function visibleIn(documents: ReadonlyMap<string, NewsDocument>, id: string): ItemDocument {
  const document = documents.get(id);
  if (document !== undefined) {
    if (isTombstone(document)) throw gone(document.id, document.killedAt);
    if (isVisible(document, Date.now())) return document;
  }
  throw notFound('id', `there is no item ${id}`);
}

interface WithSuccessor {
  readonly document: ItemDocument;
  /** The latest of the items said to replace this one that may be seen. */
  readonly successor: ShownItem['supersededBy'];
}

/** `readVisible` with what replaces the item, both as they are at the same moment. */
export async function readWithSuccessor(store: NewsStore, id: string): Promise<WithSuccessor> {
  const first = await readVisible(store, id);
  const later = laterOf(first);
  if (later.length === 0) return { document: first, successor: undefined };
  const documents = await store.documents([id, ...later]);
  return { document: visibleIn(documents, id), successor: successorAmong(documents, later) };
}

/** Ids of the items said to replace this one, the last said first. */
function laterOf({ id, marks = [] }: ItemDocument): string[] {
  return marks
    .filter(({ kind, of }) => kind === 'superseded' && of !== id)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .flatMap(({ of }) => of ?? []);
}

function successorAmong(
  documents: ReadonlyMap<string, NewsDocument>,
  later: readonly string[],
): ShownItem['supersededBy'] {
  for (const id of later) {
    const document = documents.get(id);
    if (document === undefined || !isVisible(document, Date.now())) continue;
    const { headline } = fromDocument(document);
    return { id, ...(headline !== undefined && { headline }) };
  }
  return undefined;
}

/** Other ids name nothing, and one over 512 bytes would be an error of the server. */
const itemIdForm = /^[A-Za-z0-9_-]{22}$/;
