import { crossTerms } from '#libs/lexicon';
import { primarySubtag } from '#libs/news-index';
import { fold, rarityOf, wordPrints } from '#libs/text';

/** A text that is compared, of an item or of somebody who asks. */
export interface RelatedText {
  readonly language?: string | undefined;
  readonly headline?: string | undefined;
  readonly body?: string | undefined;
  readonly eventTimeMs: number;
  readonly entities: readonly EntityInText[];
  /** The story that readers see the item in. */
  readonly story?: string | undefined;
}

export interface EntityInText {
  readonly id: string;
  readonly salience: number;
  readonly role?: string | undefined;
}

/** Terms with how much each counts by what is known before any other text is looked at. */
export interface TermWeights {
  /** By term: how much it stands out by count and place. */
  readonly hefts: ReadonlyMap<string | number, number>;
  /** By term: how rare it is in any news. */
  readonly rarity: (term: string | number) => number;
}

/** What is compared of a text. */
export interface RelatedSketch {
  /** Primary subtag. */
  readonly language: string | undefined;
  readonly eventTimeMs: number;
  readonly story: string | undefined;
  /** Prints of stems; they mean something within one language. */
  readonly stems: ReadonlyMap<number, number>;
  readonly title: ReadonlyMap<number, number>;
  readonly numbers: ReadonlyMap<number, number>;
  /** Entities by salience; the same in all languages. */
  readonly entities: ReadonlyMap<string, number>;
  /** Notions, numbers, consonants of names and entities: terms that texts in Arabic and English share. */
  cross(): ReadonlyMap<string, number>;
}

const bodyWords = 400;
const leadWords = 60;
/** A text without headline begins with what would be one. */
const wordsForHeadline = 12;
/** What a word of the headline or the lead counts above one of the body: an event is named there, background follows. */
const extra = { headline: 2, lead: 1.5 } as const;
/** A stem that stands in more than half of all texts says nothing. */
const leastRarity = 0.7;
const mostStems = 64;
/** About what 250 words are; more says little of the event. */
const crossCharacters = 1_600;
/** How much an entity counts beside a notion, and how much more the more the text is about it. */
const entityWeight = { least: 4, more: 8 } as const;

export const stemRarity = (print: number): number =>
  Math.max(0, (rarityOf[print & 0xffff] as number) - leastRarity);

/** Reads a text of any size; only its first 400 words count. */
export function relatedSketch(text: RelatedText): RelatedSketch {
  const title = wordPrints(fold(text.headline ?? ''));
  const body = wordPrints(fold((text.body ?? '').slice(0, bodyWords * 12)));
  const words = body.stems.subarray(0, bodyWords);
  const named = title.stems.length > 0 ? title.stems : words.subarray(0, wordsForHeadline);
  const counts = new Map<number, number>();
  add(counts, words, 1);
  add(counts, words.subarray(0, leadWords), extra.lead);
  add(counts, named, extra.headline);
  const entities = entitiesOf(text.entities);
  let across: ReadonlyMap<string, number> | undefined;
  return {
    language: primarySubtag(text.language),
    eventTimeMs: text.eventTimeMs,
    story: text.story,
    stems: mostTelling(counts),
    title: new Map([...named].map((print) => [print, 1])),
    numbers: new Map([...title.numbers, ...body.numbers].map((print) => [print, 1])),
    entities,
    cross: () => {
      across ??= crossOf(text, entities);
      return across;
    },
  };
}

function add(counts: Map<number, number>, prints: Uint32Array, by: number): void {
  for (const print of prints) counts.set(print, (counts.get(print) ?? 0) + by);
}

function mostTelling(counts: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const hefts: [number, number][] = [];
  for (const [print, count] of counts) {
    if (stemRarity(print) > 0) hefts.push([print, 1 + Math.log(Math.max(count, 1))]);
  }
  if (hefts.length > mostStems) hefts.sort((a, b) => b[1] * stemRarity(b[0]) - a[1] * stemRarity(a[0]));
  return new Map(hefts.slice(0, mostStems));
}

/** Where a text comes from says nothing on what it is about. */
function entitiesOf(entities: readonly EntityInText[]): ReadonlyMap<string, number> {
  return new Map(
    entities.filter(({ role }) => role !== 'origin').map(({ id, salience }) => [id, 0.3 + salience]),
  );
}

/** The headline counts three times. */
function crossOf(
  { headline = '', body = '', language }: RelatedText,
  entities: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>(crossTerms(body.slice(0, crossCharacters), language));
  for (const [term, weight] of crossTerms(headline, language)) {
    found.set(term, (found.get(term) ?? 0) + 2 * weight);
  }
  for (const [id, salience] of entities)
    found.set(`e${id}`, entityWeight.least + entityWeight.more * (salience - 0.3));
  return found;
}
