import { type Notion, notionsOf, wordsOfNotion } from '#libs/lexicon';
import { type TextKey, textKeyOf } from '#libs/news-index';
import { rarityOf, tokenize, wordPrints } from '#libs/text';
import type { RelatedText } from '../sketch/related-sketch.js';

/** What relatives of a text are sought by. */
export interface Sought {
  /** The most telling words as the text has them, for its own language, the most telling first. */
  readonly words: readonly string[];
  readonly in: TextKey;
  /** Numbers, and the most telling notions in the words of the other language; none where there is no other. */
  readonly across?: { readonly in: TextKey; readonly lists: readonly (readonly string[])[] } | undefined;
  /** The most salient, with what each counts. */
  readonly entities: readonly { readonly id: string; readonly boost: number }[];
}

/** More words cost time and bring nothing new among the first hundred. */
const most = { words: 30, notions: 24, entities: 14, characters: 4_000 } as const;
const leastRarity = 1.4;
const headlineWeight = 3;

/** Reads the first 4,000 characters, some 600 words. */
export function soughtIn(text: RelatedText): Sought {
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
    across: acrossOf(text, weights),
    entities: text.entities
      .filter(({ role }) => role !== 'origin')
      .toSorted((a, b) => b.salience - a.salience)
      .slice(0, most.entities)
      .map(({ id, salience }) => ({ id, boost: 1 + 2 * salience })),
  };
}

const count = (weights: Map<string, number>, word: string, by: number) =>
  weights.set(word, (weights.get(word) ?? 0) + by);

function rarityOfWord(folded: string): number {
  const [print] = wordPrints(folded).stems;
  return print === undefined ? 0 : (rarityOf[print & 0xffff] as number);
}

function acrossOf({ language }: RelatedText, weights: ReadonlyMap<string, number>): Sought['across'] {
  const key = textKeyOf(language);
  if (key === 'other') return undefined;
  const other = key === 'ar' ? 'en' : 'ar';
  const notions = new Map<Notion, number>();
  const numbers: string[] = [];
  for (const [word, times] of weights) {
    if (/^\d{2,}/.test(word) && !/^(19|20)\d\d$/.test(word)) numbers.push(word);
    const found = notionsOf(word);
    for (const notion of found)
      notions.set(notion, (notions.get(notion) ?? 0) + times / Math.sqrt(found.length));
  }
  const telling = [...notions]
    .map(([notion, times]) => ({
      notion,
      weight: (notion.rarity - 0.7) * (1 + Math.log(Math.max(1, times))),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most.notions);
  return {
    in: other,
    lists: [
      ...(numbers.length > 0 ? [numbers.slice(0, 12)] : []),
      ...telling.map(({ notion }) => wordsOfNotion(notion, other)),
    ],
  };
}
