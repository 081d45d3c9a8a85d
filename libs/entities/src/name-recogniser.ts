import { readField } from './field-text.js';
import { labelCount, typeOfLabel } from './tagger/name-labels.js';
import type { Reading } from './tagger/name-tagger.js';

/** What a recogniser says of the words of a text. */
export interface WordReading {
  /** One of `labels` a word. */
  readonly labels: Uint8Array;
  /** How likely each of them is, 0 to 1. */
  readonly chances: Float32Array;
}

/**
 * Another recogniser in the place of the shipped tagger, for Arabic and English texts: known names, patterns of organisations,
 * ministries and storms stay what they are, and its names go through the same rules.
 */
export interface NameRecogniser {
  /** For the words of one text, as they are spelt. */
  read(words: readonly string[]): Promise<WordReading>;
}

/** Readings of an item's fields. */
export type GivenReadings = Readonly<Partial<Record<'headline' | 'body', WordReading>>>;

/** Throws where the recogniser does not answer for each word. */
export async function readNames(
  recogniser: NameRecogniser,
  item: { readonly headline?: string | undefined; readonly body?: string | undefined },
): Promise<GivenReadings> {
  const given: Partial<Record<'headline' | 'body', WordReading>> = {};
  for (const field of ['headline', 'body'] as const) {
    const words = readField(field, item[field]).tokens.map(({ surface }) => surface);
    if (words.length === 0) continue;
    const read = await recogniser.read(words);
    if (read.labels.length !== words.length || read.chances.length !== words.length)
      throw new Error(`the recogniser gave ${read.labels.length} labels for ${words.length} words`);
    if (read.labels.some((label) => label >= labelCount))
      throw new Error(`the recogniser gave a label that is none of ${labelCount}`);
    given[field] = read;
  }
  return given;
}

/** As the tagger reads: a name is as likely as its least likely word. */
export const readingOf = ({ labels, chances }: WordReading): Reading => ({
  labels,
  chanceOf: (from, to, type) => {
    let least = 1;
    for (let at = from; at < to; at++) {
      const chance = typeOfLabel(labels[at] as number) === type ? (chances[at] as number) : 0;
      least = Math.min(least, chance);
    }
    return least;
  },
});
