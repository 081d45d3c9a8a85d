import { cliticSplits, lightStem } from '#libs/text';
import { isFoldedGivenName } from '../given-names.js';
import { hashed, hashText, joined } from './feature-hash.js';
import { wordFlag } from './tagger-text.js';
import type { WordClusters } from './word-clusters.js';

/** What a word shows by itself, wherever it stands. */
export interface WordFeatures {
  readonly hashes: readonly number[];
  /** Per hash: how many words away it is still looked at, 0 to 2. */
  readonly reach: readonly number[];
  /** Parts that conjunctions are made of. */
  readonly word: number;
  readonly shape: number;
  readonly coarse: number;
  readonly middle: number;
  readonly isGiven: boolean;
  readonly hasCapital: boolean;
  /** Worth a look at its other places in the text: most words are not. */
  readonly mayBeName: boolean;
}

/** What features of places are made of, in the order of the parts of a token. */
export function partsOf(features: WordFeatures): number[] {
  const { word, shape, coarse, middle, isGiven, hasCapital, mayBeName } = features;
  const flags =
    (isGiven ? wordFlag.isGiven : 0) |
    (hasCapital ? wordFlag.hasCapital : 0) |
    (mayBeName ? wordFlag.mayBeName : 0);
  return [word, shape, coarse, middle, flags];
}

const kind = {
  ...{ word: 1, written: 2, shape: 3, prefix: 4, suffix: 5, coarse: 6, middle: 7, fine: 8, stem: 9 },
  ...{ clitic: 10, given: 11, stemCoarse: 12, stemMiddle: 13, stemFine: 14, length: 15, bare: 16 },
} as const;

const arabic = /^[\u0621-\u064a]+$/;
/** Beyond that a word is a string of signs, no word. */
const longest = 40;

/** `surface` and `folded` are those of a token. */
export function wordFeatures(surface: string, folded: string, clusters: WordClusters): WordFeatures {
  const hashes: number[] = [];
  const reach: number[] = [];
  const add = (hash: number, far: number) => {
    hashes.push(hash);
    reach.push(far);
  };
  const text = folded.slice(0, longest);
  const word = hashText(kind.word, text);
  const shape = hashOfShape(surface);
  add(word, 2);
  add(shape, 2);
  if (surface !== folded) add(hashText(kind.written, surface.slice(0, longest)), 1);
  for (let length = 1; length <= 4 && length < text.length; length++) {
    add(hashText(kind.prefix + 16 * length, text, 0, length), length === 3 ? 1 : 0);
    add(hashText(kind.suffix + 16 * length, text, text.length - length), length > 1 ? 1 : 0);
  }
  add(hashText(kind.length, String(Math.min(8, text.length))), 0);
  const own = clusters.of(text);
  const isGiven = addBare(text, own !== undefined, add, clusters);
  if (own !== undefined) addClusters(own, [kind.coarse, kind.middle, kind.fine], 2, add);
  const coarse = own === undefined ? shape : hashText(kind.coarse, String(own[0]));
  const middle = own === undefined ? shape : hashText(kind.middle, String(own[1]));
  if (isGiven) add(hashText(kind.given, ''), 2);
  const hasCapital = surface.charAt(0) !== surface.charAt(0).toLowerCase();
  const mayBeName = hasCapital || (arabic.test(text) && text.length > 3);
  return { hashes, reach, word, shape, coarse, middle, isGiven, hasCapital, mayBeName };
}

type Add = (hash: number, far: number) => void;

/** What is left without Arabic clitics, and whether one of the forms is a first name. */
function addBare(text: string, isKnown: boolean, add: Add, clusters: WordClusters): boolean {
  if (!arabic.test(text)) return isFoldedGivenName(text);
  const forms = cliticSplits(text);
  add(hashText(kind.stem, lightStem(text)), 2);
  // The shortest form that is a known word; others are chance ("واشنطن" has no و before it).
  const known = isKnown ? undefined : forms.find((form) => clusters.has(form));
  if (known !== undefined) {
    const clitic = hashText(kind.clitic, text, 0, text.length - known.length);
    add(clitic, 1);
    add(hashText(kind.bare, known), 1);
    const ids = clusters.of(known);
    if (ids !== undefined) {
      addClusters(ids, [kind.stemCoarse, kind.stemMiddle, kind.stemFine], 1, add);
      add(joined(clitic, ids[1]), 0);
    }
  }
  for (const form of forms.slice(1)) add(hashText(kind.bare, form), 0);
  return isFoldedGivenName(text) || (text.length > 4 && isFoldedGivenName(text.slice(1)));
}

function addClusters(ids: readonly number[], kinds: readonly number[], far: number, add: Add): void {
  for (const [at, id] of ids.entries()) add(hashText(kinds[at] as number, String(id)), far);
}

/** Hash of the letters as X, x and ا, digits as 9, each run shortened to two. */
function hashOfShape(surface: string): number {
  let hash = hashText(kind.shape, '');
  let [last, run] = [0, 0];
  for (let at = 0; at < surface.length && at < longest; at++) {
    const sign = signOf(surface, at);
    run = sign === last ? run + 1 : 1;
    last = sign;
    if (run <= 2) hash = hashed(hash, sign);
  }
  return hash;
}

const [digit, arabicLetter, small, capital] = [0x39, 0x627, 0x78, 0x58] as const;

function signOf(surface: string, at: number): number {
  const unit = surface.charCodeAt(at);
  if (unit >= 0x30 && unit <= 0x39) return digit;
  if (unit >= 0x600 && unit <= 0x6ff) return arabicLetter;
  const letter = surface.charAt(at);
  return letter === letter.toLowerCase() ? small : capital;
}
