import { createHash } from 'node:crypto';
import { BodyError, type CutLimits, cutBody } from '#libs/wire-formats';
import { type EntryRange, xmlEntries } from './xml-entries.js';

/** What of a fetched document is to go on. */
export interface NewEntries {
  /** Documents with the new and changed entries only; none when nothing is new. */
  readonly bodies: readonly Buffer[];
  /** A hash for each entry that the document has now, to be known at the next look. */
  readonly entries: readonly string[];
}

/** More are not remembered: such a document goes on whole. */
const mostEntries = 5_000;

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url').slice(0, 16);

/**
 * Leaves out the entries that were handed on before byte for byte: a feed that shows 500 entries and adds one in two
 * minutes would else fill the log with redeliveries. JSON arrays, NDJSON, RSS, RDF and Atom are cut; undefined for what
 * cannot be cut, which goes on whole. A document larger than an item may be goes on as several.
 */
export async function newEntries(
  contentType: string,
  body: Buffer,
  known: ReadonlySet<string>,
  limits: CutLimits,
): Promise<NewEntries | undefined> {
  const ranges = await xmlEntries(body);
  if (ranges === undefined) return newJsonItems(contentType, body, known, limits);
  if (ranges.length > mostEntries) return undefined;
  const entries = ranges.map(({ start, end }) => hashOf(body.subarray(start, end)));
  const fresh = ranges.filter((_, at) => !known.has(entries[at] as string));
  return { bodies: documentsOf(body, ranges, fresh, limits.itemBytes), entries };
}

function newJsonItems(
  contentType: string,
  body: Buffer,
  known: ReadonlySet<string>,
  limits: CutLimits,
): NewEntries | undefined {
  const pieces = piecesOf(contentType, body, limits);
  if (pieces === undefined || pieces.length < 2 || pieces.length > mostEntries) return undefined;
  const entries = pieces.map(hashOf);
  const fresh = pieces.filter((_, at) => !known.has(entries[at] as string));
  if (fresh.length === 0) return { bodies: [], entries };
  const lines = /^application\/x-ndjson\b/i.test(contentType);
  const [open, between, close] = lines ? ['', '\n', '\n'] : ['[', ',', ']'];
  const parts = fresh.flatMap((piece, at) => (at === 0 ? [piece] : [Buffer.from(between), piece]));
  return { bodies: [Buffer.concat([Buffer.from(open), ...parts, Buffer.from(close)])], entries };
}

/** The items of a body in which nothing is wrong; a body with a fault goes on whole, so that the fault is told. */
function piecesOf(contentType: string, body: Buffer, limits: CutLimits): Uint8Array[] | undefined {
  try {
    const { pieces, problems } = cutBody(contentType, body, limits);
    return problems.length > 0 ? undefined : pieces.map(({ bytes }) => bytes);
  } catch (error) {
    if (error instanceof BodyError) return undefined;
    throw error;
  }
}

/** All that is around the entries, with some of them: as many documents as the limit asks for. */
function documentsOf(
  body: Buffer,
  all: readonly EntryRange[],
  fresh: readonly EntryRange[],
  limit: number,
): Buffer[] {
  const size = ({ start, end }: EntryRange) => end - start;
  const around = body.length - all.reduce((sum, range) => sum + size(range), 0);
  const groups: Set<EntryRange>[] = [];
  let room = 0;
  for (const range of fresh) {
    if (size(range) > room) {
      groups.push(new Set());
      room = limit - around;
    }
    groups.at(-1)?.add(range);
    room -= size(range);
  }
  return groups.map((group) => without(body, all, group));
}

function without(body: Buffer, all: readonly EntryRange[], kept: ReadonlySet<EntryRange>): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (const range of all) {
    if (kept.has(range)) continue;
    parts.push(body.subarray(at, range.start));
    at = range.end;
  }
  return Buffer.concat([...parts, body.subarray(at)]);
}
