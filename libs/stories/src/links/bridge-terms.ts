import { eachCrossTerm } from '#libs/lexicon';
import { mixed } from '#libs/text';
import { Weightiest } from '../likeness/weightiest.js';

/** An entity of a text: its id means the same in every language. */
export interface StoryEntity {
  readonly id: string;
  /** 0 to 1. */
  readonly salience: number;
  readonly role?: string | undefined;
}

/** So many terms of an item lead to items in other languages: 80 bytes. With 24 a sixth fewer stories are linked rightly. */
export const mostBridges = 40;
/** What the nth of them counts beside the first. */
export const shareOfNth = Float64Array.from({ length: mostBridges }, (_, nth) => 1 / (1 + nth / 12));
const bodyLetters = 1_000;
const headlineCounts = 2;
/** An entity is worth more than consonants that look like a name. */
const entityWeight = 8;
/** Terms of the lexicon begin with other letters. */
const entitySign = 'e';

/**
 * The terms of an item that mean the same in other languages (notions of the lexicon, numbers, consonants of names,
 * entities) as 16-bit prints, weightiest first; they depend on the item alone.
 */
export function bridgeTerms(
  headline: string,
  body: string,
  language: string | undefined,
  entities: readonly StoryEntity[] = [],
): Uint16Array {
  const terms: string[] = [];
  const weights: number[] = [];
  const add = (term: string, weight: number) => {
    terms.push(term);
    weights.push(weight);
  };
  const parts = [
    { text: headline, times: headlineCounts },
    { text: body.slice(0, bodyLetters), times: 1 },
  ];
  eachCrossTerm(parts, language, add);
  for (const [id, weight] of weightsOf(entities)) add(entitySign + id, weight);
  const isBefore = (one: number, other: number) => (terms[one] as string) < (terms[other] as string);
  weightiest.clear();
  for (let nth = 0; nth < terms.length; nth++) weightiest.offer(nth, weights[nth] as number, isBefore);
  const prints = new Set<number>();
  for (let nth = 0; nth < weightiest.size; nth++) {
    prints.add(printOf(terms[weightiest.value(nth)] as string));
  }
  return Uint16Array.from(prints);
}

/** An entity may be named in several roles. */
function weightsOf(entities: readonly StoryEntity[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { id, salience, role } of entities) {
    if (role === 'origin') continue; // where it comes from is not what it is about
    weights.set(id, (weights.get(id) ?? 0) + entityWeight * (0.5 + salience));
  }
  return weights;
}

const weightiest = new Weightiest(mostBridges);

function printOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return (mixed(hash) & 0xfffe) | (term.startsWith(entitySign) ? 1 : 0);
}

/** Whether a print is that of an entity rather than of a notion, a number or the consonants of a name. */
export const isEntity = (print: number) => (print & 1) === 1;

/** The language of a BCP 47 tag as a number from 1 to 255; 0 where none is known, and then nothing is linked. */
export function languagePrint(tag = ''): number {
  const known = languagePrints.get(tag);
  if (known !== undefined) return known;
  if (languagePrints.size >= mostLanguages) languagePrints.clear();
  const print = printOfLanguage(tag);
  languagePrints.set(tag, print);
  return print;
}

const languagePrints = new Map<string, number>();
/** Tags are what feeds say: there may be anything among them. */
const mostLanguages = 1_000;

function printOfLanguage(tag: string): number {
  const [language = ''] = tag.toLowerCase().split('-');
  return language === '' ? 0 : 1 + (mixed(language.charCodeAt(0) * 256 + language.charCodeAt(1)) % 255);
}
