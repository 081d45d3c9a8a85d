import { isInvisible } from './invisible-signs.js';

/** What a UTF-16 unit is to a word. */
export const wordClass = {
  /** Ends a word. */
  gap: 0,
  letter: 1,
  digit: 2,
  /** A mark, tatweel, joiner or direction sign: goes on with a word, begins none. */
  mark: 3,
  /** Han and Hiragana, written without spaces: each is a word of its own. */
  ideograph: 4,
  /** A point or comma, which joins digits: 3.5, 1,000. */
  point: 5,
  /** Half of a surrogate pair. */
  pair: 6,
} as const;

export function classOf(character: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(character) && /\p{L}/u.test(character)) {
    return wordClass.ideograph;
  }
  if (/\u0640/u.test(character)) return wordClass.mark;
  if (/\p{L}/u.test(character)) return wordClass.letter;
  if (/\p{N}/u.test(character)) return wordClass.digit;
  if (/\p{M}/u.test(character) || isInvisible(character.charCodeAt(0))) return wordClass.mark;
  return /[.,٫٬]/u.test(character) ? wordClass.point : wordClass.gap;
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) classes[unit] = classOfUnit(unit);
  return classes;
}

function classOfUnit(unit: number): number {
  if (unit >= 0x3400 && unit < 0x4dc0) return wordClass.ideograph;
  if (unit >= 0x4e00 && unit < 0xa000) return wordClass.ideograph;
  if (unit >= 0xac00 && unit < 0xd7a4) return wordClass.letter;
  if (unit >= 0xd800 && unit < 0xe000) return wordClass.pair;
  if (unit >= 0xe000 && unit < 0xf900) return wordClass.gap;
  return classOf(String.fromCharCode(unit));
}

export const wordClasses = buildClasses();
