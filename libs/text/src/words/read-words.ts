import { type Token, withoutInvisibleEnd, wordEnd } from '../tokenize.js';
import { wordClass, wordClasses } from '../word-classes.js';
import { plainness, plainUnits } from './plain-units.js';
import { type Word, wordAt } from './word-book.js';

/** A token with the word that it is. */
export interface WordToken extends Token {
  readonly word: Word;
}

export interface ReadText {
  /** The tokens of `tokenize`. */
  readonly tokens: readonly WordToken[];
  /** `foldedWords` of the text are the folded forms of the tokens; else they may differ. */
  readonly isPlain: boolean;
}

/** Headline and body of an item are read by several, one after the other. */
const textsKept = 4;
const recent: { text: string; read: ReadText }[] = [];

/** Reads a text into words that are known already, so that no string is made or folded twice. */
export function readWords(text: string): ReadText {
  const known = recent.find((one) => one.text === text)?.read;
  if (known !== undefined) return known;
  const read = readAnew(text);
  if (recent.length === textsKept) recent.shift();
  recent.push({ text, read });
  return read;
}

function readAnew(text: string): ReadText {
  const tokens: WordToken[] = [];
  let isPlain = true;
  for (let at = 0; at < text.length; ) {
    const kind = wordClasses[text.charCodeAt(at)];
    const end =
      kind === wordClass.letter ? lettersEnd(text, at) : kind === wordClass.gap ? -1 : wordEnd(text, at);
    if (end < 0) {
      isPlain = isPlain && isPlainSign(text, at);
      at++;
      continue;
    }
    const last = withoutInvisibleEnd(text, at, end);
    const word = wordAt(text, at, last);
    isPlain = isPlain && word.isPlain;
    const { surface, folded } = word;
    if (!word.isEmpty) tokens.push({ surface, start: at, end: last, folded, word });
    at = end;
  }
  return { tokens, isPlain };
}

/** `wordEnd` of a word that begins with a letter; most have nothing but letters. */
function lettersEnd(text: string, start: number): number {
  let at = start + 1;
  while (wordClasses[text.charCodeAt(at)] === wordClass.letter) at++;
  const kind = wordClasses[text.charCodeAt(at)] ?? wordClass.gap;
  return kind === wordClass.gap || kind === wordClass.point ? at : wordEnd(text, start);
}

/** Whether a unit between words leaves them as they are when the text is folded. */
function isPlainSign(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const traits = plainUnits[unit];
  const before = text.charCodeAt(at - 1);
  // A mark falls away, and a point before it may then join digits.
  if (wordClasses[unit] === wordClass.mark) return traits === plainness.plain && isPlainGap(before);
  if (traits !== plainness.point) return traits === plainness.plain;
  return !(mayBeDigit(before) && mayBeDigit(text.charCodeAt(at + 1)));
}

const isPlainGap = (unit: number) =>
  Number.isNaN(unit) || (wordClasses[unit] === wordClass.gap && plainUnits[unit] === plainness.plain);

const mayBeDigit = (unit: number) =>
  wordClasses[unit] === wordClass.digit || wordClasses[unit] === wordClass.mark;
