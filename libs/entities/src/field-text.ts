import { readWords, type WordToken } from '#libs/text';
import type { NameCue } from './name-cue.js';
import { factsOf, type WordFacts } from './word-facts.js';

/** How a text uses capitals: in titles and capitals they tell nothing of names. */
export type Capitalisation = 'sentence' | 'title' | 'capitals';

/** One field of an item, read into words. */
export interface FieldText {
  readonly field: 'headline' | 'body';
  readonly text: string;
  readonly tokens: readonly WordToken[];
  /** Per token. */
  readonly facts: readonly WordFacts[];
  /** Where a storm or a ministry may be named, by token. */
  readonly cues: readonly CueHere[];
  readonly capitalisation: Capitalisation;
  /** Where the first paragraph ends; the whole headline. */
  readonly leadEnd: number;
}

/** A cue with the token that it is. */
export type CueHere = NameCue & { readonly at: number };

/** Reads a field; absent ones are empty. */
export function readField(field: 'headline' | 'body', text = ''): FieldText {
  const { tokens } = readWords(text);
  const cues: CueHere[] = [];
  const facts = tokens.map(({ word }, at) => {
    const known = factsOf(word);
    if (known.cue !== undefined) cues.push({ at, ...known.cue });
    return known;
  });
  return {
    field,
    text,
    tokens,
    facts,
    cues,
    capitalisation: capitalisationOf(facts, field === 'headline' ? 3 : 10),
    leadEnd: field === 'headline' ? text.length : endOfParagraph(text),
  };
}

/** Where the last character that is no white space begins before the first line that ends behind one, and 1. */
function endOfParagraph(text: string): number {
  let line = text.indexOf('\n');
  while (line >= 0) {
    const end = text.slice(0, line).trimEnd().length;
    if (end > 0) return (text.codePointAt(end - 2) ?? 0) > 0xffff ? end - 1 : end;
    line = text.indexOf('\n', line + 1);
  }
  return text.length;
}

function capitalisationOf(facts: readonly WordFacts[], leastWords: number): Capitalisation {
  let [words, initials, capitals] = [0, 0, 0];
  for (const { latinCase } of facts) {
    if (latinCase === 'none') continue;
    words++;
    if (latinCase === 'small') continue;
    initials++;
    if (latinCase === 'capitals') capitals++;
    if (words >= 60) break;
  }
  if (words < 3) return 'sentence';
  if (capitals / words > 0.8) return 'capitals';
  return initials / words > 0.75 && words >= leastWords ? 'title' : 'sentence';
}
