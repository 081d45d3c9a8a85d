import { hash } from 'node:crypto';
import type { Copy } from '#libs/contracts';
import { fold, wordCount } from '#libs/text';

/** A shorter text repeats by chance ("The market is closed today"): it never claims. */
export const fewestWords = 12;

/** Room enough for twelve words of most texts: only a text with longer ones is counted to its end. */
const beginning = 160;
const space = 0x20;
const isOfWord = /^[\p{L}\p{M}\p{N}]$/u;
/** Which UTF-16 units belong to words; a table, since a regular expression took half of the stage's time. */
const ofWord = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  isOfWord.test(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * The print of a text as a copy repeats it: 22 letters of base64url, the same for the same words whatever the
 * case, marks, punctuation and paragraphs. Only the body counts, since every outlet puts its own headline over
 * an agency's copy; an item without body is its headline. Undefined for a text that must not claim: one under
 * 12 words, and one of an item that is withheld or killed.
 */
export function textPrint(item: Pick<Copy, 'body' | 'headline' | 'pubStatus'>): string | undefined {
  return textPrintOf(fold(item.body?.trim() || item.headline || ''), item);
}

/** The print of an item whose text, `folded`, is at hand. */
export function textPrintOf(folded: string, { pubStatus }: Pick<Copy, 'pubStatus'>): string | undefined {
  if (pubStatus !== 'usable') return undefined;
  if (wordCount(folded.slice(0, beginning)) < fewestWords && wordCount(folded) < fewestWords)
    return undefined;
  return hash('sha256', wordsOf(folded), 'base64url').slice(0, 22);
}

/** The words of a folded text with one space between them, as UTF-16. */
function wordsOf(folded: string): Uint16Array {
  const units = new Uint16Array(folded.length);
  let length = 0;
  let parted = false;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const pair = isPair(unit, folded, at);
    if (pair ? !isOfWord.test(folded.slice(at, at + 2)) : ofWord[unit] === 0) {
      parted = length > 0;
      if (pair) at++;
      continue;
    }
    if (parted) units[length++] = space;
    parted = false;
    units[length++] = unit;
    if (pair) units[length++] = folded.charCodeAt(++at);
  }
  return units.subarray(0, length);
}

function isPair(unit: number, text: string, at: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff;
}
