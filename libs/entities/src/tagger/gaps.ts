import { hashText } from './feature-hash.js';
import { placeKind } from './place-kinds.js';

/** What stands between two words. */
export interface Gap {
  readonly hash: number;
  /** A sentence ends there. */
  readonly isBreak: boolean;
}

const longestKept = 8;
const gapsKept = 5_000;
/** Few are different; behind a word of more than two letters, and behind a shorter one. */
const known = [new Map<string, Gap>(), new Map<string, Gap>()] as const;

/** `afterLong`: the word before has more than two letters. */
export function gapOf(between: string, afterLong: boolean): Gap {
  const here = known[afterLong ? 0 : 1];
  const earlier = here.get(between);
  if (earlier !== undefined) return earlier;
  const gap = readGap(between, afterLong);
  if (between.length > longestKept) return gap;
  if (here.size >= gapsKept) here.clear();
  here.set(between, gap);
  return gap;
}

/** Sentence ends are what a reader sees as one: a point after a letter or two ("U.S.", "St.") is none. */
function readGap(between: string, afterLong: boolean): Gap {
  const signs = between.replace(/\s+/g, '').slice(0, 3);
  const isBreak = between.includes('\n') || /[!?؟]/.test(signs) || (afterLong && endsSentence.test(between));
  return { hash: hashText(placeKind.gap, isBreak ? `$${signs.slice(-1)}` : signs), isBreak };
}

const endsSentence = /\.["'”»)]*\s/;
