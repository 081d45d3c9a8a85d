import type { Mark } from '#libs/contracts';
import type { Log, WireRecord } from '#libs/pipeline';
import type { MarkBook, MarkPlace } from './mark-book.js';
import { readMark } from './read-mark.js';

export const placeOf = ({ partition, offset, receivedAt }: WireRecord): MarkPlace => ({
  ...{ partition, offset, appendedAt: receivedAt },
});

/** A mark as it was read. */
export interface ReadMark {
  readonly mark: Mark;
  readonly record: WireRecord;
}

export interface EnteredMarks {
  readonly marks: readonly ReadMark[];
  /** All items that the records are on. */
  readonly items: readonly string[];
  /** The keys of all records: some say, or take back, which items belong together. */
  readonly keys: readonly string[];
}

/** Enters records of `wire.marks` into the book. */
export function enterMarks(records: readonly WireRecord[], book: MarkBook, log: Log): EnteredMarks {
  const marks: ReadMark[] = [];
  const items: string[] = [];
  for (const record of records) {
    const read = readMark(record);
    if (read.kind === 'unreadable') {
      const { topic, partition, offset } = record;
      log.error({ topic, partition, offset, reason: read.reason }, 'this is no mark; it is left out');
    } else if (read.kind === 'forgotten') {
      book.forget(read.key, placeOf(record));
      items.push(read.key.split('/', 1)[0] as string);
    } else {
      book.learn(read.mark, placeOf(record));
      marks.push({ mark: read.mark, record });
      items.push(read.mark.item);
    }
  }
  const keys = records.map(({ key }) => key);
  return { marks, items, keys };
}

/** Whether a record was appended at most so many ms ago. */
export const isRecent = ({ receivedAt }: WireRecord, withinMs: number, nowMs: number): boolean =>
  Date.parse(receivedAt) > nowMs - withinMs;
