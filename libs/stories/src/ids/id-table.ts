import { larger } from '../likeness/larger.js';

/** An id of 22 characters of base64url as words of five characters, 30 bits each but for the last. */
const words = 5;
const [length, perWord, bits] = [22, 5, 6] as const;
const alphabet = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const written = Buffer.alloc(length);
const noSign = 255;
const valueOfSign = new Uint8Array(128).fill(noSign);
for (let nth = 0; nth < alphabet.length; nth++) valueOfSign[alphabet[nth] as number] = nth;

const leastRoom = 1_024;
const growth = 1.5;

/**
 * Ids by number and numbers by id, in flat room: some 30 bytes an id, and nothing that a garbage collector looks at. Numbers
 * are given by who uses it, from 0 and without great gaps. What is no such id is kept as text.
 */
export class IdTable {
  #rows = new Uint32Array(leastRoom * words);
  /** One more than the number that stands there; 0 for none. At most half of them are taken. */
  #slots = new Uint32Array(4 * leastRoom);
  #size = 0;
  readonly #texts = new Map<string, number>();
  readonly #textOf = new Map<number, string>();
  readonly #parsed = new Uint32Array(words);

  /** -1 for an id that is not there. */
  find(id: string): number {
    if (!this.#parse(id)) return this.#texts.get(id) ?? -1;
    const mask = this.#slots.length - 1;
    for (let slot = this.#ideal(this.#parsed, 0); ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0 || this.#isParsed(number)) return number;
    }
  }

  /** The number is free, and the id is not there. */
  set(number: number, id: string): void {
    if (!this.#parse(id)) {
      this.#texts.set(id, number);
      this.#textOf.set(number, id);
      return;
    }
    while ((number + 1) * words > this.#rows.length) this.#grow();
    this.#rows.set(this.#parsed, number * words);
    this.#size++;
    if (this.#size * 2 > this.#slots.length) this.#widen(number);
    this.#put(number);
  }

  /** Of a number that is taken. */
  id(number: number): string {
    const text = this.#textOf.size === 0 ? undefined : this.#textOf.get(number);
    if (text !== undefined) return text;
    for (let nth = 0, word = number * words; nth < length; word++) {
      const value = this.#rows[word] as number;
      for (let shift = 0; shift < perWord * bits && nth < length; shift += bits) {
        written[nth++] = alphabet[(value >>> shift) & 63] as number;
      }
    }
    return written.toString('latin1');
  }

  remove(number: number): void {
    const text = this.#textOf.get(number);
    if (text !== undefined) {
      this.#texts.delete(text);
      this.#textOf.delete(number);
      return;
    }
    const mask = this.#slots.length - 1;
    let hole = this.#ideal(this.#rows, number * words);
    while (this.#slots[hole] !== number + 1) hole = (hole + 1) & mask;
    this.#size--;
    // Who stands behind the hole and would be found before it moves into it, so that a search may end at a hole.
    for (let slot = (hole + 1) & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const ideal = this.#ideal(this.#rows, ((this.#slots[slot] as number) - 1) * words);
      if (((slot - ideal) & mask) < ((slot - hole) & mask)) continue;
      this.#slots[hole] = this.#slots[slot] as number;
      hole = slot;
    }
    this.#slots[hole] = 0;
  }

  /** False for what is no id. */
  #parse(id: string): boolean {
    if (id.length !== length) return false;
    for (let nth = 0, word = 0; nth < length; word++) {
      let value = 0;
      for (let shift = 0; shift < perWord * bits && nth < length; shift += bits, nth++) {
        const sign = valueOfSign[id.charCodeAt(nth)] ?? noSign;
        if (sign === noSign) return false;
        value |= sign << shift;
      }
      this.#parsed[word] = value;
    }
    return true;
  }

  /** Ids are hashes, so that their first bits serve. */
  #ideal(of: Uint32Array, at: number): number {
    return ((of[at] as number) ^ ((of[at + 1] as number) << 2)) & (this.#slots.length - 1);
  }

  #isParsed(number: number): boolean {
    for (let nth = 0; nth < words; nth++) {
      if (this.#rows[number * words + nth] !== this.#parsed[nth]) return false;
    }
    return true;
  }

  #put(number: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#ideal(this.#rows, number * words);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number + 1;
  }

  #grow(): void {
    const room = Math.ceil((this.#rows.length / words) * growth);
    this.#rows = larger(this.#rows, new Uint32Array(room * words));
  }

  #widen(except: number): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    for (const taken of old) if (taken !== 0 && taken !== except + 1) this.#put(taken - 1);
  }
}
