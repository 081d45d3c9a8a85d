/** Words are parted by spaces and compared in folded form; see docs/entities.md. */
export interface WrittenRule {
  /** Refused right after one of these words. */
  readonly notAfter?: string;
  /** Refused right before one of these words. */
  readonly notBefore?: string;
  /** Refused where a first name stands before it or a capital word follows at once: Jordan Peele. */
  readonly notBeforeName?: boolean;
  /** With any of the next four, at least one of them must hold. After one of these words: */
  readonly after?: string;
  readonly before?: string;
  /** One of these words within eight words to either side. */
  readonly near?: string;
  /** One of these entities is in the item for certain. */
  readonly entities?: readonly string[];
}

interface Homograph extends WrittenRule {
  readonly entity: string;
  readonly aliases: readonly string[];
}

/** Names that are also other words, or that several bear. */
export const homographTable: readonly Homograph[] = [
  {
    entity: 'country-ml',
    aliases: ['مالي'],
    after: 'في جمهورية دولة حكومة شمال جنوب وسط شمالي رئيس جيش إلى بشمال بشمالي شمالى',
    entities: ['place-bamako', 'place-timbuktu', 'country-dz', 'country-fr', 'country-ne', 'country-mr'],
  },
];

/** Where two entities share a name: who is taken unless a rule or the item says otherwise. */
export const preferredEntities: readonly (readonly [alias: string, entity: string])[] = [];

/** Phrases in which a name of the gazetteer means something else. */
export const blockedPhrases: readonly string[] = [];
