import { entityMovesBody, readEntityMoves } from '#libs/news-index';
import type { NewsStore } from './news-store.js';

/**
 * The ids that stand for these by now: a curator may have merged an entity into another one, and whoever has kept the
 * old id asks by it. Both are answered, so that an index that is a moment behind misses nothing.
 */
export async function withMoves(store: NewsStore, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const moves = await entityMoves(store, ids);
  return [...new Set(ids.flatMap((id) => [id, moves.get(id) ?? id]))];
}

/** Into which other one each was merged; of ids that no visible item has been moved from there is nothing. */
export async function entityMoves(
  store: NewsStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  return readEntityMoves(ids, await store.search(entityMovesBody(ids, Date.now())));
}
