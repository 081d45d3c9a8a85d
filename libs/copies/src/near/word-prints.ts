import { foldedWords, lightStem } from '#libs/text';

/** Words of a text as 32-bit prints of their stems, in their order, and the prints of those that are numbers. */
export interface WordPrints {
  readonly stems: Uint32Array;
  readonly numbers: readonly number[];
}

const digit = /[0-9]/;
/** Stems repeat from item to item; the commonest are not stemmed and hashed again. */
const known = new Map<string, number>();
const knownLimit = 50_000;

/** The same stem has the same print on every machine: prints lie in Redis and in tables that ship. */
export function wordPrints(text: string): WordPrints {
  const words = foldedWords(text);
  const stems = new Uint32Array(words.length);
  const numbers: number[] = [];
  for (const [at, folded] of words.entries()) {
    stems[at] = printOf(folded);
    if (digit.test(folded)) numbers.push(stems[at] as number);
  }
  return { stems, numbers };
}

function printOf(folded: string): number {
  let print = known.get(folded);
  if (print === undefined) {
    print = stemPrint(lightStem(folded));
    if (known.size >= knownLimit) known.clear();
    known.set(folded, print);
  }
  return print;
}

/** The lowest bit tells Arabic script from all others, so that each has its half of the table of rarities. */
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
