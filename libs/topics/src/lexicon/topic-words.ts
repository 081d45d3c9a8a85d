/**
 * Words that speak for a topic, written by us from the definitions of the standard. `en` and `ar` are lists of phrases
 * of one or two words; any form that the light stemmer takes to the same stem counts. A phrase after ~ is weak: it
 * speaks for the topic only beside others.
 */
export interface TopicWords {
  /** Digits of a Media Topic of the first or second level; a second-level phrase speaks for its root too. */
  readonly code: string;
  readonly en: string;
  readonly ar: string;
}
