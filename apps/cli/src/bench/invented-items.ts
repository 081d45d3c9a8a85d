import { ninjsWords } from './invented-words.js';

/** One line of ninjs 3 with its feed, as a feed would send it. */
export interface InventedItem {
  readonly feed: string;
  readonly uri: string;
  readonly ninjs: string;
}

/** A small, fast, seeded generator (mulberry32 by Tommy Ettinger): the same seed gives the same items. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The rare words of the English list are in capitals; so many of them are a name in an item, the others words like any other. */
const namesOfRare = 0.05;

/**
 * News-like items without sense, two thirds Arabic as on the streams we know, about 190 words and half a dozen known
 * names each (the means of a real week), over a vocabulary of some 28,000 words a language.
 */
export function inventItem(index: number, random: () => number, urgency = 5): InventedItem {
  const language = random() < 0.67 ? 'ar' : 'en';
  const { feed, words, names } = ninjsWords[language];
  const word = () => (random() < 0.03 ? pick(names, random) : asWritten(pickByRank(words, random), random));
  const sentence = (length: number) => `${Array.from({ length }, word).join(' ')}.`;
  const paragraph = () => Array.from({ length: 3 }, () => sentence(8 + Math.floor(random() * 16))).join(' ');
  const uri = `urn:slugline:bench:${index}`;
  const created = new Date(Date.UTC(2026, 0, 1) + index * 4000).toISOString();
  const body = [`${index} ${paragraph()}`, paragraph(), paragraph(), paragraph()].join('\n\n');
  const ninjs = {
    uri,
    type: 'text',
    version: '1',
    versionCreated: created,
    language,
    urgency,
    headlines: [{ role: 'main', value: sentence(9).slice(0, -1) }],
    bodies: [{ role: 'main', contentType: 'text/plain', value: body }],
  };
  return { feed, uri, ninjs: JSON.stringify(ninjs) };
}

/** Were each rare word a name, half of an English text would be names, and an item have three times the entities of a real one. */
const asWritten = (word: string, random: () => number) =>
  /^[A-Z]/.test(word) && random() >= namesOfRare ? word.toLowerCase() : word;

const pick = (list: readonly string[], random: () => number) =>
  list[Math.floor(random() * list.length)] as string;

/** The word of rank r comes with a probability in proportion to 1/r, as in every large text (Zipf's law). */
const pickByRank = (list: readonly string[], random: () => number) =>
  list[Math.floor(list.length ** random()) - 1] as string;
