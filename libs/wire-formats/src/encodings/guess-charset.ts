import { isUtf8 } from 'node:buffer';
import { type Likelihood, likelihoodOf } from './letter-likelihood.js';
import { isOneByteCharset, oneByteCharsets } from './one-byte-charsets.js';

/** So many bytes from the first that is no ASCII tell the letters of any text. */
const judgedBytes = 128 * 1024;
/** Below, no reading of the bytes is a language that is known here. */
const senseless = -0.8;
/** A declared encoding stands unless another one reads so much better, a letter. */
const clearlyBetter = 0.3;
/** An undeclared Arabic reading that is so likely goes before a declared encoding whose letters are not known here. */
const surelyArabic = 1;

interface Reading {
  readonly charset: string;
  readonly likelihood: Likelihood;
}

/**
 * The encoding of bytes that are no UTF-8: the declared one if its text reads like one, else the likeliest of the
 * known ones by its letters; undefined where none makes sense.
 */
export function guessCharset(bytes: Uint8Array, declared: string | undefined): string | undefined {
  const sample = sampleOf(bytes);
  const readings = oneByteCharsets.map((charset) => readingOf(sample, charset));
  const best = readings.reduce((winner, reading) =>
    reading.likelihood.score > winner.likelihood.score ? reading : winner,
  );
  if (declared !== undefined) {
    const own = readings.find(({ charset }) => charset === declared);
    if (own ? standsAgainst(own, best) : decodesWell(bytes, declared) && !isSurelyArabic(best))
      return declared;
  }
  const isForeign = best.likelihood.perLetter < senseless && !isMostlyAscii(sample);
  return isForeign ? undefined : best.charset;
}

function standsAgainst(own: Reading, best: Reading): boolean {
  if (own.likelihood.broken && !best.likelihood.broken) return false;
  const lead = best.likelihood.perLetter - own.likelihood.perLetter;
  return own.likelihood.perLetter >= senseless && lead < clearlyBetter;
}

const isSurelyArabic = ({ charset, likelihood }: Reading) =>
  charset !== 'windows-1252' && likelihood.perLetter >= surelyArabic;

const readingOf = (sample: Uint8Array, charset: string): Reading => ({
  charset,
  likelihood: likelihoodOf(new TextDecoder(charset).decode(sample)),
});

function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 1);
  return bytes.subarray(start, start + judgedBytes);
}

/** A few odd bytes in an ASCII text are noise of the line, or signs of windows-1252 where none is usual. */
function isMostlyAscii(sample: Uint8Array): boolean {
  let beyond = 0;
  for (const byte of sample) if (byte >= 0x80) beyond++;
  return beyond * 50 < sample.length;
}

/** All bytes have a letter in the charset, and none of it is a C1 control. */
function decodesWell(bytes: Uint8Array, charset: string): boolean {
  if (isOneByteCharset(charset)) return true;
  return !/[\u0080-\u009f\ufffd]/.test(new TextDecoder(charset).decode(bytes));
}

/** Mostly whole characters of UTF-8 and few bytes that are none: a broken text, not one in another encoding. */
export function isBrokenUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length && at < judgedBytes * 8; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    if (length > 1 && isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length) {
      whole++;
      at += length - 1;
    } else broken++;
  }
  return whole >= 3 * broken;
}
