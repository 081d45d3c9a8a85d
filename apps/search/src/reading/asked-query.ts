import { askedEntities, parseQuery, type Query, withMovedEntities } from '#libs/news-index';
import { badParameter } from '../api/parameters.js';
import { wrongParameters } from '../problem-errors.js';
import { entityMoves } from './entity-moves.js';
import type { NewsStore } from './news-store.js';

/**
 * What `q` asks for: undefined where it is not given, 'nothing' where it has nothing to look for. An id behind
 * `entity:` that a curator has merged into another one stands for that one too, as in the parameter `entity`. Throws a
 * ProblemError with 400 for what is no query.
 */
export async function askedQuery(
  store: NewsStore,
  q: string | undefined,
): Promise<Query | 'nothing' | undefined> {
  if (q === undefined) return undefined;
  const parsed = parseQuery(q);
  if ('problem' in parsed) throw wrongParameters([badParameter('q', parsed.problem)]);
  const { query } = parsed;
  if (query === undefined) return 'nothing';
  return withMovedEntities(query, await entityMoves(store, [...new Set(askedEntities(query))]));
}
