import { lightStem } from '../light-stem.js';
import { mixed, WordSlots } from './word-slots.js';

const slots = 1 << 17;
const known = new WordSlots(slots);
const prints = new Uint32Array(slots);
const digits = new Uint8Array(slots);

/** Where what is known of the folded word between two offsets stands; good until the next word is asked for. */
export function wordAt(folded: string, start: number, end: number): number {
  const found = known.find(folded, start, end);
  if (found >= 0) return found;
  const slot = ~found;
  prints[slot] = stemPrint(lightStem(folded.slice(start, end)));
  digits[slot] = hasDigit(folded, start, end) ? 1 : 0;
  return slot;
}

/** The print of the stem of a word that `wordAt` found. */
export const printOfWord = (word: number): number => prints[word] as number;
/** Whether a word that `wordAt` found is a number, or has one in it. */
export const isNumber = (word: number): boolean => digits[word] === 1;

/** Folded digits are those of ASCII. */
function hasDigit(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

/** The print of the stem of a folded word, worked out anew. */
export const printOfFolded = (folded: string): number => stemPrint(lightStem(folded));

/**
 * The same stem has the same print on every machine: prints lie in Redis and in tables that ship. The lowest bit tells
 * Arabic script from all others, so that each has its half of the table of rarities.
 */
function stemPrint(stem: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stem.length; at++) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193);
  const first = stem.charCodeAt(0);
  const arabic = first >= 0x600 && first < 0x780 ? 1 : 0;
  return ((mixed(hash) & ~1) | arabic) >>> 0;
}
