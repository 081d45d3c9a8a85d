import type { ExtraEntity, KnownEntity, NameForm } from '#libs/knowledge-base';

/**
 * Someone or something known by name; ids do not depend on a language. One of the shipped knowledge base has names in both
 * languages, one of an extra file may have them in one only.
 */
export type GazetteerEntity = KnownEntity | ExtraEntity;

export type { NameKind } from '#libs/knowledge-base';

/** One way to write an entity's name, as it stands in the gazetteer, without its marker. */
export interface Alias<Of extends GazetteerEntity = GazetteerEntity> extends NameForm {
  readonly entity: Of;
}
