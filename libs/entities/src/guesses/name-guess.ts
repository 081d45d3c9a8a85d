import type { EntityType } from '#libs/contracts';
import type { FieldText } from '../field-text.js';
import type { Ministry } from '../ministries/portfolios.js';

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
  /** What it is a ministry for, and of which country. */
  readonly ministry?: Ministry;
}

/** Less sure ones are left out: more than half of them are wrong. One word of a person's or a place's name errs more. */
const leastSure = { several: 0.45, one: 0.65, organisation: 0.45 } as const;

/** Whether a guess is likely enough to be written, and to take the words of a known name. */
export function isSure({
  type,
  words,
  confidence,
}: Pick<NameGuess, 'type' | 'words' | 'confidence'>): boolean {
  if (type === 'org' || type === 'event') return confidence >= leastSure.organisation;
  return confidence >= (words.length > 1 ? leastSure.several : leastSure.one);
}
