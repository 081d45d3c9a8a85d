import { isAscii, isUtf8 } from 'node:buffer';
import type { FieldProblem } from '#libs/contracts';
import { BodyError, bodyError } from '../body-error.js';
import { firstBad, firstBadUtf8 } from './bad-offset.js';
import { declaredInside } from './declared-charset.js';
import { guessCharset, isBrokenUtf8 } from './guess-charset.js';
import { isOneByteCharset } from './one-byte-charsets.js';
import { repairDoubleUtf8 } from './repair-double-utf8.js';
import { bomOf, utf16WithoutBom } from './utf16.js';

export interface DecodedText {
  /** Without BOM; otherwise letter by letter what the bytes say, control characters among it. */
  readonly text: string;
  /** What was decoded, as `TextDecoder` calls it. */
  readonly charset: string;
  /** `charset-assumed`: guessed, or other than declared. `charset-repaired`: UTF-8 that was encoded twice. */
  readonly signals: readonly string[];
}

/** Bytes of a document; `charset` is what the Content-Type header says, as `TextDecoder` calls it. */
export interface EncodedText {
  readonly bytes: Uint8Array;
  readonly charset?: string | undefined;
}

/**
 * The text of a document's bytes. Trusted in this order: a BOM; the zero bytes of UTF-16; bytes that are valid UTF-8 (a
 * declaration that contradicts them is wrong); the header's charset, then the document's own declaration, if the text
 * then reads like a language; else the likeliest of windows-1252, windows-1256 and iso-8859-6 by its letters. Throws
 * BodyError `unreadable` with the offset for bytes that are no text in any of them.
 */
export function decodeDocument({ bytes, charset }: EncodedText): DecodedText {
  const bom = bomOf(bytes);
  if (bom !== undefined) return decoded(bytes.subarray(bom.length), bom.charset, [], bom.length);
  const wide = utf16WithoutBom(bytes);
  if (wide !== undefined) return decoded(bytes, wide, charset?.startsWith('utf-16') ? [] : assumed);
  if (isUtf8(bytes)) return decodedUtf8(bytes, charset);
  // A header that says UTF-8 of what is none knows less than the document itself.
  const declared = [charset, declaredInside(bytes)].find((name) => name !== undefined && name !== 'utf-8');
  if (declared?.startsWith('utf-16')) return decoded(bytes, declared, []);
  if (declared === undefined && isBrokenUtf8(bytes)) {
    throw undecodable('utf-8', firstBadUtf8(bytes));
  }
  const guess = guessCharset(bytes, declared);
  if (guess === undefined) throw undecodable('utf-8', firstBadUtf8(bytes), ', nor text in another encoding');
  return decoded(bytes, guess, guess === (charset ?? declared) ? [] : assumed);
}

/** The same, with the problem as a value. */
export function tryDecode(encoded: EncodedText): DecodedText | FieldProblem {
  try {
    return decodeDocument(encoded);
  } catch (error) {
    if (error instanceof BodyError) return error.problem;
    throw error;
  }
}

/** The text of bytes that can only be UTF-8, such as JSON, or what is wrong with them and where. */
export function decodeUtf8(bytes: Uint8Array): string | FieldProblem {
  if (!isUtf8(bytes)) return undecodable('utf-8', firstBadUtf8(bytes)).problem;
  const text = utf8Text(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

const assumed = ['charset-assumed'];

function decodedUtf8(bytes: Uint8Array, charset: string | undefined): DecodedText {
  const text = utf8Text(bytes);
  if (isAscii(bytes)) {
    // The one encoding whose other letters are written in ASCII after an escape.
    const shifted = charset === 'iso-2022-jp' ? new TextDecoder(charset).decode(bytes) : text;
    return { text: shifted, charset: charset ?? 'utf-8', signals: [] };
  }
  const declared = charset ?? declaredInside(bytes);
  const contradicts = declared !== undefined && declared !== 'utf-8';
  return repaired({ text, charset: 'utf-8', signals: contradicts ? assumed : [] });
}

const utf8Text = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

function decoded(bytes: Uint8Array, charset: string, signals: readonly string[], offset = 0): DecodedText {
  try {
    const text = new TextDecoder(charset, { fatal: !isOneByteCharset(charset), ignoreBOM: true }).decode(
      bytes,
    );
    return charset === 'utf-8' ? repaired({ text, charset, signals }) : { text, charset, signals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const at = charset === 'utf-8' ? firstBadUtf8(bytes) : firstBad(bytes, charset);
    throw undecodable(charset, offset + at);
  }
}

function repaired(found: DecodedText): DecodedText {
  const text = repairDoubleUtf8(found.text);
  return text === undefined ? found : { ...found, text, signals: [...found.signals, 'charset-repaired'] };
}

const undecodable = (charset: string, offset: number, addition = '') =>
  bodyError('unreadable', `the bytes are not valid ${charset} at offset ${offset}${addition}`);
