import { fold, rarityOf, wordPrints } from '#libs/text';
import { type SharedTerms, sharedTerms } from './shared-terms.js';
import { evenTerms, printOfTerm, type Terms } from './terms.js';

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

/** Which terms two texts are compared by: stems within one language, else what the lexicon and the entities give. */
export type Space = 'stems' | 'cross';

/** What is compared of a text in one space. It holds nothing of the text itself. */
export interface RelatedSketch {
  readonly eventTimeMs: number;
  readonly story: string | undefined;
  /**
   * By stems: their prints, which mean something within one language. Across languages: notions, numbers, consonants
   * of names and entities, terms that texts in Arabic and English share.
   */
  readonly terms: Terms;
  /** Stems of the headline; none across languages. */
  readonly title: Terms;
  readonly numbers: Terms;
  /** Entities by salience; the same in all languages. */
  readonly entities: Terms;
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
const mostCross = 64;
/** How much an entity counts beside a notion, and how much more the more the text is about it. */
const entityWeight = { least: 4, more: 8 } as const;

export const stemRarity = (print: number): number =>
  Math.max(0, (rarityOf[print & 0xffff] as number) - leastRarity);

/** Reads a text of any size; only its first 400 words count. */
export function relatedSketch(text: RelatedText, space: Space): RelatedSketch {
  return relatedSketches(text)[space]();
}

/** The same for both spaces, and the terms that other languages share; the words are read once for all. */
export function relatedSketches(
  text: RelatedText,
): Readonly<Record<Space, () => RelatedSketch>> & { readonly shared: () => SharedTerms } {
  const title = wordPrints(fold(text.headline ?? ''));
  const body = wordPrints(fold((text.body ?? '').slice(0, bodyWords * 12)));
  const words = body.stems.subarray(0, bodyWords);
  const named = title.stems.length > 0 ? title.stems : words.subarray(0, wordsForHeadline);
  const entities = entitiesOf(text.entities);
  let terms: SharedTerms | undefined;
  const shared = () => {
    terms ??= sharedTerms(text);
    return terms;
  };
  const always = {
    eventTimeMs: text.eventTimeMs,
    story: text.story,
    numbers: evenTerms([...title.numbers, ...body.numbers]),
    entities: printed(entities),
  };
  return {
    stems: () => ({ ...always, terms: stemsOf(words, named), title: evenTerms(named) }),
    cross: () => ({ ...always, terms: printed(crossOf(shared(), entities)), title: evenTerms([]) }),
    shared,
  };
}

function stemsOf(words: Uint32Array, named: Uint32Array): Terms {
  const counts = new Map<number, number>();
  add(counts, words, 1);
  add(counts, words.subarray(0, leadWords), extra.lead);
  add(counts, named, extra.headline);
  return mostTelling(counts);
}

function add(counts: Map<number, number>, prints: Uint32Array, by: number): void {
  for (const print of prints) counts.set(print, (counts.get(print) ?? 0) + by);
}

function mostTelling(counts: ReadonlyMap<number, number>): Terms {
  const prints: number[] = [];
  const hefts: number[] = [];
  const weights: number[] = [];
  for (const [print, count] of counts) {
    const rarity = stemRarity(print);
    if (rarity <= 0) continue;
    const heft = 1 + Math.log(Math.max(count, 1));
    prints.push(print);
    hefts.push(heft);
    weights.push(heft * rarity);
  }
  const order = [...prints.keys()];
  if (order.length > mostStems) {
    order.sort((a, b) => (weights[b] as number) - (weights[a] as number));
    order.length = mostStems;
  }
  return {
    prints: Uint32Array.from(order, (at) => prints[at] as number),
    hefts: Float64Array.from(order, (at) => hefts[at] as number),
  };
}

const printed = (weights: ReadonlyMap<string, number>): Terms => ({
  prints: Uint32Array.from(weights.keys(), printOfTerm),
  hefts: Float64Array.from(weights.values()),
});

/** Where a text comes from says nothing on what it is about. */
function entitiesOf(entities: readonly EntityInText[]): ReadonlyMap<string, number> {
  return new Map(
    entities.filter(({ role }) => role !== 'origin').map(({ id, salience }) => [id, 0.3 + salience]),
  );
}

function crossOf(
  { weights }: SharedTerms,
  entities: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>(weights);
  for (const [id, salience] of entities)
    found.set(`e${id}`, entityWeight.least + entityWeight.more * (salience - 0.3));
  if (found.size <= mostCross) return found;
  return new Map([...found].sort((a, b) => b[1] - a[1]).slice(0, mostCross));
}
