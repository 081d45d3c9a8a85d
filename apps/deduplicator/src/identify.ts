import {
  type Copy,
  contentHashOf,
  eventTimeOf,
  type Feed,
  type FieldProblem,
  itemId,
  orderOf,
  pipelineRevision,
  type UniqueItem,
  type WireItem,
} from '#libs/contracts';
import type { CopyPrint, Delivery, KnownItem, Printable } from '#libs/copies';

/** An item that knows who it is, and how it claims; the print of its text is made by whoever lets it claim. */
export interface Identified {
  readonly item: WireItem;
  readonly delivery: Omit<Delivery, 'print'>;
}

/** Makes the print of a text: `copyPrint`, or a thread for it. */
export type MakePrint = (item: Printable) => CopyPrint | undefined | Promise<CopyPrint | undefined>;

const oneHourMs = 3_600_000;
/** order x 1000 stays below the versions of kills, which begin at 9e15. */
const orderCeiling = 9e12;

/** Gives a copy its identity: id, order, content hash and envelope, or says what is wrong with it. */
export function identify(
  copy: Copy,
  feed: Feed,
  record: { readonly origin: string; readonly receivedAt: string },
): Identified | FieldProblem {
  if (isEmpty(copy)) return { code: 'empty', field: '', detail: 'neither headline nor body' };
  const facts = { version: copy.version, versionCreated: copy.versionCreated, receivedAt: record.receivedAt };
  const { order, scheme } = orderOf(facts, feed.order);
  if (!(order >= 0 && order < orderCeiling)) return wrongReceipt(record.receivedAt);
  const item: WireItem = {
    ...copy,
    signals: withTimeSignal(copy, record.receivedAt),
    id: itemId(feed.id, copy.uri),
    feed: feed.id,
    order,
    revision: pipelineRevision,
    receivedAt: record.receivedAt,
    origin: record.origin,
    contentHash: contentHashOf(copy),
    ...(feed.timeZone !== undefined && { zone: feed.timeZone }),
  };
  return { item, delivery: { ...claimOf(item), scheme, dated: copy.versionCreated !== undefined } };
}

type Claiming = Pick<
  WireItem,
  | 'id'
  | 'order'
  | 'contentHash'
  | 'origin'
  | 'receivedAt'
  | 'versionCreated'
  | 'firstCreated'
  | 'pubStatus'
  | 'headline'
  | 'body'
  | 'source'
  | 'feed'
>;

/** What a published item puts back into a window that was lost. */
export async function knownOf(
  item: Claiming & Pick<UniqueItem, 'copies'>,
  makePrint: MakePrint,
): Promise<KnownItem> {
  const { group, moves } = item.copies;
  return { ...claimOf(item), group, moves, print: await makePrint(printableOf(item)) };
}

/** The identity that an item claims, and when. */
function claimOf(item: Claiming): Omit<KnownItem, 'group' | 'moves' | 'print'> {
  const { id, order, contentHash, origin } = item;
  return { id, order, contentHash, origin, eventTimeMs: eventTimeOf(item) };
}

/** What the print of an item is made of. */
export function printableOf(item: Claiming): Printable {
  const { id, headline, body, pubStatus, source } = item;
  return { id, headline, body, pubStatus, source, eventTimeMs: eventTimeOf(item) };
}

/** A kill or a hold needs no text: it says something about the one that went before. */
function isEmpty({ type, pubStatus, headline, body }: Copy): boolean {
  return type === 'text' && pubStatus === 'usable' && !headline?.trim() && !body?.trim();
}

/** Times of the item are checked by `orderOf`; a time of receipt comes in a header that a feed could have set. */
function wrongReceipt(receivedAt: string): FieldProblem {
  const detail = `${receivedAt} lies before 1970 or after 2255, which no order can hold`;
  return { code: 'invalid', field: 'receivedAt', detail };
}

/** The event time of such an item is cut to an hour after its receipt: readers of its own time should know. */
function withTimeSignal(copy: Copy, receivedAt: string): string[] {
  const own = copy.versionCreated ?? copy.firstCreated;
  const ahead = own !== undefined && Date.parse(own) > Date.parse(receivedAt) + oneHourMs;
  return ahead ? [...copy.signals, 'time-ahead'] : copy.signals;
}
