/**
 * What is kept of a text for comparing it: 16-bit prints of its stems in their order, from which words, lead, runs and
 * what is rare in it follow. Two stems of a pair of texts share such a print by chance about once in 400 words.
 */
export interface Sketch {
  readonly id: string;
  readonly eventTimeMs: number;
  /** The first 16 letters of `textPrint`: the same for the same words. */
  readonly exact: string;
  /** Words of the whole text, also of what was cut off `stems`. */
  readonly words: number;
  /** As `outletPrint` has it. */
  readonly outlet: number;
  readonly title: Uint16Array;
  readonly numbers: Uint16Array;
  readonly stems: Uint16Array;
}

/** Longer texts are compared by their beginning; their length is known nevertheless. */
export const mostStems = 400;
export const mostTitleStems = 40;
export const mostNumbers = 60;

/** Raise it with that of the sentinels: processes that know another one must not meet these bytes. */
const layout = 2;
const idLength = 22;
const exactLength = 16;
const countsAt = 1 + idLength + exactLength + 6;
const outletAt = countsAt + 6;
const stemsAt = outletAt + 2;

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const asBytes = (prints: Uint16Array) => Buffer.from(prints.buffer, prints.byteOffset, prints.byteLength);

/** As bytes: 53 and two for each stem and number. Throws a RangeError for an id or print of another length. */
export function writeSketch(sketch: Sketch): Buffer {
  const { id, exact, title, numbers, stems } = sketch;
  if (id.length !== idLength || exact.length !== exactLength)
    throw new RangeError(`no sketch of ${id} ${exact}`);
  const bytes = Buffer.alloc(stemsAt + 2 * (title.length + numbers.length + stems.length));
  bytes[0] = layout;
  bytes.write(id + exact, 1, 'latin1');
  bytes.writeIntBE(sketch.eventTimeMs, 1 + idLength + exactLength, 6);
  bytes.writeUInt16BE(Math.min(sketch.words, 0xffff), countsAt);
  bytes[countsAt + 2] = title.length;
  bytes[countsAt + 3] = numbers.length;
  bytes.writeUInt16BE(stems.length, countsAt + 4);
  bytes.writeUInt16BE(sketch.outlet, outletAt);
  let at = stemsAt;
  for (const part of [title, numbers, stems]) {
    bytes.set(asBytes(part), at);
    at += 2 * part.length;
  }
  if (isLittleEndian) bytes.subarray(stemsAt).swap16();
  return bytes;
}

/** Throws a RangeError for bytes that are no sketch of this layout. */
export function readSketch(bytes: Buffer): Sketch {
  const [titles = 0, numbers = 0] = [bytes[countsAt + 2], bytes[countsAt + 3]];
  const stems = bytes.length < stemsAt ? -1 : bytes.readUInt16BE(countsAt + 4);
  if (bytes[0] !== layout || bytes.length !== stemsAt + 2 * (titles + numbers + stems)) {
    throw new RangeError(`${bytes.length} bytes are no sketch of layout ${layout}`);
  }
  const all = new Uint16Array((bytes.length - stemsAt) / 2);
  asBytes(all).set(bytes.subarray(stemsAt));
  if (isLittleEndian) asBytes(all).swap16();
  const prints = (from: number, count: number) => all.subarray(from, from + count);
  return {
    id: bytes.toString('latin1', 1, 1 + idLength),
    exact: bytes.toString('latin1', 1 + idLength, 1 + idLength + exactLength),
    eventTimeMs: bytes.readIntBE(1 + idLength + exactLength, 6),
    words: bytes.readUInt16BE(countsAt),
    outlet: bytes.readUInt16BE(outletAt),
    title: prints(0, titles),
    numbers: prints(titles, numbers),
    stems: prints(titles + numbers, stems),
  };
}
