import { readWords, type WordToken } from '#libs/text';
import { hasCapital } from './name-trie.js';

/** How a text uses capitals: in titles and capitals they tell nothing of names. */
export type Capitalisation = 'sentence' | 'title' | 'capitals';

/** One field of an item, read into words. */
export interface FieldText {
  readonly field: 'headline' | 'body';
  readonly text: string;
  readonly tokens: readonly WordToken[];
  readonly capitalisation: Capitalisation;
  /** Where the first paragraph ends; the whole headline. */
  readonly leadEnd: number;
}

/** Reads a field; absent ones are empty. */
export function readField(field: 'headline' | 'body', text = ''): FieldText {
  const tokens = readWords(text);
  const paragraph = text.search(/\S\s*\n/u);
  return {
    field,
    text,
    tokens,
    capitalisation: capitalisationOf(tokens, field === 'headline' ? 3 : 10),
    leadEnd: field === 'headline' || paragraph < 0 ? text.length : paragraph + 1,
  };
}

const latin = /^[A-Za-z\u00c0-\u024f]/;

/** Left small in titles. */
const smallWords = new Set(['the', 'and', 'for', 'with', 'from', 'into', 'over', 'but']);

function capitalisationOf(tokens: readonly WordToken[], leastWords: number): Capitalisation {
  let [words, initials, capitals] = [0, 0, 0];
  for (const { surface } of tokens) {
    if (surface.length < 3 || smallWords.has(surface.toLowerCase()) || !latin.test(surface)) continue;
    words++;
    if (!hasCapital(surface)) continue;
    initials++;
    if (surface === surface.toUpperCase()) capitals++;
    if (words >= 60) break;
  }
  if (words < 3) return 'sentence';
  if (capitals / words > 0.8) return 'capitals';
  return initials / words > 0.75 && words >= leastWords ? 'title' : 'sentence';
}
