import { isUtf8 } from 'node:buffer';
import { encodeOneByte, type OneByteCharset } from './one-byte-charsets.js';

/** The first letters of UTF-8 sequences and what may follow them, as windows-1252 and windows-1256 show them. */
const suspects: readonly [OneByteCharset, RegExp][] = [
  ['windows-1252', /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]/],
  [
    'windows-1256',
    /[\u0637\u0638\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u060c-\u06d2\u2013-\u2122]/,
  ],
];
/** Fewer sequences may be what the text means. */
const leastSequences = 2;

/**
 * The text that was in UTF-8, read in a code page, and written in UTF-8 again ("Ø§Ù„", «ط§ظ„»). Only what is certain is
 * repaired: every letter of the text beyond ASCII must be a part of such a sequence; else undefined.
 */
export function repairDoubleUtf8(text: string): string | undefined {
  for (const [charset, suspect] of suspects) {
    if (!suspect.test(text)) continue;
    const bytes = encodeOneByte(text, charset);
    if (bytes === undefined || !isUtf8(bytes)) continue;
    const repaired = bytes.toString('utf8');
    if ((repaired.match(/[^\0-\x7f]/gu)?.length ?? 0) >= leastSequences) return repaired;
  }
  return undefined;
}
