import { fold, foldedWords } from '#libs/text';
import type { Grouping } from '../copies/pair-measures.js';
import { measureStories } from './story-measures.js';
import type { StorySet } from './story-sets.js';

type Vector = ReadonlyMap<string, number>;

/**
 * The baseline: TF-IDF vectors of whole words with the set's own document frequencies, each article joined to the story with
 * the nearest centroid; at the threshold that is best on this very set, which no real system knows.
 */
export function bestSinglePass({ articles, stories }: StorySet): Grouping {
  const vectors = tfIdf(articles.map(({ headline, body }) => foldedWords(fold(`${headline}\n${body}`))));
  const ids = articles.map(({ id }) => id);
  const tried = Array.from({ length: 17 }, (_, nth) => onePass(ids, vectors, 0.08 + nth * 0.02));
  const scored = tried.map((found) => ({ found, score: measureStories(found, stories).bCubed }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).found;
}

function tfIdf(texts: readonly (readonly string[])[]): Vector[] {
  const inTexts = new Map<string, number>();
  for (const words of texts)
    for (const word of new Set(words)) inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
  return texts.map((words) => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const weigh = ([word, count]: [string, number]): [string, number] => [
      word,
      (1 + Math.log(count)) * Math.log(texts.length / (inTexts.get(word) as number)),
    ];
    const weighed = [...counts].map(weigh);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
}

function onePass(ids: readonly string[], vectors: readonly Vector[], least: number): Grouping {
  const centroids: { readonly name: string; readonly sum: Map<string, number> }[] = [];
  const found = new Map<string, string>();
  for (const [nth, vector] of vectors.entries()) {
    const scored = centroids.map(({ sum }) => cosine(vector, sum));
    const best = scored.reduce((at, score, other) => (score > (scored[at] as number) ? other : at), 0);
    const id = ids[nth] as string;
    const centroid = (scored[best] ?? 0) >= least ? centroids[best] : undefined;
    const sum = centroid?.sum ?? new Map<string, number>();
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
    if (centroid === undefined) centroids.push({ name: id, sum });
    found.set(id, centroid?.name ?? id);
  }
  return found;
}

function cosine(vector: Vector, sum: Vector): number {
  let dot = 0;
  for (const [word, weight] of vector) dot += weight * (sum.get(word) ?? 0);
  let square = 0;
  for (const weight of sum.values()) square += weight * weight;
  return dot / (Math.sqrt(square) || 1);
}
