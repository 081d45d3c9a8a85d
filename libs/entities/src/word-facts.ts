import { type Word, WordMemo } from '#libs/text';
import { mayBeginDay } from './dates/calendar-words.js';
import { nameTrie } from './gazetteer.js';
import { cueOf, type NameCue } from './name-cue.js';
import { hasCapital } from './name-trie.js';
import { headOf } from './organisations/arabic-heads.js';
import { type TrieEntry, trieEntries } from './trie-entries.js';

/** What a word tells by itself, for all that read a field after each other; most words tell nothing. */
export interface WordFacts {
  /** Known names that begin with it. */
  readonly entries: readonly TrieEntry[];
  /** Words that name a day may begin here, or be known by it. */
  readonly mayBeginDay: boolean;
  /** What it says of an organisation that an Arabic name begins with, without clitics. */
  readonly head: string | undefined;
  /** A storm or a ministry may be named here. */
  readonly cue: NameCue | undefined;
  readonly isArabic: boolean;
  readonly latinCase: LatinCase;
}

/** How a word shows whether a text is a title; `none` for short and small words and for those in other letters. */
export type LatinCase = 'none' | 'small' | 'initial' | 'capitals';

const memo = new WordMemo(({ surface, folded }: Word): WordFacts => {
  const facts = readFacts(surface, folded);
  const { entries, mayBeginDay, head, cue } = facts;
  const tellsNothing = entries.length === 0 && !mayBeginDay && head === undefined && cue === undefined;
  return tellsNothing ? sharedBy(facts) : facts;
});

const readFacts = (surface: string, folded: string): WordFacts => ({
  entries: trieEntries(nameTrie, folded),
  mayBeginDay: mayBeginDay(folded),
  head: headOf(folded),
  cue: cueOf(folded),
  isArabic: /[\u0621-\u064a]/.test(folded),
  latinCase: latinCaseOf(surface),
});

/** What is known of the many words that tell nothing is one object for all of a kind, which stays in a processor's cache. */
const shared: WordFacts[] = [];

function sharedBy(facts: WordFacts): WordFacts {
  const { isArabic, latinCase } = facts;
  const known = shared.find((one) => one.isArabic === isArabic && one.latinCase === latinCase);
  if (known !== undefined) return known;
  shared.push(facts);
  return facts;
}

export const factsOf = (word: Word): WordFacts => memo.of(word);

const latin = /^[A-Za-z\u00c0-\u024f]/;

/** Left small in titles. */
const smallWords = new Set(['the', 'and', 'for', 'with', 'from', 'into', 'over', 'but']);

function latinCaseOf(surface: string): LatinCase {
  if (surface.length < 3 || smallWords.has(surface.toLowerCase()) || !latin.test(surface)) return 'none';
  if (!hasCapital(surface)) return 'small';
  return surface === surface.toUpperCase() ? 'capitals' : 'initial';
}
