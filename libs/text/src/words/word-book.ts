import { fold } from '../fold.js';

/** A spelling of a word: one object as long as the book keeps it, so that what is known of it need not be found again. */
export interface Word {
  readonly surface: string;
  /** `fold(surface)`; empty for signs that stand for no word. */
  readonly folded: string;
  /** Its place in the book, up to `wordsKept`; another word may have it later. */
  readonly slot: number;
}

/** Some 95 % of the words of a stream of news are among so many spellings; about 250 bytes each. */
export const wordsKept = 1 << 16;
/** Longer runs of letters are no words that come again; they share the last slot. */
const longest = 64;
const buckets = 1 << 17;

const words: Word[] = [];
const hashes = new Int32Array(wordsKept);
/** By hash the last word of that hash, by slot the next one; slots count from 1 here, 0 is none. */
const heads = new Int32Array(buckets);
const followers = new Int32Array(wordsKept);
/** Words seen since the hand last came by. */
const seen = new Uint8Array(wordsKept);
let hand = 0;

/** The word between two offsets of a text: the same object each time, until it has not been seen for long. */
export function wordAt(text: string, start: number, end: number): Word {
  if (end - start > longest) {
    const surface = text.slice(start, end);
    return { surface, folded: fold(surface), slot: wordsKept };
  }
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  for (let next = heads[hash & (buckets - 1)] as number; next !== 0; next = followers[next - 1] as number) {
    const slot = next - 1;
    if (hashes[slot] !== hash) continue;
    const word = words[slot] as Word;
    if (word.surface.length !== end - start || !text.startsWith(word.surface, start)) continue;
    seen[slot] = 1;
    return word;
  }
  return added(text.slice(start, end), hash);
}

function added(spelling: string, hash: number): Word {
  const slot = words.length < wordsKept ? words.length : freed();
  const surface = copyOf(spelling);
  const word = { surface, folded: fold(surface), slot };
  words[slot] = word;
  hashes[slot] = hash;
  followers[slot] = heads[hash & (buckets - 1)] as number;
  heads[hash & (buckets - 1)] = slot + 1;
  return word;
}

/** The slot of a word not seen for a round of the hand (the clock of page replacement), taken out of its bucket. */
function freed(): number {
  while (seen[hand] === 1) {
    seen[hand] = 0;
    hand = (hand + 1) & (wordsKept - 1);
  }
  const slot = hand;
  hand = (hand + 1) & (wordsKept - 1);
  const bucket = (hashes[slot] as number) & (buckets - 1);
  if (heads[bucket] === slot + 1) heads[bucket] = followers[slot] as number;
  else {
    let before = (heads[bucket] as number) - 1;
    while (followers[before] !== slot + 1) before = (followers[before] as number) - 1;
    followers[before] = followers[slot] as number;
  }
  return slot;
}

/** A slice of a long string holds on to all of it: a few kept words would keep their whole articles in memory. */
function copyOf(slice: string): string {
  // V8 copies slices of less than 13 characters anyway.
  return slice.length < 13 ? slice : Buffer.from(slice, 'utf16le').toString('utf16le');
}
