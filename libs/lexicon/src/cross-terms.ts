import { eachWord, fold, rarityOf, WordSlots, wordPrints } from '#libs/text';
import { notionsOf } from './notions.js';
import { skeletonsOf } from './skeletons.js';
import { type CrossTerm, TermNumbers } from './term-numbers.js';

/** A notion of every second text says nothing. */
const leastRarity = 0.7;
/** Numbers of one digit, and years, stand in any text. */
const tellingNumber = /^(?!(?:19|20)\d\d$)\d[\d.,]+$/;
const numberWeight = 4;
/** In Arabic any word may be a name, so that consonants meet by chance more often. */
const skeletonWeight = { latin: 5, arabic: 4 } as const;
const commonRarity = 3;
/** Twice what is kept: the first thousand letters of the items of an Egyptian week have 130,300 different words. */
const slots = 1 << 19;
const words = new WordSlots(slots);
/** The terms of a word by its slot, the same in every text; an English word is two, with and without a capital. */
const starts = new Uint32Array(slots);
const sizes = new Uint8Array(slots);
const numbers = new TermNumbers();
const terms: number[] = [];
const weights: number[] = [];
const mostReadings = 400_000;
const capitalSalt = 0x5bd1e995;

/** A part of a text, in which a term counts so many times as much. */
export interface WeighedPart {
  readonly text: string;
  readonly times: number;
}

/**
 * Terms that a text shares with texts of the other language on the same event, with their weights: notions of the
 * lexicon, numbers, consonants of names. A weight grows with how rare the term is and, by the logarithm, with its
 * count. `language` is a BCP 47 tag; only Arabic and English have terms. Names of known entities are left to those
 * who have the entities.
 */
export function crossTerms(text: string, language: string | undefined): Map<CrossTerm, number> {
  const found = new Map<CrossTerm, number>();
  eachCrossTerm([{ text, times: 1 }], language, (term, weight) => found.set(term, weight));
  return found;
}

/** The same of several parts, each term once with the sum of its weights, and no map is made. */
export function eachCrossTerm(
  parts: readonly WeighedPart[],
  language: string | undefined,
  take: (term: CrossTerm, weight: number) => void,
): void {
  const inEnglish = isEnglish(language);
  if (!inEnglish && !isArabic(language)) return;
  forgetWhenFull();
  for (const { text, times } of parts) {
    eachWord(text, (start, end) => {
      const word = wordAt(text, start, end, inEnglish && isCapital(text, start, end));
      const from = starts[word] as number;
      const to = from + (sizes[word] as number);
      for (let nth = from; nth < to; nth++) numbers.count(terms[nth] as number, weights[nth] as number);
    });
    numbers.sum(times);
  }
  numbers.take(take);
}

/** Between texts only: the number of a term that is counted must not change. */
function forgetWhenFull(): void {
  if (!words.isFull && !numbers.isFull && terms.length < mostReadings) return;
  words.clear();
  numbers.clear();
  terms.length = 0;
  weights.length = 0;
}

function wordAt(text: string, start: number, end: number, capital: boolean): number {
  const found = words.find(text, start, end, capital ? capitalSalt : 0);
  if (found >= 0) return found;
  const folded = fold(text.slice(start, end));
  starts[~found] = terms.length;
  for (const [term, weight] of folded === '' ? [] : termsOf(folded, capital)) {
    terms.push(numbers.of(term));
    weights.push(weight);
  }
  sizes[~found] = terms.length - (starts[~found] as number);
  return ~found;
}

function termsOf(folded: string, capital: boolean): (readonly [term: CrossTerm, weight: number])[] {
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

const isEnglish = (language: string | undefined) => /^en\b/i.test(language ?? '');
const isArabic = (language: string | undefined) => /^ar\b/i.test(language ?? '');

function isCapital(text: string, start: number, end: number): boolean {
  const first = text.charAt(start);
  return end - start > 2 && first !== first.toLowerCase();
}
