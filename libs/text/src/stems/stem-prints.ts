import { lightStem } from '../light-stem.js';

/**
 * The prints of stems by the words they are of. Words repeat from item to item: a known one is found by two hashes of
 * its letters, without a string being made of it. That two of the 64K words that are kept have both hashes the same by
 * chance happens once in billions of such tables.
 */
const slots = 1 << 17;
const mostWords = slots / 2;
const firsts = new Uint32Array(slots);
/** Never 0 in a slot that is taken. */
const seconds = new Uint32Array(slots);
const prints = new Uint32Array(slots);
let words = 0;

/** The print of the stem of the folded word between two offsets. */
export function stemPrintAt(folded: string, start: number, end: number): number {
  let [first, second] = [0x811c9dc5, end - start];
  for (let at = start; at < end; at++) {
    const unit = folded.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ (second >>> 15) ^ unit, 0x2c1b3c6d);
  }
  first >>>= 0;
  second = (second | 1) >>> 0;
  let slot = mixed(first ^ second) & (slots - 1);
  for (; seconds[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
    if (firsts[slot] === first && seconds[slot] === second) return prints[slot] as number;
  }
  const print = printOfWord(folded.slice(start, end));
  if (words === mostWords) {
    seconds.fill(0);
    words = 0;
    slot = mixed(first ^ second) & (slots - 1);
  }
  words++;
  [firsts[slot], seconds[slot], prints[slot]] = [first, second, print];
  return print;
}

/** The print of the stem of a folded word, worked out anew. */
export const printOfWord = (folded: string): number => stemPrint(lightStem(folded));

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

/** The finaliser of MurmurHash3 (Appleby): every bit of the input reaches every bit of the output. */
export function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
