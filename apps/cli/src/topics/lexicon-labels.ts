import { eachFeature, phraseWeight, type TopicLexicon } from '#libs/topics';
import type { TopicArticle } from './topic-articles.js';

/** A topic is plainly there at `enough`, if not dwarfed by another, and plainly not there below `none`. */
const enough = 4;
const shareOfBest = 0.4;
const none = 1.2;
const shareForNone = 0.15;

/** What the lexicon's phrases in an article say for each topic; one in the headline counts twice. */
export function lexiconScores({ headline, body }: TopicArticle, lexicon: TopicLexicon): Map<string, number> {
  const seen = new Map<number, boolean>();
  eachFeature(headline, body, (key, inTitle) => {
    if (!seen.has(key) && lexicon.has(key)) seen.set(key, inTitle);
  });
  const scores = new Map<string, number>();
  for (const [key, inTitle] of seen)
    for (const [code, strength] of lexicon.get(key) ?? [])
      scores.set(code, (scores.get(code) ?? 0) + phraseWeight(strength, inTitle));
  return scores;
}

/** 1 for a topic that the lexicon sees plainly, 0 for one that it plainly does not, -1 where it cannot tell. */
export function lexiconVerdict(scores: ReadonlyMap<string, number>, code: string): 1 | 0 | -1 {
  const best = Math.max(0, ...scores.values());
  const score = scores.get(code) ?? 0;
  if (score >= Math.max(enough, shareOfBest * best)) return 1;
  return score <= Math.max(none, shareForNone * best) ? 0 : -1;
}
