import type { FieldProblem, ProblemCode } from '#libs/contracts';
import { bodyError } from './body-error.js';
import { type ContentType, readContentType } from './content-type.js';
import { tryDecode } from './encodings/decode-document.js';
import { afterElement, scanValue, skipSpace } from './scan-json.js';
import { isJsonInDisguise } from './sniff-format.js';

export interface CutLimits {
  /** Bytes of one item. */
  readonly itemBytes: number;
  /** Bytes of a document, which may hold several items in one record; default `itemBytes`. */
  readonly documentBytes?: number;
  readonly items: number;
  /** Brackets inside brackets, the item's own braces being the first. */
  readonly depth: number;
}

/** One item of a body: a slice of the bytes as they came. */
export interface Piece {
  /** Its place in the body, counted from 0 with the bad ones. */
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface CutProblem {
  readonly index: number;
  readonly problem: FieldProblem;
}

export interface CutBody {
  readonly pieces: readonly Piece[];
  readonly problems: readonly CutProblem[];
}

/**
 * Cuts a body into its items without reading them: one text or document, one JSON object, the elements of a JSON array, or the
 * lines of NDJSON. A bad item is a problem of its own and its neighbours stay; after a break that hides where the
 * next item begins, the rest is one problem. Throws BodyError for a body that cannot be read as a whole.
 */
export function cutBody(header: string, bytes: Uint8Array, limits: CutLimits): CutBody {
  const type = readContentType(header);
  if (bytes.length === 0) throw bodyError('unreadable', 'the body is empty');
  const json = type.kind === 'json' || type.kind === 'ndjson';
  if (!json && !isJsonInDisguise(type.mime, bytes)) return cutDocument(new Cut(limits, header), bytes, type);
  const cut = new Cut(limits, json ? type.mime : 'application/json');
  const start = afterBom(bytes);
  if (type.kind === 'ndjson') cutLines(cut, bytes, start);
  else cutJson(cut, bytes, skipSpace(bytes, start));
  return cut;
}

/** A document is one piece, whatever number of items it holds. */
function cutDocument(cut: Cut, bytes: Uint8Array, type: ContentType): CutBody {
  if (type.kind === 'text') cutText(cut, bytes, type);
  else cut.takeDocument(bytes);
  return cut;
}

class Cut implements CutBody {
  readonly pieces: Piece[] = [];
  readonly problems: CutProblem[] = [];
  readonly #limits: CutLimits;
  readonly #contentType: string;

  constructor(limits: CutLimits, contentType: string) {
    this.#limits = limits;
    this.#contentType = contentType;
  }

  get next(): number {
    return this.pieces.length + this.problems.length;
  }

  fits(bytes: Uint8Array): boolean {
    return bytes.length <= this.#limits.itemBytes;
  }

  refuse(code: ProblemCode, detail: string): void {
    this.#count();
    this.problems.push({ index: this.next, problem: { code, field: '', detail } });
  }

