import type { KnownEntity, NameForm } from '#libs/knowledge-base';

/** Someone or something the gazetteer knows; ids do not depend on a language. */
export type GazetteerEntity = KnownEntity;

export type { NameKind } from '#libs/knowledge-base';

/** One way to write an entity's name, as it stands in the gazetteer, without its marker. */
export interface Alias extends NameForm {
  readonly entity: GazetteerEntity;
}
