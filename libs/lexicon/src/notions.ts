import { cliticSplits, fold, rarityOf, wordPrints } from '#libs/text';
import { wordKey } from './word-key.js';
import { actions } from './words/actions.js';
import { conflict } from './words/conflict.js';
import { courts } from './words/courts.js';
import { disasters } from './words/disasters.js';
import { economy } from './words/economy.js';
import { politics } from './words/politics.js';
import { society } from './words/society.js';
import { sport } from './words/sport.js';

/** A notion of news with its words in both languages. */
export interface Notion {
  /** Its place in the lexicon: the same for all texts of one build, and nothing to store. */
  readonly number: number;
  readonly english: readonly string[];
  readonly arabic: readonly string[];
  /** Minus the natural logarithm of the share of items that have one of its words, the mean of both languages. */
  readonly rarity: number;
}

const tables = [politics, courts, conflict, economy, disasters, society, sport, actions];
const notions: readonly Notion[] = tables.flatMap(rowsOf).map(toNotion);
const byKey = byWordKey(notions);
const none: readonly Notion[] = [];

/**
 * The notions that a folded word may stand for, none where the lexicon lacks it. Of an Arabic word the forms without
 * what is written onto it are tried in turn, then that without the first letter of a verb (يقتل).
 */
export function notionsOf(folded: string): readonly Notion[] {
  const whole = byKey.get(wordKey(folded));
  if (whole !== undefined) return whole;
  if (folded.charCodeAt(0) < 0x600) return none;
  for (const form of cliticSplits(folded)) {
    const found =
      byKey.get(wordKey(form)) ?? (isVerb.test(form) ? byKey.get(wordKey(form.slice(1))) : undefined);
    if (found !== undefined) return found;
  }
  return none;
}

const isVerb = /^[يت][\u0621-\u064a]{3,}$/;

function rowsOf(table: string): string[] {
  return table.split('\n').filter((row) => row.trim() !== '');
}

function toNotion(row: string, number: number): Notion {
  const [english = [], arabic = []] = row.split('|').map(wordsOf);
  if (english.length === 0 || arabic.length === 0)
    throw new Error(`lexicon: a language is missing in ${row}`);
  return { number, english, arabic, rarity: (rarityOfAny(english) + rarityOfAny(arabic)) / 2 };
}

function wordsOf(cell: string): string[] {
  return cell
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** As if no item had two of them: an estimate is enough for a weight. */
function rarityOfAny(words: readonly string[]): number {
  const prints = new Set(words.flatMap((word) => [...wordPrints(fold(word)).stems]));
  const share = [...prints].reduce((sum, print) => sum + Math.exp(-(rarityOf[print & 0xffff] as number)), 0);
  return Math.max(0, -Math.log(share));
}

function byWordKey(all: readonly Notion[]): ReadonlyMap<string, readonly Notion[]> {
  const found = new Map<string, Notion[]>();
  for (const notion of all) {
    const keys = new Set([...notion.english, ...notion.arabic].map((word) => wordKey(fold(word))));
    for (const key of keys) {
      const others = found.get(key);
      if (others === undefined) found.set(key, [notion]);
      else others.push(notion);
    }
  }
  return found;
}
