import { fold } from '../fold.js';
import { plainness, plainUnits } from './plain-units.js';

/** A spelling of a word: one object as long as the book keeps it, so that what is known of it need not be found again. */
export interface Word {
  readonly surface: string;
  /** `fold(surface)`; empty for signs that stand for no word. */
  readonly folded: string;
  readonly isEmpty: boolean;
  /** All of its units are plain; see `plainUnits`. */
  readonly isPlain: boolean;
  /** Its place in the book, up to `wordsKept`; another word may have it later. */
  readonly slot: number;
  /** Which word of its slot it is, from 1 on: slot and turn together are those of no other word. */
  readonly turn: number;
}

/** Some 95 % of the words of a stream of news are among so many spellings; about 250 bytes each. */
export const wordsKept = 1 << 16;
/** Longer runs of letters are no words that come again; they share the last slot. */
const longest = 64;
const buckets = 1 << 17;

const words: Word[] = [];
/**
 * By slot four numbers that are read together. Two hashes of the letters: that two of the words that are kept have both
 * the same by chance happens once in billions of such books. The next word of its bucket, and 1 for words seen since the
 * hand last came by.
 */
const entries = new Int32Array(wordsKept * 4);
const [secondAt, nextAt, seenAt] = [1, 2, 3] as const;
/** By hash the last word of that hash; here and in `entries` slots count from 1, 0 is none. */
const heads = new Int32Array(buckets);
const turns = new Int32Array(wordsKept + 1);
let hand = 0;
/** Turns leave a few bits of 32 to whoever keeps them; they begin anew once a slot has had half a billion words. */
const lastTurn = 0x1fffffff;

/** The word between two offsets of a text: the same object each time, until it has not been seen for long. */
export function wordAt(text: string, start: number, end: number): Word {
  if (end - start > longest) return newWord(text.slice(start, end), wordsKept);
  let first = 0x811c9dc5 | 0;
  let second = end - start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ (second >>> 15) ^ unit, 0x2c1b3c6d);
  }
  const bucket = (first ^ (first >>> 15)) & (buckets - 1);
  for (let next = heads[bucket] as number; next !== 0; ) {
    const entry = (next - 1) * 4;
    if (entries[entry] === first && entries[entry + secondAt] === second) {
      entries[entry + seenAt] = 1;
      return words[next - 1] as Word;
    }
    next = entries[entry + nextAt] as number;
  }
  const slot = words.length < wordsKept ? words.length : freed();
  const word = newWord(copyOf(text.slice(start, end)), slot);
  words[slot] = word;
  const entry = slot * 4;
  entries[entry] = first;
  entries[entry + secondAt] = second;
  entries[entry + nextAt] = heads[bucket] as number;
  entries[entry + seenAt] = 0;
  heads[bucket] = slot + 1;
  return word;
}

function newWord(surface: string, slot: number): Word {
  let isPlain = true;
  for (let at = 0; at < surface.length; at++)
    if (plainUnits[surface.charCodeAt(at)] !== plainness.plain) isPlain = false;
  const turn = ((turns[slot] as number) + 1) & lastTurn;
  turns[slot] = turn;
  const folded = fold(surface);
  return { surface, folded, isEmpty: folded === '', isPlain, slot, turn };
}

/** The slot of a word not seen for a round of the hand (the clock of page replacement), taken out of its bucket. */
function freed(): number {
  while (entries[hand * 4 + seenAt] === 1) {
    entries[hand * 4 + seenAt] = 0;
    hand = (hand + 1) & (wordsKept - 1);
  }
  const slot = hand;
  hand = (hand + 1) & (wordsKept - 1);
  const first = entries[slot * 4] as number;
  const follower = entries[slot * 4 + nextAt] as number;
  const bucket = (first ^ (first >>> 15)) & (buckets - 1);
  if (heads[bucket] === slot + 1) heads[bucket] = follower;
  else {
    let before = (heads[bucket] as number) - 1;
    while (entries[before * 4 + nextAt] !== slot + 1) before = (entries[before * 4 + nextAt] as number) - 1;
    entries[before * 4 + nextAt] = follower;
  }
  return slot;
}

/** A slice of a long string holds on to all of it: a few kept words would keep their whole articles in memory. */
function copyOf(slice: string): string {
  // V8 copies slices of less than 13 characters anyway.
  return slice.length < 13 ? slice : Buffer.from(slice, 'utf16le').toString('utf16le');
}
