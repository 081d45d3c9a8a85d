/** Where a word or phrase of a query is looked for. */
export type QueryScope = 'anywhere' | 'headline' | 'source' | 'entity';

/** What a reader typed, understood: the only road from a client's text to the query DSL. */
export type Query =
  | { readonly kind: 'word'; readonly text: string; readonly scope: QueryScope }
  | { readonly kind: 'phrase'; readonly text: string; readonly scope: QueryScope }
  /** Every part holds. */
  | { readonly kind: 'all'; readonly parts: readonly Query[] }
  /** One part or more holds. */
  | { readonly kind: 'any'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query };

export const queryLimits = { characters: 1000, words: 40, depth: 8 } as const;

/** The words and phrases that a hit is expected to show, in order: what `NOT` excludes is left out. */
export function wantedTerms(query: Query | undefined): readonly (Query & { kind: 'word' | 'phrase' })[] {
  if (query === undefined || query.kind === 'not') return [];
  if (query.kind === 'all' || query.kind === 'any') return query.parts.flatMap(wantedTerms);
  return query.scope === 'source' ? [] : [query];
}

/** How many words and phrases there are, excluded ones too. */
export function countTerms(query: Query): number {
  if (query.kind === 'not') return countTerms(query.part);
  if (query.kind === 'word' || query.kind === 'phrase') return 1;
  return query.parts.reduce((sum, part) => sum + countTerms(part), 0);
}

/** How many levels stand inside each other; a lone word is 1. */
export function depthOf(query: Query): number {
  if (query.kind === 'word' || query.kind === 'phrase') return 1;
  const parts = query.kind === 'not' ? [query.part] : query.parts;
  return 1 + Math.max(0, ...parts.map(depthOf));
}

/** What `entity:` stands before, excluded ones too: ids, or names. */
export function askedEntities(query: Query | undefined): readonly string[] {
  if (query === undefined) return [];
  if (query.kind === 'not') return askedEntities(query.part);
  if (query.kind === 'all' || query.kind === 'any') return query.parts.flatMap(askedEntities);
  return query.scope === 'entity' ? [query.text] : [];
}

/** The query with what each of these ids stands for by now beside the id itself. */
export function withMovedEntities(query: Query, moves: ReadonlyMap<string, string>): Query {
  if (query.kind === 'not') return { ...query, part: withMovedEntities(query.part, moves) };
  if (query.kind === 'all' || query.kind === 'any') {
    return { ...query, parts: query.parts.map((part) => withMovedEntities(part, moves)) };
  }
  const to = query.scope === 'entity' ? moves.get(query.text) : undefined;
  return to === undefined ? query : { kind: 'any', parts: [query, { ...query, text: to }] };
}
