import type { FieldText } from './field-text.js';
import type { GazetteerEntity } from './gazetteer-entity.js';

/** What is written of an entity beside its mentions: one of the gazetteer, or one that only its name is known of. */
export type NamedEntity = Omit<GazetteerEntity, 'names'> & {
  readonly names: Readonly<Record<string, string>>;
  readonly provisional?: true;
  /** How sure it is that this is a name of its type; of guesses only. */
  readonly confidence?: number;
};

/** A place in a field that stands for an entity; offsets count UTF-16 units. */
export interface NamedPlace {
  readonly field: FieldText;
  readonly start: number;
  readonly end: number;
  readonly entity: NamedEntity;
  readonly isDemonym: boolean;
}
