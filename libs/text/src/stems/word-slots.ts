/**
 * Finds words again: those repeat from item to item, and what is worked out of one is kept by the slot that it has here.
 * A word is known by two hashes of its letters, without a string being made of it. That two of the 64K words that are
 * kept have both hashes the same by chance happens once in billions of such tables.
 */
export class WordSlots {
  readonly #mask: number;
  readonly #most: number;
  /** Two hashes by turns, since they are read together; the second is never 0 in a slot that is taken. */
  readonly #hashes: Uint32Array;
  #words = 0;

  /** `slots` is a power of two; half of them are used at most, then all are emptied. */
  constructor(slots: number) {
    this.#mask = slots - 1;
    this.#most = slots / 2;
    this.#hashes = new Uint32Array(2 * slots);
  }

  get isFull(): boolean {
    return this.#words >= this.#most;
  }

  clear(): void {
    this.#hashes.fill(0);
    this.#words = 0;
  }

  /** The slot of the word between two offsets; below 0 (`~slot`) for one that was not there and is from now on. */
  find(text: string, start: number, end: number, salt = 0): number {
    let first = 0x811c9dc5 ^ salt;
    let second = end - start;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ (second >>> 15) ^ unit, 0x2c1b3c6d);
    }
    first >>>= 0;
    second = (second | 1) >>> 0;
    let slot = mixed(first ^ second) & this.#mask;
    const hashes = this.#hashes;
    for (; hashes[2 * slot + 1] !== 0; slot = (slot + 1) & this.#mask) {
      if (hashes[2 * slot] === first && hashes[2 * slot + 1] === second) return slot;
    }
    if (this.isFull) {
      this.clear();
      slot = mixed(first ^ second) & this.#mask;
    }
    this.#words++;
    hashes[2 * slot] = first;
    hashes[2 * slot + 1] = second;
    return ~slot;
  }
}

/** The finaliser of MurmurHash3 (Appleby): every bit of the input reaches every bit of the output. */
export function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
