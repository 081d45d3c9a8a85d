import type { Client } from '@elastic/elasticsearch';
import type { Entity } from '#libs/contracts';
import { knowledgeOf } from '#libs/knowledge-base';
import { fields, type ItemDocument, newsIndexNames, visibleAt } from '#libs/news-index';

/** How an entity stands in the items that name it. */
export interface EntityView {
  readonly id: string;
  readonly type: string;
  readonly names: Readonly<Record<string, string>>;
  /** Why the knowledge base has it; undefined for one that only items name. */
  readonly reason?: string | undefined;
  /** Visible items that name it. */
  readonly items: number;
  /** How the newest of them spell it, the most frequent first. */
  readonly spellings: readonly (readonly [spelling: string, items: number])[];
  /** Where its items were moved to by a curator; undefined where they were not. */
  readonly movedTo?: string | undefined;
}

const itemsRead = 200;

/** Undefined for an id that neither the knowledge base has nor any visible item. */
export async function entityView(
  client: Client,
  namespace: string,
  id: string,
): Promise<EntityView | undefined> {
  const index = newsIndexNames(namespace).read;
  const should = [fields.entityIds, fields.curatedIds].map((field) => ({ term: { [field]: id } }));
  const { hits } = await client.search<Partial<ItemDocument>>({
    ...{ index, size: itemsRead, track_total_hits: true, sort: [{ [fields.eventTime]: 'desc' }] },
    query: { bool: { filter: [visibleAt(Date.now()), { bool: { should, minimum_should_match: 1 } }] } },
    _source_includes: ['entities', 'curated.moves'],
  });
  const documents = hits.hits.flatMap(({ _source }) => _source ?? []);
  const seen = documents.flatMap(({ entities = [] }) => entities.filter((entity) => entity.id === id));
  const movedTo = documents.flatMap(({ curated }) => curated?.moves[id] ?? [])[0];
  const known = knowledgeOf(id);
  const [first] = seen;
  if (!known && !first && movedTo === undefined) return undefined;
  const { count } = await client.count({
    index,
    query: { bool: { filter: [visibleAt(Date.now()), { term: { [fields.entityIds]: id } }] } },
  });
  return {
    ...{ id, type: first?.type ?? known?.entity.type ?? 'unknown', reason: known?.reason, items: count },
    names: { ...known?.entity.names, ...first?.names },
    spellings: spellingsIn(seen),
    movedTo,
  };
}

function spellingsIn(entities: readonly Entity[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { mentions } of entities)
    for (const surface of new Set(mentions.map((mention) => mention.surface.replace(/\s+/g, ' '))))
      counts.set(surface, (counts.get(surface) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
