/** The letters of an item id that keys and records hold: 84 bits, of a million items no two alike in 10^13 windows. */
export const shortLength = 14;
const idBytes = 11;
/** Id and variant: they name one text of one item. */
const textBytes = idBytes + 1;
/** A text and the hour of its event time; one byte more and each record would cost eight more in Redis. */
export const recordBytes = textBytes + 2;
const hourMs = 3_600_000;
const hours = 0x10000;

/** The first letters of an item's id. */
export const shortOf = (id: string) => id.slice(0, shortLength);

/** One byte tells the texts of an item apart, of 256 revisions one repeats another's. */
export const variantOf = (exact: string) => Buffer.from(exact.slice(0, 2), 'base64url').readUInt8();

/** Names one text of one item: the end of its sketch's key. */
export const textName = (id: string, exact: string) => `${shortOf(id)}${variantOf(exact)}`;

/** The hour of an event time in 16 bits, which wrap around in seven years. */
const hourOf = (ms: number) => ((Math.floor(ms / hourMs) % hours) + hours) % hours;

/** What is written under each anchor of a text. */
export function packRecord(id: string, exact: string, eventTimeMs: number): Buffer {
  const record = Buffer.alloc(recordBytes);
  Buffer.from(id.slice(0, shortLength + 1), 'base64url').copy(record, 0, 0, idBytes);
  record.writeUInt8(variantOf(exact), idBytes);
  record.writeUInt16BE(hourOf(eventTimeMs), textBytes);
  return record;
}

/** A record as it was read; `gapHours` to the event time that was asked with. */
export interface FoundText {
  readonly short: string;
  /** See `textName`. */
  readonly text: string;
  readonly gapHours: number;
}

export function unpackRecord(bytes: Buffer, at: number, eventTimeMs: number): FoundText {
  const short = bytes.toString('base64url', at, at + idBytes).slice(0, shortLength);
  const text = `${short}${bytes.readUInt8(at + idBytes)}`;
  const gap = Math.abs(bytes.readUInt16BE(at + textBytes) - hourOf(eventTimeMs));
  return { short, text, gapHours: Math.min(gap, hours - gap) };
}
