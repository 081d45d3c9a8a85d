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

/** An entity of a file that an importer made: it may have names in one of the languages only. */
export interface ExtraEntity extends Omit<KnownEntity, 'names'> {
  readonly names: Readonly<{ en?: string; ar?: string }>;
}

/** A line of such a file. */
export interface ExtraEntry extends Omit<KnowledgeEntry, 'entity'> {
  readonly entity: ExtraEntity;
  /** Its names count only where an item names something else of its country: a name says too little of who is meant. */
  readonly needsCompany?: true | undefined;
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
