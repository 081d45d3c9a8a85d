import { fold, rarityOf, wordPrints } from '#libs/text';
import { bridgeTerms, type StoryEntity } from '../links/bridge-terms.js';
import { isRoundUp } from './round-ups.js';
import { StemCounts } from './stem-counts.js';
import { Weightiest } from './weightiest.js';

/** What stories are made from: a text with its time. */
export interface StoryText {
  readonly id: string;
  readonly headline?: string | undefined;
  readonly body?: string | undefined;
  readonly eventTimeMs: number;
  /** Group of copies, if known: copies belong to one story. */
  readonly group?: string | undefined;
  /** BCP 47; without it an item is not linked to other languages. */
  readonly language?: string | undefined;
  readonly entities?: readonly StoryEntity[] | undefined;
}

/** What is remembered of a text. It depends on the text alone, so that every process and every order sees the same. */
export interface ItemSketch {
  readonly id: string;
  readonly eventTimeMs: number;
  readonly group?: string | undefined;
  /** The most telling stems: 27 bits of the stem's print, one for the headline and, in the highest four, how often it stands (`heftOf`); by print. */
  readonly terms: Uint32Array;
  /** 16-bit prints of the first numbers, each once. */
  readonly numbers: Uint16Array;
  /** Primary tag; items of different languages are linked but never of one story. */
  readonly language?: string | undefined;
  /** Prints of terms that other languages share (`bridgeTerms`). */
  readonly bridges?: Uint16Array | undefined;
}

/** With 64 stems stories come out no better than with 48 (measured); with 32 somewhat worse. */
export const mostTerms = 48;
export const mostNumbers = 12;
const bodyWords = 400;
const leadWords = 60;
/** A text without headline, as some feeds and corpora give it, begins with what would be one. */
const wordsForHeadline = 12;
/** What a word of the headline or the lead counts above one of the body: an event is named there, background follows. */
const extra = { headline: 2, lead: 1.5 } as const;
/** A stem that stands in more than half of all texts says nothing. */
const leastRarity = 0.7;
const printBits = 0x07ffffff;
/** Set where the stem stands in the headline. */
const headlineBit = 0x08000000;
const heftSteps = 4;

export const printOf = (term: number): number => term & printBits;
export const isOfHeadline = (term: number): boolean => (term & headlineBit) !== 0;
/** 1 for a stem that stands once, growing with the logarithm of its count to 3.75. */
export const heftOf = (term: number): number => (term >>> 28) / heftSteps;

const counts = new StemCounts();
const telling = new Weightiest(mostTerms);
const byPrint = new Float64Array(mostTerms);

/** Reads a text of any size; only its first 400 words count. */
export function itemSketch(read: StoryText): ItemSketch {
  const { id, headline, body, eventTimeMs, group, entities } = read;
  const title = wordPrints(fold(headline ?? ''));
  const text = wordPrints(fold(body ?? ''), bodyWords);
  const words = text.stems;
  const named = title.stems.length > 0 ? title.stems : words.subarray(0, wordsForHeadline);
  counts.begin(words.length + named.length);
  counts.add(words, 1);
  counts.add(words.subarray(0, leadWords), extra.lead);
  counts.add(named, extra.headline);
  const terms = mostTelling(new Set(named));
  const language = languageOf(terms, read.language);
  if (isRoundUp(headline ?? '')) return { ...{ id, eventTimeMs, group, language }, ...nothingTelling };
  return {
    ...{ id, eventTimeMs, group, terms },
    numbers: firstNumbers(title.numbers, text.numbers),
    ...(language !== undefined && { language }),
    bridges: bridgeTerms(headline ?? '', body ?? '', language, entities),
  };
}

/** A round-up is like nothing but copies of itself. */
const nothingTelling = { terms: new Uint32Array(), numbers: new Uint16Array() };

function firstNumbers(...lists: readonly (readonly number[])[]): Uint16Array {
  const numbers = new Set<number>();
  for (const list of lists) {
    for (let nth = 0; nth < list.length && numbers.size < mostNumbers; nth++) {
      numbers.add((list[nth] as number) & 0xffff);
    }
  }
  return Uint16Array.from(numbers);
}

/** What a feed says of its language is wrong now and then; the script is not. */
function languageOf(terms: Uint32Array, tag: string | undefined): string | undefined {
  let ofArabicScript = 0;
  for (let nth = 0; nth < terms.length; nth++) ofArabicScript += (terms[nth] as number) & 1;
  const arabic = ofArabicScript * 2 > terms.length;
  const language = tag?.toLowerCase().split('-')[0];
  const isOfArabicScript = language !== undefined && inArabicScript.has(language);
  if (arabic) return isOfArabicScript ? language : 'ar';
  return isOfArabicScript ? undefined : language;
}
const inArabicScript = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd']);

/** By the rarity that ships, not by what the stream taught: the choice must not depend on what came before. */
function mostTelling(named: ReadonlySet<number>): Uint32Array {
  telling.clear();
  for (let nth = 0; nth < counts.size; nth++) {
    const print = counts.print(nth);
    const weight = (rarityOf[print & 0xffff] as number) - leastRarity;
    if (weight <= 0) continue;
    const heft = Math.min(15, Math.round((1 + Math.log(Math.max(counts.count(nth), 1))) * heftSteps));
    telling.offer(termOf(print, heft, named.has(print)), weight * heft, isOfLowerPrint);
  }
  return sortedByPrint();
}

function termOf(print: number, heft: number, ofHeadline: boolean): number {
  return ((heft << 28) | (ofHeadline ? headlineBit : 0) | (print & printBits)) >>> 0;
}

/** The reverse of `printOf`, `heftOf` and `isOfHeadline`. */
export function sketchTerm(print: number, heft: number, ofHeadline: boolean): number {
  return termOf(print, Math.min(15, Math.round(heft * heftSteps)), ofHeadline);
}

const isOfLowerPrint = (term: number, other: number) => printOf(term) < printOf(other);

/** Numbers sort many times as fast without a function that compares them. */
function sortedByPrint(): Uint32Array {
  const size = telling.size;
  for (let nth = 0; nth < size; nth++) byPrint[nth] = printOf(telling.value(nth)) * 64 + nth;
  const sorted = byPrint.subarray(0, size).sort();
  const terms = new Uint32Array(size);
  for (let nth = 0; nth < size; nth++) terms[nth] = telling.value((sorted[nth] as number) % 64);
  return terms;
}
