import type { EnrichedItem } from '#libs/contracts';
import { nameKeysOf } from './name-keys.js';

/** What an item names, and who speaks in it. */
export interface Named {
  readonly entities: EnrichedItem['entities'];
  readonly quotes: EnrichedItem['quotes'];
}

/** What the marks of curators make of the entities of an item. */
export interface Curated extends Named {
  /** Tells one outcome from another: a hash of what was made. */
  readonly look: string;
  /** Ids that the item was given and that something was said of. */
  readonly ids: readonly string[];
  /** Of those, each that was merged into another one, and which. */
  readonly moves: Readonly<Record<string, string>>;
  /** Ids that a curator has given names. */
  readonly renamed: readonly string[];
}

/** How that stands in a document, with what the item was given, so that all of it can be taken back. */
export interface StoredCuration extends Omit<Curated, keyof Named> {
  readonly given: Named;
}

/** The fields of a document that depend on its entities. */
export function entityFieldsOf(given: Named, curated: Curated | undefined) {
  const { entities } = curated ?? given;
  return {
    entityIds: [...new Set(entities.map(({ id }) => id))],
    nameKeys: nameKeysOf(entities, curated?.renamed ?? []),
    entities,
    curated: curated && stored(curated, given),
  };
}

function stored({ look, ids, moves, renamed }: Curated, { entities, quotes }: Named): StoredCuration {
  return { look, ids, moves, renamed, given: { entities, quotes } };
}
