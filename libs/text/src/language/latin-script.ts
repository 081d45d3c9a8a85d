import { newsWords } from './news-words.js';
import { latinProfiles } from './profiles.js';

interface Model {
  readonly language: string;
  readonly stopWords: ReadonlySet<string>;
  readonly newsWords: ReadonlySet<string>;
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
/** Other common words say a little less, but there are more of them; headlines have few small words. */
const newsWordBonus = 2;
/** Names keep the spelling of their country: of a word with a capital beside words without, this much counts. */
const nameShare = 0.4;
/** Letters that of these languages hardly any other has, and what each of them says. */
const ownLetters: Readonly<Record<string, RegExp>> = {
  tr: /[ğışİ]/g,
  de: /[ßä]/g,
  es: /[ñ¿¡]/g,
  fr: /[èêœù]/g,
  pt: /[ãõ]/g,
  pl: /[łąęśźżń]/g,
};
const ownLetterBonus = 2.5;
/** "Trump'ın", "Rangers'tan": Turkish puts an apostrophe between a name and its ending. */
const turkishEnding =
  /\p{L}{3}['’](?:n?[ıiuü]n|[dt][ea]n?|y?[ea]|y?[ıiuü]|y?l[ea]|n[ea]|d[ea]ki|t[ea]ki)(?!\p{L})/giu;
/** "Egypt's": an apostrophe and s at the end of a word is English in the news, whatever the name before it. */
const englishGenitive = /\p{L}{2}['’]s(?!\p{L})/gu;
const longest = 1200;

const models: readonly Model[] = Object.entries(latinProfiles).map(
  ([language, { stopWords, sample, accented }]) => {
    const counts = new Map<string, number>();
    // The small words of a language are its most frequent ones, so their letters belong to its picture.
    const words = newsWords[language] ?? '';
    for (const triple of triplesOf(`${sample} ${stopWords} ${words}`))
      counts.set(triple, (counts.get(triple) ?? 0) + 1);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const share = (count: number) => ((1 - unseenShare) * count) / total + unseenShare / possibleTriples;
    return {
      language,
      stopWords: new Set(stopWords.split(' ')),
      newsWords: new Set(words.split(' ').filter((word) => word !== '')),
      accentedShare: accented / 1000,
      triples: new Map([...counts].map(([triple, count]) => [triple, Math.log(share(count))])),
    };
  },
);

/** Which language in Latin letters: letter triples and common words, naive Bayes; undefined when two are close. */
export function languageInLatinLetters(text: string): { language: string; confidence: number } | undefined {
  const given = text.slice(0, longest).normalize('NFC');
  const { running, names } = withNamesApart(given);
  if (running.triples.length + names.triples.length < 6) return undefined;
  const scores = models.map((model) => ({
    language: model.language,
    score: scoreOf(model, running) + nameShare * scoreOf(model, names) + signsOf(model.language, given),
  }));
  scores.sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || second === undefined) return undefined;
  // Triples overlap, so their evidence is worth about a third of what independence would give.
  const confidence = 1 / (1 + Math.exp((second.score - best.score) / 3));
  return confidence < 0.6 ? undefined : { language: best.language, confidence: Math.min(0.99, confidence) };
}

interface Sample {
  readonly words: readonly string[];
  readonly triples: readonly string[];
}

/** Words with a capital apart, where at least a third of all words has none: names, mostly. */
function withNamesApart(text: string): { running: Sample; names: Sample } {
  const words = text.match(/\p{Script=Latin}+/gu) ?? [];
  const small = words.filter((word) => word === word.toLowerCase());
  const isTitle = small.length * 3 < words.length;
  const capital = isTitle ? [] : words.filter((word) => word !== word.toLowerCase());
  return { running: sampleOf(isTitle ? words : small), names: sampleOf(capital) };
}

function sampleOf(words: readonly string[]): Sample {
  const text = lettersOnly(words.join(' '));
  return {
    words: text.split(' ').filter((word) => word !== ''),
    triples: text === '' ? [] : triplesOf(text),
  };
}

/** What single signs say for a language. */
function signsOf(language: string, text: string): number {
  const own = ownLetters[language];
  const letters = own === undefined ? 0 : (text.match(own)?.length ?? 0);
  const endings =
    language === 'en'
      ? (text.match(englishGenitive)?.length ?? 0)
      : language === 'tr'
        ? (text.match(turkishEnding)?.length ?? 0)
        : 0;
  return Math.min(letters, 4) * ownLetterBonus + endings * stopWordBonus;
}

function scoreOf(model: Model, { words, triples }: Sample): number {
  const plain = words.every((word) => /^[a-z]+$/.test(word));
  let score = 0;
  for (const triple of triples) score += model.triples.get(triple) ?? unseen;
  if (plain) score -= triples.length * model.accentedShare;
  for (const word of words) {
    if (model.stopWords.has(word)) score += stopWordBonus;
    else if (model.newsWords.has(word)) score += newsWordBonus;
  }
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
