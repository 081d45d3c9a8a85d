import { isUtf8 } from 'node:buffer';

/** The offset of the first byte that begins no whole UTF-8 character. */
export function firstBadUtf8(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  // A cut inside a character is not valid either, so step back to the start of one.
  while (bad - good > 4) {
    const middle = characterStart(bytes, good + ((bad - good) >> 1), good);
    if (middle === good) break;
    if (isUtf8(bytes.subarray(good, middle))) good = middle;
    else bad = middle;
  }
  while (good < bytes.length) {
    const length = [1, 2, 3, 4].find((count) => {
      return good + count <= bytes.length && isUtf8(bytes.subarray(good, good + count));
    });
    if (length === undefined) return good;
    good += length;
  }
  return good;
}

function characterStart(bytes: Uint8Array, from: number, floor: number): number {
  let at = from;
  while (at > floor && ((bytes[at] as number) & 0xc0) === 0x80) at--;
  return at;
}

/** The offset at which the bytes stop being what they should, by halving: each look decodes a prefix. */
export function firstBad(bytes: Uint8Array, charset: string): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (beginsWell(bytes.subarray(0, middle), charset)) good = middle;
    else bad = middle;
  }
  return good;
}

/** As a stream, so that a character that is cut at the end is no fault. */
function beginsWell(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
