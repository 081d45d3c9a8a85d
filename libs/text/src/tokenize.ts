import { fold } from './fold.js';
import { isInvisible } from './invisible-signs.js';
import { classOf, wordClass, wordClasses } from './word-classes.js';

/** A word as it stands in a text; `start` and `end` count UTF-16 units of the text as given. */
export interface Token {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** `fold(surface)`. */
  readonly folded: string;
}

/**
 * Words are runs of letters, marks and digits; apostrophes, hyphens and points part them ("France's" has the word
 * "france", "U.S." is u and s), except a point or comma between digits. Han and Hiragana letters stand alone.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  eachWord(text, (start, end) => {
    const surface = text.slice(start, end);
    const folded = fold(surface);
    if (folded !== '') tokens.push({ surface, start, end, folded });
  });
  return tokens;
}

/**
 * The folded words of a text without their places: what `tokenize` finds, but that signs which fold to a
 * point or comma join digits here too.
 */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  const words: string[] = [];
  eachWord(folded, (start, end) => words.push(folded.slice(start, end)));
  return words;
}

/** How many words `tokenize` would find, without making them. */
export function wordCount(text: string): number {
  let count = 0;
  eachWord(text, () => {
    count++;
  });
  return count;
}

/** Calls `take` with the offsets of each word of a text, in their order, and makes no strings. */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    let kind = wordClasses[text.charCodeAt(at)] as number;
    if (kind === wordClass.pair) kind = kindAt(text, at);
    if (kind === wordClass.letter || kind === wordClass.digit) {
      const end = endOfWord(text, at, kind);
      take(at, withoutInvisibleEnd(text, at, end));
      at = end;
    } else if (kind === wordClass.ideograph) {
      const end = afterMarks(text, at + widthAt(text, at));
      take(at, withoutInvisibleEnd(text, at, end));
      at = end;
    } else {
      at += 1;
    }
  }
}

/** Where the word ends that begins at an offset, with invisible signs behind it; -1 where none begins. */
export function wordEnd(text: string, at: number): number {
  const kind = kindAt(text, at);
  if (kind === wordClass.ideograph) return afterMarks(text, at + widthAt(text, at));
  return kind === wordClass.letter || kind === wordClass.digit ? endOfWord(text, at, kind) : -1;
}

/** `first` is the class of the character at the start. */
function endOfWord(text: string, start: number, first: number): number {
  let at = start + widthAt(text, start);
  let last = first;
  while (at < text.length) {
    let kind = wordClasses[text.charCodeAt(at)] as number;
    // Most units by far; the others are looked at closely.
    if (kind === wordClass.letter) {
      last = kind;
      at++;
      continue;
    }
    if (kind === wordClass.pair) kind = kindAt(text, at);
    if (kind === wordClass.point) {
      if (last !== wordClass.digit || kindAt(text, at + 1) !== wordClass.digit) break;
    } else if (kind === wordClass.gap || kind === wordClass.ideograph || kind === wordClass.pair) {
      break;
    }
    if (kind !== wordClass.mark) last = kind;
    at += widthAt(text, at);
  }
  return at;
}

function afterMarks(text: string, start: number): number {
  let at = start;
  while (at < text.length && wordClasses[text.charCodeAt(at)] === wordClass.mark) at++;
  return at;
}

/** The end of a word without the invisible signs behind it, which are of the class of marks. */
export function withoutInvisibleEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && isMark(text, at - 1) && isInvisible(text.charCodeAt(at - 1))) at--;
  return at;
}

const isMark = (text: string, at: number) => wordClasses[text.charCodeAt(at)] === wordClass.mark;

/** The class of the character at an offset; a half without its other half is a gap. */
function kindAt(text: string, at: number): number {
  const kind = wordClasses[text.charCodeAt(at)] ?? wordClass.gap;
  if (kind !== wordClass.pair) return kind;
  const point = text.codePointAt(at) ?? 0;
  return point < 0x10000 ? wordClass.gap : classOf(String.fromCodePoint(point));
}

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
