import type { EntityType } from '#libs/contracts';
import type { FieldText } from '../field-text.js';

/** A name that the tagger sees in a field; `from` and `to` count tokens, `start` and `end` UTF-16 units. */
export interface NameGuess {
  readonly field: FieldText;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** Folded words, the first without the clitics that the mention leaves out. */
  readonly words: readonly string[];
  /** How sure it is, 0 to 1. */
  readonly confidence: number;
  /** By what the organisation is called, not by the tagger. */
  readonly isPattern?: true;
}