  take(bytes: Uint8Array, depth: number): void {
    const { itemBytes, depth: deepest } = this.#limits;
    if (!this.fits(bytes)) {
      this.refuse('too-large', `${bytes.length} bytes, the limit for an item is ${itemBytes}`);
    } else if (depth > deepest) {
      this.refuse('too-deep', `nested ${depth} deep, the limit is ${deepest}`);
    } else {
      this.#count();
      this.pieces.push({ index: this.next, bytes, contentType: this.#contentType });
    }
  }

  takeDocument(bytes: Uint8Array): void {
    const { itemBytes, documentBytes = itemBytes } = this.#limits;
    if (bytes.length > documentBytes) {
      this.refuse('too-large', `${bytes.length} bytes, the limit for a document is ${documentBytes}`);
    } else {
      this.#count();
      this.pieces.push({ index: this.next, bytes, contentType: this.#contentType });
    }
  }

  /** Too many is a fault of the whole: taking the first ones would leave the sender guessing. */
  #count(): void {
    if (this.next >= this.#limits.items) {
      throw bodyError('too-many-items', `more than ${this.#limits.items} items in one body`);
    }
  }
}

function cutText(cut: Cut, bytes: Uint8Array, type: ContentType): void {
  // What is too large anyway is not decoded.
  const text = cut.fits(bytes) ? tryDecode({ bytes, charset: type.charset }) : undefined;
  if (text && 'code' in text) cut.refuse(text.code, text.detail);
  else cut.take(bytes, 0);
}

/** Skips a UTF-8 BOM; JSON in UTF-16 or UTF-32 is told by its zero bytes or its BOM. */
function afterBom(bytes: Uint8Array): number {
  const [a, b, c] = bytes;
  const wideBom = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  if (wideBom || a === 0 || (b === 0 && bytes.length > 1)) {
    throw bodyError('unreadable', 'this looks like UTF-16 or UTF-32; JSON is read as UTF-8 only');
  }
  return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
}

function cutJson(cut: Cut, bytes: Uint8Array, start: number): void {
  const first = bytes[start];
  if (first === 0x5b) {
    cutArray(cut, bytes, start + 1);
    return;
  }
  if (first !== 0x7b) {
    const found = first === undefined ? 'nothing but white space' : nameOfByte(first);
    throw bodyError('unreadable', `expected a JSON object or array, found ${found} at offset ${start}`);
  }
  const value = scanValue(bytes, start);
  if ('broken' in value) {
    throw bodyError('unreadable', `not a whole JSON object: ${value.broken}, offset ${value.offset}`);
  }
  const after = skipSpace(bytes, value.end);
  if (after < bytes.length) {
    const hint = 'send several items as an array or as application/x-ndjson';
    throw bodyError('unreadable', `something follows the JSON object at offset ${after}; ${hint}`);
  }
  cut.take(bytes.subarray(start, value.end), value.depth);
}

/** A sign that can be seen as it is, others by their number. */
const nameOfByte = (byte: number) =>
  byte > 0x20 && byte < 0x7f
    ? `"${String.fromCharCode(byte)}"`
    : `byte 0x${byte.toString(16).padStart(2, '0')}`;

function cutArray(cut: Cut, bytes: Uint8Array, from: number): void {
  let at = skipSpace(bytes, from);
  if (bytes[at] === 0x5d && skipSpace(bytes, at + 1) === bytes.length) {
    throw bodyError('invalid', 'the array has no items');
  }
  for (;;) {
    const value = scanValue(bytes, at);
    if ('broken' in value) {
      cut.refuse('unreadable', restUnread(value.broken, value.offset));
      return;
    }
    if (value.end === at) cut.refuse('unreadable', `expected an item at offset ${at}`);
    else cut.take(bytes.subarray(at, value.end), value.depth);
    const end = skipSpace(bytes, value.end);
    const next = afterElement(bytes, end);
    if (next === 'closed') {
      const after = skipSpace(bytes, end + 1);
      if (after < bytes.length) cut.refuse('unreadable', restUnread('something follows the array', after));
      return;
    }
    if (next !== 'next') {
      cut.refuse('unreadable', restUnread(next.broken, next.offset));
      return;
    }
    at = skipSpace(bytes, end + 1);
  }
}

const restUnread = (reason: string, offset: number) =>
  `${reason}, offset ${offset}; nothing from here on was read`;

function cutLines(cut: Cut, bytes: Uint8Array, from: number): void {
  // Blank lines are white space before the next one: a body of nothing else costs one look at each byte.
  let start = skipSpace(bytes, from);
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    cutLine(cut, bytes.subarray(start, end));
    start = skipSpace(bytes, end);
  }
  if (cut.next === 0) throw bodyError('unreadable', 'no line holds an item');
}

function cutLine(cut: Cut, line: Uint8Array): void {
  const value = scanValue(line, 0);
  if ('broken' in value) {
    cut.refuse('unreadable', `not a whole JSON object on this line: ${value.broken}, byte ${value.offset}`);
    return;
  }
  const after = skipSpace(line, value.end);
  if (after < line.length)
    cut.refuse('unreadable', `something follows the item at byte ${after} of its line`);
  else cut.take(line.subarray(0, value.end), value.depth);
}
