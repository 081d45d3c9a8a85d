import {
  entityCountsBody,
  mayBeSeen,
  type NamedTogether,
  namedTogetherBody,
  rarityOf,
  readCounts,
  readNamedTogether,
  statusFields,
  visibleAt,
} from '#libs/news-index';
import type { ListedEntity } from '../api/answers.js';
import { type LabelLanguage, labelOf } from './entity-labels.js';
import { knownEntities } from './known-entities.js';
import type { NewsStore } from './news-store.js';

const shown = 10;

/**
 * Who and what is named together with an entity: in many of its items, and in few others. `count` is the number of
 * visible items that name both.
 */
export async function relatedEntities(
  store: NewsStore,
  id: string,
  lang: readonly string[],
  label: LabelLanguage | undefined,
): Promise<ListedEntity[]> {
  const together = readNamedTogether(await store.search(namedTogetherBody(id, lang, Date.now())), id);
  if (together.length === 0) return [];
  const closest = await byCloseness(store, together);
  const known = await knownEntities(
    store,
    closest.map((one) => one.id),
  );
  const statuses = await store.parts(
    closest.flatMap(({ members }) => members),
    statusFields,
  );
  const nowMs = Date.now();
  return closest.flatMap(({ id: other, members, count }) => {
    const entity = known.get(other);
    // The index may be a moment behind: what has just been hidden is not counted, and names nobody.
    const gone = members.filter((member) => !mayBeSeen(statuses.get(member) ?? {}, nowMs)).length;
    if (entity === undefined || count - gone <= 0) return [];
    const { type, names } = entity;
    return [{ id: other, type, name: labelOf(entity, label), names: { ...names }, count: count - gone }];
  });
}

/** The number of common items times how rare the other one is among all items. */
async function byCloseness(store: NewsStore, together: readonly NamedTogether[]): Promise<NamedTogether[]> {
  const nowMs = Date.now();
  const ids = together.map((one) => one.id);
  const [all, counted] = await Promise.all([
    store.search({ size: 0, track_total_hits: true, query: visibleAt(nowMs) }),
    store.search(entityCountsBody(ids, [], nowMs)),
  ]);
  const total = typeof all.hits.total === 'number' ? all.hits.total : (all.hits.total?.value ?? 0);
  const counts = new Map(
    readCounts(counted.aggregations?.entities).map(({ value, count }) => [value, count]),
  );
  const closeness = ({ id, count }: NamedTogether) => count * (0.1 + rarityOf(counts.get(id) ?? 1, total));
  return [...together].sort((a, b) => closeness(b) - closeness(a) || (a.id < b.id ? -1 : 1)).slice(0, shown);
}
