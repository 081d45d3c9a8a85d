import type { TopicLexicon } from '../lexicon/topic-lexicon.js';
import type { Calibration } from './topic-model.js';

/** What speaks for one topic in an article; see `Calibration`. */
export interface TopicEvidence {
  readonly score: number;
  readonly phrases: number;
  readonly share: number;
  readonly arabic: 0 | 1;
}

/** `said` is what the lexicon's phrases say for the topic, `most` what they say for any topic of its level. */
export const evidenceOf = (score: number, said: number, most: number, isArabic: boolean): TopicEvidence => ({
  score,
  phrases: Math.log1p(said),
  share: most === 0 ? 0 : said / most,
  arabic: isArabic ? 1 : 0,
});

export function confidenceOf(evidence: TopicEvidence, by: Calibration): number {
  const sum =
    by.score * evidence.score +
    by.phrases * evidence.phrases +
    by.share * evidence.share +
    by.arabic * evidence.arabic +
    by.always;
  return 1 / (1 + Math.exp(-sum));
}

/** A phrase in the headline counts twice. */
export const phraseWeight = (strength: number, inTitle: boolean): number => strength * (inTitle ? 2 : 1);

/** Where the phrases for each row of a vocabulary are: pairs of a topic and a strength. */
export function phrasesOfRows(
  keys: Uint32Array,
  topics: readonly string[],
  lexicon: TopicLexicon,
): readonly (readonly (readonly [topic: number, strength: number])[] | undefined)[] {
  const places = new Map(topics.map((code, topic) => [code, topic]));
  return Array.from(keys, (key) => {
    const said = lexicon.get(key);
    if (said === undefined) return undefined;
    return [...said].flatMap(([code, strength]) => {
      const topic = places.get(code);
      return topic === undefined ? [] : [[topic, strength] as const];
    });
  });
}
