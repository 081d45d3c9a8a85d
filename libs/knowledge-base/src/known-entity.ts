import type { EntityType } from '#libs/contracts';

/** Someone or something that the knowledge base knows; ids do not depend on a language. */
export interface KnownEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly names: Readonly<{ en: string; ar: string }>;
  /** ISO 3166-1 alpha-2 in capitals; XK for Kosovo. */
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly wikidata?: string;
}

/**
 * `full` names its entity by itself. `short` (a surname) does so only where the item names the same entity in full.
 * `demonym` (French, الفرنسي) is counted as a mention of the country and marked.
 */
export type NameKind = 'full' | 'short' | 'demonym';

/** One way to write a name; `exact` must be spelt like this: capitals, teh marbuta, hamza. */
export interface NameForm {
  readonly text: string;
  readonly kind: NameKind;
  readonly exact: boolean;
}

/** A line of the knowledge base. */
export interface KnowledgeEntry {
  readonly entity: KnownEntity;
  readonly forms: readonly NameForm[];
  /** Where it comes from and why it is there: a table and a heading of the curated file, or a library. */
  readonly reason: string;
  /** Id in GeoNames, of a place that the library of cities confirms. */
  readonly geonames?: number | undefined;
}

export interface KnowledgeSource {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

export interface KnowledgeBase {
  readonly sources: readonly KnowledgeSource[];
  /** sha256 of all entries as written. */
  readonly checksum: string;
  readonly entries: readonly KnowledgeEntry[];
}
