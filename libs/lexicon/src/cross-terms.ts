import { eachWord, fold, rarityOf, wordPrints } from '#libs/text';
import { notionsOf } from './notions.js';
import { skeletonsOf } from './skeletons.js';

/** What a term is: a notion of the lexicon, a number, the consonants of a name. */
export const termKind = { notion: 'n', number: '#', skeleton: 'k' } as const;
export type CrossTerm = `${'n' | '#' | 'k'}${string}`;

/** A word of a text as it enters the terms; the same word gives the same in every text. */
type Reading = readonly (readonly [term: CrossTerm, weight: number])[];

/** A notion of every second text says nothing. */
const leastRarity = 0.7;
/** Numbers of one digit, and years, stand in any text. */
const tellingNumber = /^(?!(?:19|20)\d\d$)\d[\d.,]+$/;
const numberWeight = 4;
/** In Arabic any word may be a name, so that consonants meet by chance more often. */
const skeletonWeight = { latin: 5, arabic: 4 } as const;
const commonRarity = 3;
const readingsKept = 60_000;
/** By the word as it is written: most words of a text have been read before, and need not be folded for it. */
const readings = { en: new Map<string, Reading>(), ar: new Map<string, Reading>() } as const;
const nothing: Reading = [];

/**
 * Terms that a text shares with texts of the other language on the same event, with their weights: notions of the
 * lexicon, numbers, consonants of names. A weight grows with how rare the term is and, by the logarithm, with its
 * count. `language` is a BCP 47 tag; only Arabic and English have terms. Names of known entities are left to those
 * who have the entities.
 */
export function crossTerms(text: string, language: string | undefined): Map<CrossTerm, number> {
  const counts = new Map<CrossTerm, number>();
  const weights = new Map<CrossTerm, number>();
  const script = isEnglish(language) ? 'en' : isArabic(language) ? 'ar' : undefined;
  if (script === undefined) return weights;
  const times = new Map<Reading, number>();
  eachWord(text, (start, end) => {
    const reading = readingOf(text.slice(start, end), script);
    if (reading.length > 0) times.set(reading, (times.get(reading) ?? 0) + 1);
  });
  for (const [reading, count] of times) {
    for (const [term, weight] of reading) {
      counts.set(term, (counts.get(term) ?? 0) + count);
      weights.set(term, weight);
    }
  }
  for (const [term, count] of counts)
    weights.set(term, (weights.get(term) as number) * (1 + Math.log(count)));
  return weights;
}

function readingOf(surface: string, script: 'en' | 'ar'): Reading {
  const known = readings[script].get(surface);
  if (known !== undefined) return known;
  if (readings[script].size >= readingsKept) readings[script].clear();
  const made = read(fold(surface), script === 'en' && isCapital(surface));
  readings[script].set(surface, made.length > 0 ? made : nothing);
  return made;
}

function read(folded: string, capital: boolean): Reading {
  if (folded === '') return nothing;
  if (/^\d/.test(folded)) {
    return tellingNumber.test(folded) ? [[`#${folded.replaceAll(',', '')}`, numberWeight]] : [];
  }
  const notions = notionsOf(folded);
  if (notions.length > 0) {
    return notions
      .filter(({ rarity }) => rarity > leastRarity)
      .map(({ number, rarity }) => [`n${number}`, (rarity - leastRarity) / Math.sqrt(notions.length)]);
  }
  const arabic = /^[\u0621-\u064a]/.test(folded);
  if (!arabic && !capital) return [];
  if (rarityOfWord(folded) < commonRarity) return [];
  const weight = arabic ? skeletonWeight.arabic : skeletonWeight.latin;
  return skeletonsOf(folded).map((skeleton) => [`k${skeleton}`, weight]);
}

const rarityOfWord = (folded: string) => {
  const [print = 0] = wordPrints(fold(folded)).stems;
  return rarityOf[print & 0xffff] as number;
};

const isCapital = (surface: string) =>
  surface.length > 2 && surface.charAt(0) !== surface.charAt(0).toLowerCase();
const isEnglish = (language: string | undefined) => /^en\b/i.test(language ?? '');
const isArabic = (language: string | undefined) => /^ar\b/i.test(language ?? '');
