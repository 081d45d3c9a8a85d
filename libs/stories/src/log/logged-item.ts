import type { ItemSketch } from '../likeness/item-sketch.js';
import { ByteReader, idBytes, readId } from './bytes.js';

/** Where the fields of an item stand in its bytes: behind its kind, epoch and number. */
const idAt = 9;
const storyAt = idAt + idBytes;
const versionAt = storyAt + idBytes;
const timeAt = versionAt + 8;
const flagsAt = timeAt + 8;
const sketchAt = flagsAt + 1;
const flag = { settles: 1, ofOwnGroup: 2, ofOtherGroup: 4 } as const;

/**
 * A decision as it lies on the log, of which only that is read what is asked for. When a process begins there are millions
 * of them, each put aside for a while: what was read of them would be ten objects each, which a garbage collector moves
 * and looks at again and again.
 */
export class LoggedItem {
  readonly kind = 'item';
  readonly sketch: ItemSketch;
  readonly #bytes: Buffer;

  /** Throws a RangeError for one that is cut off. */
  constructor(bytes: Buffer) {
    if (endOfSketch(bytes) > bytes.length) throw new RangeError('an item is cut off');
    this.#bytes = bytes;
    this.sketch = new LoggedSketch(bytes);
  }

  get story(): string {
    return readId(this.#bytes, storyAt);
  }

  get version(): number {
    return this.#bytes.readDoubleBE(versionAt);
  }

  get settles(): boolean {
    return (this.#bytes.readUInt8(flagsAt) & flag.settles) !== 0;
  }
}

/** Like the sketch that was written, for who asks seldom. */
class LoggedSketch implements ItemSketch {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get id(): string {
    return readId(this.#bytes, idAt);
  }

  get eventTimeMs(): number {
    return this.#bytes.readDoubleBE(timeAt);
  }

  get group(): string | undefined {
    const flags = this.#bytes.readUInt8(flagsAt);
    if (flags & flag.ofOtherGroup) return readId(this.#bytes, sketchAt);
    return flags & flag.ofOwnGroup ? this.id : undefined;
  }

  get terms(): Uint32Array {
    return this.read().terms;
  }

  get numbers(): Uint16Array {
    return this.read().numbers;
  }

  get bridges(): Uint16Array | undefined {
    return this.read().bridges;
  }

  get language(): string | undefined {
    return this.read().language;
  }

  read(): ItemSketch {
    const { id, eventTimeMs, group } = this;
    const bytes = new ByteReader(this.#bytes, termsAt(this.#bytes));
    const terms = bytes.u32s(bytes.u8());
    const numbers = bytes.u16s(bytes.u8());
    const bridges = bytes.u16s(bytes.u8());
    const language = bytes.text();
    return {
      ...{ id, eventTimeMs, group: group === id ? id : group, terms, numbers, bridges },
      ...(language !== '' && { language }),
    };
  }
}

/** The same at once, for who asks for all of it. */
export const readSketch = (sketch: ItemSketch): ItemSketch =>
  sketch instanceof LoggedSketch ? sketch.read() : sketch;

const termsAt = (bytes: Buffer) => sketchAt + (bytes.readUInt8(flagsAt) & flag.ofOtherGroup ? idBytes : 0);

function endOfSketch(bytes: Buffer): number {
  let at = termsAt(bytes);
  for (const size of [4, 2, 2]) at += 1 + bytes.readUInt8(at) * size;
  return at;
}
