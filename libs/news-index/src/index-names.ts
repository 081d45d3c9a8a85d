/** The names under which a namespace's news stand in Elasticsearch. Readers and writers know only the aliases. */
export interface NewsIndexNames {
  /** Alias for searching. */
  readonly read: string;
  /** Alias for writing and for reading by id what a write has to know. */
  readonly write: string;
  /** Alias of the index that keeps every revision. */
  readonly revisions: string;
}

export function newsIndexNames(namespace: string): NewsIndexNames {
  return {
    read: `${namespace}news-read`,
    write: `${namespace}news-write`,
    revisions: `${namespace}news-revisions`,
  };
}

export type IndexFamily = 'news' | 'news-revisions';

/** `news-0001`: the index behind an alias; a rebuild with another mapping fills generation 2 and moves the alias. */
export function buildIndexName(namespace: string, family: IndexFamily, generation: number): string {
  return `${namespace}${family}-${String(generation).padStart(4, '0')}`;
}

/** The inverse of `buildIndexName`; undefined for a name it did not build. */
export function parseIndexName(
  namespace: string,
  name: string,
): { readonly family: IndexFamily; readonly generation: number } | undefined {
  if (!name.startsWith(namespace)) return undefined;
  const parts = /^(news|news-revisions)-(\d{4,})$/.exec(name.slice(namespace.length));
  if (!parts) return undefined;
  const family = parts[1] as IndexFamily;
  const generation = Number(parts[2]);
  return buildIndexName(namespace, family, generation) === name ? { family, generation } : undefined;
}
