/** Words are parted by spaces and compared in folded form; see docs/entities.md. */
export interface WrittenRule {
  /** Refused right after one of these words. */
  readonly notAfter?: string;
  /** Refused right before one of these words. */
  readonly notBefore?: string;
  /** Refused where a first name stands before it or a capital word follows at once: Jordan Peele. */
  readonly notBeforeName?: true;
  /** Refused where one of these entities is in the item. */
  readonly notWith?: readonly string[];
  /** The rule is for the name without article only: تركي may be a man, التركي is Turkish. */
  readonly onlyBare?: true;
  /** With any of the next six, at least one of them must hold. After one of these words: */
  readonly after?: string;
  readonly before?: string;
  /** One of these words within eight words to either side. */
  readonly near?: string;
  /** One of these entities is in the item for certain. */
  readonly entities?: readonly string[];
  /** Something else of the same country is in the item for certain. */
  readonly ownCountry?: true;
  /** It stands in quotation marks and nothing beside it: «الشرق الأوسط» is a newspaper. */
  readonly quoted?: true;
}

export interface Homograph extends WrittenRule {
  readonly entity: string;
  readonly aliases: readonly string[];
}
