/** Ids are 22 characters of base64url, 132 bits. */
export const idBytes = 17;

/** Numbers, ids and text one after another in as few bytes as they take, big-endian. */
export class ByteWriter {
  #room = Buffer.allocUnsafe(512);
  #at = 0;

  u8(value: number): void {
    this.#at = this.#for(1).writeUInt8(value, this.#at);
  }

  u16(value: number): void {
    this.#at = this.#for(2).writeUInt16BE(value, this.#at);
  }

  u32(value: number): void {
    this.#at = this.#for(4).writeUInt32BE(value, this.#at);
  }

  f64(value: number): void {
    this.#at = this.#for(8).writeDoubleBE(value, this.#at);
  }

  id(id: string): void {
    if (id.length !== 22) throw new Error(`an id of ${id.length} characters, expected 22: ${id}`);
    this.#at += this.#for(idBytes + 1).write(`${id}AA`, this.#at, 'base64url') - 1;
  }

  /** The rest. */
  text(text: string): void {
    this.#at += this.#for(Buffer.byteLength(text)).write(text, this.#at);
  }

  done(): Buffer {
    return this.#room.subarray(0, this.#at);
  }

  #for(bytes: number): Buffer {
    if (this.#at + bytes > this.#room.length) {
      const larger = Buffer.allocUnsafe(2 * (this.#at + bytes));
      this.#room.copy(larger, 0, 0, this.#at);
      this.#room = larger;
    }
    return this.#room;
  }
}

/**
 * Room for the numbers of many records: an array of its own for each would be fetched from and given back to the system
 * one by one, which takes longer than to read them.
 */
const roomBytes = 1 << 16;
let room = new ArrayBuffer(roomBytes);
let taken = 0;

/** Where so many bytes are free in `room`, from a multiple of four on. */
function placeFor(bytes: number): number {
  const at = taken;
  taken += (bytes + 3) & ~3;
  if (taken <= roomBytes) return at;
  room = new ArrayBuffer(roomBytes);
  taken = (bytes + 3) & ~3;
  return 0;
}

/** Reads what `ByteWriter` wrote, in the same order; throws a RangeError beyond the end. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, from = 0) {
    this.#bytes = bytes;
    this.#at = from;
  }

  u8(): number {
    return this.#bytes.readUInt8(this.#past(1));
  }

  u16(): number {
    return this.#bytes.readUInt16BE(this.#past(2));
  }

  u32(): number {
    return this.#bytes.readUInt32BE(this.#past(4));
  }

  /** So many numbers; a loop over a new array takes a tenth of the time of `from`. */
  u32s(count: number): Uint32Array {
    const at = placeFor(4 * count);
    const values = new Uint32Array(room, at, count);
    for (let nth = 0; nth < count; nth++) values[nth] = this.u32();
    return values;
  }

  u16s(count: number): Uint16Array {
    const at = placeFor(2 * count);
    const values = new Uint16Array(room, at, count);
    for (let nth = 0; nth < count; nth++) values[nth] = this.u16();
    return values;
  }

  f64(): number {
    return this.#bytes.readDoubleBE(this.#past(8));
  }

  id(): string {
    return readId(this.#bytes, this.#past(idBytes));
  }

  text(): string {
    return this.#bytes.toString('utf8', this.#past(this.#bytes.length - this.#at));
  }

  #past(bytes: number): number {
    const at = this.#at;
    this.#at += bytes;
    return at;
  }
}

export function readId(bytes: Buffer, at: number): string {
  if (at + idBytes > bytes.length) throw new RangeError('an id is cut off');
  // 17 bytes are 22.7 characters: the last of 23 holds no bit of the id.
  return bytes.toString('base64url', at, at + idBytes).slice(0, 22);
}
