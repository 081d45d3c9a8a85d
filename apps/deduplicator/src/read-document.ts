import { type Feed, itemId } from '#libs/contracts';
import { dead, type Outcome, type WireRecord } from '#libs/pipeline';
import type { Part, RawRecord } from '#libs/wire-formats';
import { type Identified, identify } from './identify.js';
import { condemn } from './judge.js';
import type { RawDocument } from './raw-headers.js';

/** `parseRecord` of libs/wire-formats. */
export type ParseRecord = (record: RawRecord) => readonly Part[];

/** An item of a document that may claim, or the dead letter it became before. */
export type ReadPart = Identified | Outcome<never>;

/** Cuts a record into its items, each with its own origin; at least one part comes out of every record. */
export function readDocument(
  parse: ParseRecord,
  { contentType, push, refusedParts }: RawDocument,
  feed: Feed,
  record: WireRecord,
): readonly ReadPart[] {
  const { value: bytes, receivedAt, origin } = record;
  const parts = parse({ contentType, bytes, push, feed, receivedAt }).filter(
    ({ part }) => part === undefined || !refusedParts.has(part),
  );
  // The dead letter of one part, put back: its neighbours are on their way already, under their own origins.
  const wanted = /#(\d+)$/.exec(origin)?.[1];
  const chosen = wanted === undefined ? parts : parts.filter(({ part }) => String(part) === wanted);
  if (chosen.length === 0) return [dead('empty', `the document has no item${wanted ? ` ${wanted}` : ''}`)];
  return chosen.map((part) => {
    const own = part.part === undefined || wanted !== undefined ? origin : `${origin}#${part.part}`;
    return readPart(part, feed, { origin: own, receivedAt });
  });
}

function readPart(part: Part, feed: Feed, record: { origin: string; receivedAt: string }): ReadPart {
  const { origin } = record;
  if ('problem' in part) {
    const id = part.uri === undefined ? {} : { id: itemId(feed.id, part.uri) };
    return condemn(part.problem, { origin, ...id });
  }
  const identified = identify(part.copy, feed, record);
  if ('item' in identified) return identified;
  return condemn(identified, { origin, id: itemId(feed.id, part.copy.uri) });
}
