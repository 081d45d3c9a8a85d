import { eachFeature, occurrenceWeight, rarityStep, type TopicLexicon } from '#libs/topics';
import type { Lesson } from './training-articles.js';

/** What the model may know, and how rare it is in `raritySteps`. */
export interface Vocabulary {
  /** In rising order. */
  readonly keys: Uint32Array;
  readonly rarities: Uint8Array;
}

/** An article as the classifier sees it: rows of the vocabulary with their values, of length 1. */
export interface LessonVector {
  readonly rows: Uint32Array;
  readonly values: Float32Array;
}

const leastArticles = 10;
const leastRarity = 1;
/** Of two languages each has about half of the articles. */
const shareOfLanguage = 2;

export function learnVocabulary(lessons: readonly Lesson[], lexicon: TopicLexicon): Vocabulary {
  const articles = new Map<number, number>();
  for (const { article } of lessons)
    for (const key of featuresOf(article).keys()) articles.set(key, (articles.get(key) ?? 0) + 1);
  for (const key of lexicon.keys()) articles.set(key, Math.max(articles.get(key) ?? 0, leastArticles));
  const kept = [...articles].filter(([, count]) => count >= leastArticles).sort(([a], [b]) => a - b);
  const rarity = (count: number) =>
    Math.max(leastRarity, Math.log(lessons.length / shareOfLanguage / count)) / rarityStep;
  return {
    keys: Uint32Array.from(kept, ([key]) => key),
    rarities: Uint8Array.from(kept, ([, count]) => Math.min(255, Math.round(rarity(count)))),
  };
}

export function lessonVectors(
  lessons: readonly Lesson[],
  { keys, rarities }: Vocabulary,
  lexicon: TopicLexicon,
): LessonVector[] {
  const rowOf = new Map([...keys].map((key, row) => [key, row]));
  return lessons.map(({ article, hidesLexicon }) => {
    const rows: number[] = [];
    const values: number[] = [];
    for (const [key, { inTitle, times }] of featuresOf(article)) {
      const row = rowOf.get(key);
      if (row === undefined || (hidesLexicon && lexicon.has(key))) continue;
      rows.push(row);
      values.push((rarities[row] as number) * rarityStep * occurrenceWeight(inTitle, times));
    }
    const length = Math.hypot(...values) || 1;
    return { rows: Uint32Array.from(rows), values: Float32Array.from(values, (value) => value / length) };
  });
}

function featuresOf({ headline, body }: Lesson['article']) {
  const features = new Map<number, { inTitle: boolean; times: number }>();
  eachFeature(headline, body, (key, inTitle) => {
    const known = features.get(key);
    if (known === undefined) features.set(key, { inTitle, times: 1 });
    else known.times++;
  });
  return features;
}
