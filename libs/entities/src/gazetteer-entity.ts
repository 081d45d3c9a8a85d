import type { EntityType } from '#libs/contracts';

/** Someone or something the gazetteer knows; ids do not depend on a language. */
export interface GazetteerEntity {
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

/** One way to write an entity's name. */
export interface Alias {
  readonly entity: GazetteerEntity;
  readonly kind: NameKind;
  /** As it stands in the gazetteer, without its marker. */
  readonly text: string;
  /** Must be spelt like this: capitals, teh marbuta, hamza; vowel signs only where the alias has them. */
  readonly exact: boolean;
}
