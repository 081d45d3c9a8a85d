import { type TextKey, textKeyOf } from '#libs/news-index';
import { rarityOf, tokenize, wordPrints } from '#libs/text';
import type { RelatedText } from '../sketch/related-sketch.js';
import {
  headlineTermIn,
  isFoundBy,
  otherLanguage,
  type SharedTerms,
  termIn,
} from '../sketch/shared-terms.js';

/** What relatives of a text are sought by. */
export interface Sought {
  /** The most telling words as the text has them, the most telling first. */
  readonly words: readonly string[];
  readonly in: TextKey;
  /** What it shares with texts of the other language, as their documents hold it, the weightiest first. */
  readonly shared: readonly { readonly term: string; readonly inHeadline: string; readonly boost: number }[];
  /** The most salient, with what each counts; the same in all languages. */
  readonly entities: readonly { readonly id: string; readonly boost: number }[];
}

/** More words cost time and bring nothing new among the first hundred. */
const most = { words: 30, shared: 24, entities: 14, characters: 4_000 } as const;
const leastRarity = 1.4;
const headlineWeight = 3;

/** A term of this weight is boosted by 1: about that of a rare notion that stands there once. */
const evenWeight = 5;

/** Reads the first 4,000 characters, some 600 words; `shared` is what the text shares across languages. */
export function soughtIn(text: RelatedText, shared: SharedTerms): Sought {
  const weights = new Map<string, number>();
  for (const { folded } of tokenize(text.headline ?? '')) count(weights, folded, headlineWeight);
  for (const { folded } of tokenize((text.body ?? '').slice(0, most.characters))) count(weights, folded, 1);
  const telling = [...weights].flatMap(([word, times]) => {
    const rarity = rarityOfWord(word);
    return rarity < leastRarity || word.length < 2 ? [] : [{ word, weight: rarity * (1 + Math.log(times)) }];
  });
  telling.sort((a, b) => b.weight - a.weight);
  return {
    words: telling.slice(0, most.words).map(({ word }) => word),
    in: textKeyOf(text.language),
    shared: sharedIn(text, shared),
    entities: text.entities
      .filter(({ role }) => role !== 'origin')
      .toSorted((a, b) => b.salience - a.salience)
      .slice(0, most.entities)
      .map(({ id, salience }) => ({ id, boost: 1 + 2 * salience })),
  };
}

function sharedIn({ language }: RelatedText, { weights }: SharedTerms): Sought['shared'] {
  const other = otherLanguage(language);
  if (other === undefined) return [];
  return [...weights]
    .filter(([term]) => isFoundBy(term))
    .sort(([, a], [, b]) => b - a)
    .slice(0, most.shared)
    .map(([term, weight]) => ({
      term: termIn(other, term),
      inHeadline: headlineTermIn(other, term),
      boost: Math.sqrt(weight / evenWeight),
    }));
}

const count = (weights: Map<string, number>, word: string, by: number) =>
  weights.set(word, (weights.get(word) ?? 0) + by);

function rarityOfWord(folded: string): number {
  const [print] = wordPrints(folded).stems;
  return print === undefined ? 0 : (rarityOf[print & 0xffff] as number);
}
