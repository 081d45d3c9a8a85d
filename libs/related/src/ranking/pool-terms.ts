import { mixed } from '#libs/text';
import type { Terms } from '../sketch/terms.js';

/** Terms of several texts under numbers from 0 on, in the order in which they first come. */
export interface PoolTerms {
  /** By text, the number of each of its terms. */
  readonly rows: readonly Int32Array[];
  /** By text, how much each of them counts. */
  readonly hefts: readonly Float64Array[];
  /** By number. */
  readonly prints: Uint32Array;
  /** By number, how many texts have it. */
  readonly counts: Int32Array;
  /** By number, how rare it is among the texts: 0 for what about half of them have, growing with the logarithm of how few do. */
  readonly rarities: Float64Array;
  /** The same of any print. */
  readonly rarityOf: (print: number) => number;
}

/** As if so many other texts had been found: a handful of candidates is no measure of what is rare. */
const imagined = 20;

/** Numbers instead of hash maps: an answer compares some 10,000 terms, and maps of them were most of its time. */
export function poolTerms(texts: readonly Terms[]): PoolTerms {
  const total = texts.reduce((sum, { prints }) => sum + prints.length, 0);
  const known = new KnownPrints(total);
  const counts = new Int32Array(total);
  const rows = texts.map(({ prints }) => {
    const row = new Int32Array(prints.length);
    for (let at = 0; at < prints.length; at++) {
      const number = known.numberOf(prints[at] as number);
      row[at] = number;
      counts[number] = (counts[number] as number) + 1;
    }
    return row;
  });
  const size = texts.length + imagined;
  const rarityOfCount = (count: number) => Math.max(0, Math.log(size / count) - Math.LN2);
  const rarities = new Float64Array(known.size);
  for (let at = 0; at < rarities.length; at++) rarities[at] = rarityOfCount(counts[at] as number);
  return {
    ...{ rows, hefts: texts.map(({ hefts }) => hefts) },
    ...{ prints: known.prints.subarray(0, known.size), counts: counts.subarray(0, known.size) },
    rarities,
    rarityOf: (print) => {
      const number = known.find(print);
      return number === undefined ? rarityOfCount(1) : (rarities[number] as number);
    },
  };
}

/** Prints under numbers, by open addressing. */
class KnownPrints {
  readonly prints: Uint32Array;
  size = 0;
  /** A slot holds a number and one, so that 0 is a free one; at most half of them are taken. */
  readonly #slots: Int32Array;

  constructor(most: number) {
    this.prints = new Uint32Array(most);
    this.#slots = new Int32Array(1 << Math.max(4, 33 - Math.clz32(most)));
  }

  find(print: number): number | undefined {
    const taken = this.#slots[this.#slotOf(print)] as number;
    return taken === 0 ? undefined : taken - 1;
  }

  numberOf(print: number): number {
    const slot = this.#slotOf(print);
    const taken = this.#slots[slot] as number;
    if (taken !== 0) return taken - 1;
    this.prints[this.size] = print;
    this.size += 1;
    this.#slots[slot] = this.size;
    return this.size - 1;
  }

  /** Where it stands, or would. */
  #slotOf(print: number): number {
    const last = this.#slots.length - 1;
    let slot = mixed(print) & last;
    for (;;) {
      const taken = this.#slots[slot] as number;
      if (taken === 0 || this.prints[taken - 1] === print) return slot;
      slot = (slot + 1) & last;
    }
  }
}
