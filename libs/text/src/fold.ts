import { expansions, foldCharacter, foldTable, order } from './fold-table.js';

let scratch = Buffer.allocUnsafeSlow(1 << 16);
let units = asUnits(scratch);
const pairs = new Map<number, string>();
const replacement = '\ufffd';

/**
 * The one folded form shared by search, copies and names: NFKC, lower case, Arabic letters and digits unified,
 * harakat, tatweel and invisible signs dropped, Latin and Greek accents stripped, quotes and dashes made plain.
 * White space and length are not kept; folding twice changes nothing; a lone surrogate becomes U+FFFD.
 */
export function fold(text: string): string {
  return foldUnits(text, false) ?? foldUnits(streamSafe(text).normalize('NFKC'), true) ?? '';
}

/**
 * Breaks a run of more than 30 marks on one letter, as Unicode's Stream-Safe Text Process does (UAX 15, D4): sorting
 * them takes time by their square. What breaks it is an invisible sign and falls away with the marks.
 */
const streamSafe = (text: string) => text.replace(/\p{M}{30}(?=\p{M})/gu, '$&\u034f');

/** What the folded, unstemmed field of the index holds: the same form as `fold`, so that terms and text meet. */
export const foldedText = fold;

/** One pass over the units; undefined when a mark asks for the text to be composed first. */
function foldUnits(text: string, composed: boolean): string | undefined {
  reserve(text.length);
  let length = 0;
  let bits = 0;
  let changed = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const folded = foldTable[unit] as number;
    if (folded > order.pair) {
      if (folded !== unit) changed = true;
      bits |= folded;
      units[length++] = folded;
      continue;
    }
    if (folded === order.context && !composed) return undefined;
    const several = foldedOrder(text, at, folded);
    if (folded === order.pair && several !== replacement) at++;
    changed = true;
    length = append(several, length, text.length - at);
    bits |= 0xffff;
  }
  if (!changed) return text;
  if (bits < 0x100) return latin(length);
  return scratch.toString('utf16le', 0, length * 2);
}

function foldedOrder(text: string, at: number, folded: number): string {
  const unit = text.charCodeAt(at);
  if (folded === order.drop) return '';
  if (folded === order.several) return expansions.get(unit) ?? '';
  if (folded === order.context) return unit >= 0x300 && unit < 0x370 ? '' : text.charAt(at);
  const point = text.codePointAt(at) ?? 0;
  if (point < 0x10000) return replacement;
  let known = pairs.get(point);
  if (known === undefined) {
    known = foldCharacter(String.fromCodePoint(point));
    pairs.set(point, known);
  }
  return known;
}

function append(several: string, length: number, left: number): number {
  reserve(length + several.length + left);
  for (let at = 0; at < several.length; at++) units[length + at] = several.charCodeAt(at);
  return length + several.length;
}

/** Texts of Latin letters only are kept in one byte a letter. */
function latin(length: number): string {
  for (let at = 0; at < length; at++) scratch[at] = units[at] as number;
  return scratch.toString('latin1', 0, length);
}

function reserve(length: number): void {
  if (length <= units.length) return;
  const larger = Buffer.allocUnsafeSlow(length * 4);
  scratch.copy(larger);
  scratch = larger;
  units = asUnits(larger);
}

function asUnits(bytes: Buffer): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
}
