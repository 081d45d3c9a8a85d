import type { EnrichedItem } from '#libs/contracts';
import { fold } from '#libs/text';

/** Folded by us, not by an analyzer, so that search, copies and names agree on what the same word is. */
export interface FoldedText {
  readonly headline?: string | undefined;
  readonly body?: string | undefined;
  readonly names: readonly string[];
}

/** The names of an item's entities in all languages stand in it, so that a search for Macron finds ماكرون. */
export function foldedTextOf(item: Pick<EnrichedItem, 'headline' | 'body' | 'entities'>): FoldedText {
  const names = new Set<string>();
  for (const entity of item.entities) {
    names.add(fold(entity.name));
    for (const name of Object.values(entity.names)) names.add(fold(name));
  }
  return {
    headline: item.headline === undefined ? undefined : fold(item.headline),
    body: item.body === undefined ? undefined : fold(item.body),
    names: [...names],
  };
}
