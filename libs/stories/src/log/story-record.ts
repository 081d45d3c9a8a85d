import type { ItemSketch } from '../likeness/item-sketch.js';
import { ByteReader, ByteWriter } from './bytes.js';
import { LoggedItem, readSketch } from './logged-item.js';

/** What stories were merged and which items were moved to another one, when stories were settled. */
export interface Settlement {
  /** ISO 8601; the marks say the same, also when they are said again after a crash. */
  readonly at: string;
  /** Nobody is told of it: a replay brought it about. */
  readonly silent: boolean;
  /** All of story `from` is in story `to` by now; `founder` is the item that `from` was named by. */
  readonly joins: readonly { readonly from: string; readonly to: string; readonly founder: string }[];
  readonly moves: readonly { readonly item: string; readonly story: string }[];
  /** Stories of two languages that tell of one event, or no longer do; `names` are the items that they were named by. */
  readonly links?: readonly LinkSaid[] | undefined;
}

export interface LinkSaid {
  readonly names: readonly [string, string];
  readonly stories: readonly [string, string];
  readonly linked: boolean;
}

/** On two items, also such as are yet to come. */
export interface EditorsWord {
  readonly one: string;
  readonly other: string;
  readonly together: boolean;
}

/** A record of `wire.stories`, less who wrote it. */
export type StoryRecord =
  /** A process begins to lead. What an earlier leader writes after this is void. */
  | { readonly kind: 'claim'; readonly leader: string }
  /** The first decision on an item; the only one. `settles`: the stories that were due were settled after it. */
  | {
      readonly kind: 'item';
      readonly sketch: ItemSketch;
      readonly story: string;
      /** External version of the revision that it was decided on. */
      readonly version: number;
      readonly settles: boolean;
    }
  /** It was said what would be settled if nothing more came. */
  | { readonly kind: 'reviewed' }
  /** An editor says that two items are of one story, or are not, by a mark with that key; without `word` takes it back. */
  | { readonly kind: 'editor'; readonly key: string; readonly word?: EditorsWord | undefined }
  /** What came of the decision, the review or the editor's word before it. */
  | { readonly kind: 'settled'; readonly settlement: Settlement }
  /** All settlements up to the one written as this are marks on `wire.marks`. */
  | { readonly kind: 'told'; readonly upTo: Place };

/** Where a record stands: leaders count up epochs, and the records of an epoch from 1; a claim is number 0. */
export interface Place {
  readonly epoch: number;
  readonly seq: number;
}

export interface PlacedRecord extends Place {
  readonly record: StoryRecord;
}

/**
 * The first byte of a record tells what it is and in which format: whoever changes a format takes the next number and
 * still reads the old ones, since they lie on the log for 16 days.
 */
const itemKind = 1;
const jsonKind = 2;

/** An item takes 346 bytes at most, everything else is JSON. */
export function writeStoryRecord({ epoch, seq, record }: PlacedRecord): Buffer {
  const bytes = new ByteWriter();
  bytes.u8(record.kind === 'item' ? itemKind : jsonKind);
  bytes.u32(epoch);
  bytes.u32(seq);
  if (record.kind !== 'item') {
    bytes.text(JSON.stringify(record));
    return bytes.done();
  }
  const { sketch, story, version, settles } = record;
  const { id, eventTimeMs, group, terms, numbers } = sketch;
  bytes.id(id);
  bytes.id(story);
  bytes.f64(version);
  bytes.f64(eventTimeMs);
  bytes.u8((settles ? 1 : 0) | (group === undefined ? 0 : group === id ? 2 : 4));
  if (group !== undefined && group !== id) bytes.id(group);
  bytes.u8(terms.length);
  for (const term of terms) bytes.u32(term);
  bytes.u8(numbers.length);
  for (const number of numbers) bytes.u16(number);
  const { language = '', bridges = [] } = sketch;
  bytes.u8(bridges.length);
  for (const bridge of bridges) bytes.u16(bridge);
  bytes.text(language);
  return bytes.done();
}

/** Throws a sentence for what no matcher of this version has written. */
export function readStoryRecord(value: Buffer): PlacedRecord {
  const bytes = new ByteReader(value);
  const kind = bytes.u8();
  const place = { epoch: bytes.u32(), seq: bytes.u32() };
  if (kind === jsonKind) return { ...place, record: JSON.parse(bytes.text()) as StoryRecord };
  if (kind !== itemKind) throw new Error(`a record of kind ${kind} is unknown to this matcher`);
  const { story, version, settles, sketch } = new LoggedItem(value);
  return { ...place, record: { kind: 'item', sketch: readSketch(sketch), story, version, settles } };
}

/** The same, but of an item only what is asked for is read, from the same bytes. */
export function glanceAtStoryRecord(value: Buffer): PlacedRecord {
  if (value[0] !== itemKind) return readStoryRecord(value);
  const record = new LoggedItem(value);
  return { epoch: value.readUInt32BE(1), seq: value.readUInt32BE(5), record };
}
