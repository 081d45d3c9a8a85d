import { latinProfiles } from './profiles.js';

interface Model {
  readonly language: string;
  readonly stopWords: ReadonlySet<string>;
  readonly accentedShare: number;
  /** Log-probabilities of letter triples; `unseen` for all others. */
  readonly triples: ReadonlyMap<string, number>;
}

/** A sample shows a small part of what occurs: so much of all weight goes, evenly, to every possible triple. */
const unseenShare = 0.12;
const possibleTriples = 6000;
const unseen = Math.log(unseenShare / possibleTriples);
/** A small word is worth about as much as two triples that the other languages hardly have. */
const stopWordBonus = 3;
/** "Egypt's": an apostrophe and s at the end of a word is English in the news, whatever the name before it. */
const englishGenitive = /\p{L}{2}['’]s(?!\p{L})/gu;
const longest = 1200;

const models: readonly Model[] = Object.entries(latinProfiles).map(
  ([language, { stopWords, sample, accented }]) => {
    const counts = new Map<string, number>();
    // The small words of a language are its most frequent ones, so their letters belong to its picture.
    for (const triple of triplesOf(`${sample} ${stopWords}`))
      counts.set(triple, (counts.get(triple) ?? 0) + 1);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const share = (count: number) => ((1 - unseenShare) * count) / total + unseenShare / possibleTriples;
    return {
      language,
      stopWords: new Set(stopWords.split(' ')),
      accentedShare: accented / 1000,
      triples: new Map([...counts].map(([triple, count]) => [triple, Math.log(share(count))])),
    };
  },
);

/** Which language in Latin letters: letter triples and small words, naive Bayes; undefined when two are close. */
export function languageInLatinLetters(text: string): { language: string; confidence: number } | undefined {
  const sample = lettersOnly(text.slice(0, longest));
  const triples = triplesOf(sample);
  if (triples.length < 6) return undefined;
  const words = sample.split(' ').filter((word) => word !== '');
  const scores = models.map((model) => ({ language: model.language, score: scoreOf(model, triples, words) }));
  const english = scores.find(({ language }) => language === 'en');
  if (english) english.score += stopWordBonus * (text.slice(0, longest).match(englishGenitive)?.length ?? 0);
  scores.sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || second === undefined) return undefined;
  // Triples overlap, so their evidence is worth about a third of what independence would give.
  const confidence = 1 / (1 + Math.exp((second.score - best.score) / 3));
  return confidence < 0.6 ? undefined : { language: best.language, confidence: Math.min(0.99, confidence) };
}

function scoreOf(model: Model, triples: readonly string[], words: readonly string[]): number {
  const plain = words.every((word) => /^[a-z]+$/.test(word));
  let score = 0;
  for (const triple of triples) score += model.triples.get(triple) ?? unseen;
  if (plain) score -= triples.length * model.accentedShare;
  for (const word of words) if (model.stopWords.has(word)) score += stopWordBonus;
  return score;
}

function lettersOnly(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{Script=Latin}]+/gu, ' ')
    .trim();
}

/** Triples inside words, with one space for either end of a word. */
function triplesOf(text: string): string[] {
  const padded = ` ${lettersOnly(text)} `;
  const triples: string[] = [];
  for (let at = 0; at + 3 <= padded.length; at++) {
    const triple = padded.slice(at, at + 3);
    if (triple[1] !== ' ') triples.push(triple);
  }
  return triples;
}
