import type { estypes } from '@elastic/elasticsearch';
import type { StoredCuration } from '../curated.js';
import { fields, primarySubtag } from '../fields.js';
import { idOfNameKey } from '../name-keys.js';
import { visibleAt } from './visibility.js';

/** More keys go on from one beginning than anybody reads on; those in most items come first. */
const keysRead = 200;

/** Entities of visible items that the knowledge base does not know, or not by this name, by the letters typed. */
export function nameKeysBody(
  typed: string,
  languages: readonly string[],
  nowMs: number,
): estypes.SearchRequest {
  const filter: estypes.QueryDslQueryContainer[] = [
    visibleAt(nowMs),
    { prefix: { [fields.nameKeys]: { value: typed } } },
  ];
  const tags = languages.flatMap((tag) => primarySubtag(tag) ?? []);
  if (tags.length > 0) filter.push({ terms: { [fields.language]: tags } });
  return {
    size: 0,
    track_total_hits: false,
    query: { bool: { filter } },
    aggs: { keys: { terms: { field: fields.nameKeys, include: `${literal(typed)}.*`, size: keysRead } } },
  };
}

/** Reads the answer to `nameKeysBody`: ids, each once, of the most items first. */
export function readNameKeys(answer: estypes.SearchResponse): string[] {
  const { buckets } = (answer.aggregations?.keys ?? { buckets: [] }) as unknown as {
    readonly buckets: readonly { readonly key: string }[];
  };
  return [...new Set(buckets.map(({ key }) => idOfNameKey(key)))];
}

/** Lucene's own characters of a pattern stand for themselves. */
const literal = (text: string) => text.replace(/[.?+*|{}[\]()"\\#@&<>~^$-]/g, '\\$&');

/** Of each id that no item names any more: one visible item that did before a curator merged it into another one. */
export function entityMovesBody(ids: readonly string[], nowMs: number): estypes.SearchRequest {
  const moved = (id: string): estypes.QueryDslQueryContainer => ({
    bool: {
      filter: [{ term: { [fields.curatedIds]: id } }],
      must_not: [{ term: { [fields.entityIds]: id } }],
    },
  });
  const one = { top_hits: { size: 1, _source: ['curated.moves'] } };
  return {
    size: 0,
    track_total_hits: false,
    query: { bool: { filter: [visibleAt(nowMs), { terms: { [fields.curatedIds]: [...ids] } }] } },
    aggs: Object.fromEntries(
      ids.map((id, at) => [`id${at}`, { filter: moved(id), aggs: { item: one } }] as const),
    ),
  };
}

/** Reads the answer to `entityMovesBody`: what became of an id. */
export function readEntityMoves(
  ids: readonly string[],
  answer: estypes.SearchResponse,
): ReadonlyMap<string, string> {
  type Moved = { readonly item: { readonly hits: { readonly hits: readonly { _source?: Source }[] } } };
  type Source = { readonly curated?: Pick<StoredCuration, 'moves'> };
  const aggregations = (answer.aggregations ?? {}) as unknown as Record<string, Moved | undefined>;
  return new Map(
    ids.flatMap((id, at) => {
      const to = aggregations[`id${at}`]?.item.hits.hits[0]?._source?.curated?.moves[id];
      return to === undefined ? [] : [[id, to] as const];
    }),
  );
}
