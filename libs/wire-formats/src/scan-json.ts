/** Where one JSON value of some bytes ends, and how deep it nests. */
export interface ScannedValue {
  /** Offset after its last byte. */
  readonly end: number;
  readonly depth: number;
}

/** Why a value has no end: named by reason and offset. */
export interface BrokenValue {
  readonly broken: string;
  readonly offset: number;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/** Beyond this the nesting is no longer followed; far above every limit that is set. */
const deepest = 10_000;

/**
 * Finds the end of the JSON value that begins at `start`, by brackets and strings alone: what stands between them is
 * for the parser. A scalar ends before a comma, a closing bracket or white space.
 */
export function scanValue(bytes: Uint8Array, start: number): ScannedValue | BrokenValue {
  const first = bytes[start];
  if (first === quote) {
    const end = endOfString(bytes, start);
    return end === undefined ? brokenString(start) : { end, depth: 0 };
  }
  if (first !== openBrace && first !== openBracket) return { end: endOfScalar(bytes, start), depth: 0 };
  return scanNested(bytes, start);
}

function scanNested(bytes: Uint8Array, start: number): ScannedValue | BrokenValue {
  const closers: number[] = [];
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === quote) {
      const end = endOfString(bytes, at);
      if (end === undefined) return brokenString(at);
      at = end - 1;
    } else if (byte === openBrace || byte === openBracket) {
      closers.push(byte === openBrace ? closeBrace : closeBracket);
      if (closers.length > depth) depth = closers.length;
      if (depth > deepest) return { broken: `nested deeper than ${deepest}`, offset: at };
    } else if (byte === closeBrace || byte === closeBracket) {
      if (closers.pop() !== byte) {
        return { broken: `"${String.fromCharCode(byte)}" closes nothing that is open`, offset: at };
      }
      if (closers.length === 0) return { end: at + 1, depth };
    }
  }
  return { broken: 'it ends before it is closed', offset: bytes.length };
}

function brokenString(offset: number): BrokenValue {
  return { broken: 'a string is not closed', offset };
}

/** A search costs as much as so many bytes looked at one by one; where one quote is escaped, the next is often near. */
const nearby = 64;

/** Offset after the closing quote. */
function endOfString(bytes: Uint8Array, start: number): number | undefined {
  let from = start + 1;
  for (;;) {
    const end = bytes.indexOf(quote, from);
    if (end < 0) return undefined;
    let before = end - 1;
    while (before >= from && bytes[before] === backslash) before--;
    if ((end - 1 - before) % 2 === 0) return end + 1;
    from = end + 1;
    for (const stop = from + nearby; from < stop; from++) {
      if (bytes[from] === quote) return from + 1;
      if (bytes[from] === backslash) from++; // what follows is escaped
    }
  }
}

function endOfScalar(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && !isSpace(bytes[at]) && bytes[at] !== comma && bytes[at] !== closeBracket) at++;
  return at;
}

const isSpace = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** The offset of the next byte that is no white space. */
export function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && isSpace(bytes[at])) at++;
  return at;
}

export type ListEnd = 'next' | 'closed' | BrokenValue;

/** What stands after an element of an array. */
export function afterElement(bytes: Uint8Array, at: number): ListEnd {
  if (bytes[at] === comma) return 'next';
  if (bytes[at] === closeBracket) return 'closed';
  if (at >= bytes.length) return { broken: 'the array is not closed', offset: at };
  return { broken: 'expected a comma or the end of the array', offset: at };
}
