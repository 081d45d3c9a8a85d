import { entityById } from '#libs/entities';
import { fields, mayBeSeen, namingItemsBody, readNamingItems, statusFields } from '#libs/news-index';
import type { KnownEntity } from './entity-labels.js';
import type { NewsStore } from './news-store.js';

/**
 * Names of entities by id: a curator's, else the gazetteer's, else those of the newest items that name them and may be seen
 * at this moment, in each language the newest. One that only hidden items name is not among them.
 */
export async function knownEntities(
  store: NewsStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownEntity>> {
  const known = new Map<string, KnownEntity>();
  for (const id of ids) {
    const entity = entityById(id);
    if (entity !== undefined) known.set(id, { id, type: entity.type, names: entity.names });
  }
  const others = ids.filter((id) => !known.has(id));
  const [ofItems, renamed] = await Promise.all([
    entitiesOfItems(store, others, fields.entityIds),
    entitiesOfItems(store, [...known.keys()], fields.renamedIds),
  ]);
  return new Map([...known, ...ofItems, ...renamed]);
}

/** The index finds the items; their status and the names are read by id when they are told. */
async function entitiesOfItems(
  store: NewsStore,
  ids: readonly string[],
  field: string,
): Promise<ReadonlyMap<string, KnownEntity>> {
  if (ids.length === 0) return new Map();
  const naming = readNamingItems(await store.search(namingItemsBody(ids, Date.now(), field)));
  const candidates = [...new Set([...naming.values()].flat())];
  const documents = await store.parts(candidates, [...statusFields, 'entities']);
  const nowMs = Date.now();
  const known = new Map<string, KnownEntity>();
  for (const [id, items] of naming) {
    const seen = items.flatMap((item) => documents.get(item) ?? []).filter((one) => mayBeSeen(one, nowMs));
    const [newest, ...older] = seen.flatMap(({ entities = [] }) => entities.filter((one) => one.id === id));
    if (newest === undefined) continue;
    const names: Record<string, string> = Object.assign(
      {},
      ...older.reverse().map((one) => one.names),
      newest.names,
    );
    known.set(id, { id, type: newest.type, names });
  }
  return known;
}
