import type { FieldProblem } from '#libs/contracts';
import { BodyError, bodyError } from './body-error.js';
import { buildCopy } from './build-copy.js';
import { type ContentType, readContentType } from './content-type.js';
import { type CutBody, cutBody } from './cut-body.js';
import type { DraftPart } from './draft.js';
import { FieldError } from './field-error.js';
import type { Format } from './format-reader.js';
import { readerOf } from './format-table.js';
import { draftNinjs } from './ninjs/draft-ninjs.js';
import type { NinjsObject } from './ninjs/ninjs-object.js';
import { openEnvelope } from './ninjs/open-envelope.js';
import { readJson } from './ninjs/read-json.js';
import type { Part, Surroundings } from './parts.js';
import { sniffFormat } from './sniff-format.js';
import { unreadFormat } from './unread-format.js';

/** A record of `wire.raw`: bytes as the feed made them, and what is known of them. */
export interface RawRecord extends Surroundings {
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** ISO 8601; no field of a copy depends on it. */
  readonly receivedAt: string;
}

/**
 * The gateway has set narrower limits; these are for records that came straight to Kafka. All items of a record are
 * claimed and published in one go, and 70,000 of them took half of the time a batch has (tried).
 */
const limits = { itemBytes: Number.POSITIVE_INFINITY, items: 10_000, depth: 64 };

/**
 * Reads a record into its items. One item has no part number; those of an array or of several lines are numbered
 * from 0 in the order of the record, bad ones among them. Never throws for what a feed sent.
 */
export function parseRecord(record: RawRecord): Part[] {
  try {
    const type = readContentType(record.contentType);
    const format = type.kind === 'ndjson' ? 'ninjs' : sniffFormat(type.mime, record.bytes);
    if (format !== 'ninjs') return parseDocument(format, record, type);
    const cut = cutBody(type.mime, record.bytes, limits);
    const single = cut.pieces.length + cut.problems.length === 1 && !isArray(record.bytes);
    return partsOf(cut, record, single);
  } catch (error) {
    return [{ part: undefined, problem: problemOf(error) }];
  }
}

/** All items of a document; an error that reaches here refuses it as a whole. */
function parseDocument(format: Format, record: RawRecord, type: ContentType): Part[] {
  const reader = readerOf(format) ?? unreadFormat(format);
  const drafts = reader.draftsOf({ format, bytes: record.bytes, charset: type.charset }, record.push);
  if (drafts.length === 0) throw bodyError('invalid', `the ${format} document has no items`);
  if (drafts.length > limits.items) {
    throw bodyError('too-many-items', `more than ${limits.items} items in one document`);
  }
  return drafts.map((draft, index) => partOf(draft, drafts.length === 1 ? undefined : index, record));
}

function partOf(found: DraftPart, part: number | undefined, surroundings: Surroundings): Part {
  if ('problem' in found) return { part, ...found };
  try {
    return { part, copy: buildCopy(found.draft, surroundings) };
  } catch (error) {
    return { part, problem: problemOf(error), uri: found.draft.uri };
  }
}

function problemOf(error: unknown): FieldProblem {
  if (error instanceof FieldError || error instanceof BodyError) return error.problem;
  throw error;
}

/** Told by the first byte that is neither BOM nor white space. */
function isArray(bytes: Uint8Array): boolean {
  return bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf) === 0x5b;
}

/** The parts of JSON, numbered in their order where there are several of them or an array was sent. */
function partsOf(cut: CutBody, record: RawRecord, single: boolean): Part[] {
  const read = cut.pieces.flatMap(({ index, bytes }) =>
    parseJsonParts(bytes, record).map((found) => ({ index, found })),
  );
  const refused = cut.problems.map(({ index, problem }) => ({ index, found: { problem } }));
  const all = [...read, ...refused].sort((a, b) => a.index - b.index);
  if (all.length > limits.items)
    throw bodyError('too-many-items', `more than ${limits.items} items in one record`);
  const alone = single && all.length === 1;
  return all.map(({ found }, part) => ({ part: alone ? undefined : part, ...found }));
}

type Found = Part extends infer P ? (P extends Part ? Omit<P, 'part'> : never) : never;

/** The items of one JSON object: itself, or those in the envelope of an API. */
function parseJsonParts(bytes: Uint8Array, surroundings: Surroundings): Found[] {
  const document = readJson(bytes);
  if ('code' in document) return [{ problem: document }];
  try {
    return openEnvelope(document).map((item) => parseJsonItem(item, surroundings));
  } catch (error) {
    return [{ problem: problemOf(error) }];
  }
}

function parseJsonItem(item: NinjsObject, surroundings: Surroundings): Found {
  try {
    return { copy: buildCopy(draftNinjs(item), surroundings) };
  } catch (error) {
    const key = item.keyOf('uri');
    const uri = key === undefined ? undefined : item.value(key);
    return { problem: problemOf(error), ...(typeof uri === 'string' ? { uri } : {}) };
  }
}
