import type { EnrichedItem, Problem } from '#libs/contracts';
import { searchUrl } from '../endpoints.js';
import { CommandError } from '../exit-codes.js';

export type FoundItem = EnrichedItem & { copies: EnrichedItem['copies'] & { others?: { count: number } } };

export interface ItemList {
  readonly total: number;
  readonly items: readonly FoundItem[];
  readonly nextCursor?: string | null;
  readonly tookMs: number;
}

export interface Why {
  readonly kind: string;
  readonly name?: string;
  readonly words?: readonly string[];
  readonly dates?: readonly string[];
  readonly hours?: number;
}

export interface RelatedList {
  readonly items: readonly {
    readonly item: FoundItem;
    readonly score: number;
    readonly why: readonly Why[];
  }[];
}

type Query = Readonly<Record<string, string | number | undefined>>;

/** Asks the search service; a 404 or 410 is a failure with its reason, no answer is `unreachable`. */
export async function ask<T>(path: string, query: Query = {}, base = searchUrl()): Promise<T> {
  const url = new URL(path, base);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, String(value));
  const response = await fetch(url).catch((error: unknown) => {
    throw new CommandError('unreachable', `no search service at ${base}: is the stack up? (slugline up)`, {
      cause: error,
    });
  });
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json()) as Problem;
  const kind = response.status === 503 ? 'unreachable' : response.status === 400 ? 'usage' : 'failed';
  throw new CommandError(kind, `${problem.title}: ${problem.detail}`);
}
