import { mostTerms, printOf } from './item-sketch.js';
import type { SketchRecords } from './sketch-records.js';
import type { TermRarity } from './term-rarity.js';

/**
 * Compares headlines of items by their places. How long a headline is is kept as long as rarities stay as they are: what is
 * settled at once compares the same items often.
 */
export class Headlines {
  readonly #rarity: TermRarity;
  readonly #records: SketchRecords;
  readonly #one = new Uint32Array(mostTerms);
  readonly #other = new Uint32Array(mostTerms);

  constructor(records: SketchRecords, rarity: TermRarity) {
    this.#records = records;
    this.#rarity = rarity;
  }

  /** Cosine by rarity alone, 0 to 1; terms are in the order of their prints. */
  cosine(place: number, otherPlace: number): number {
    const size = this.#prints(place, this.#one);
    const otherSize = this.#prints(otherPlace, this.#other);
    let dot = 0;
    for (let at = 0, nth = 0; nth < otherSize; nth++) {
      const print = this.#other[nth] as number;
      while (at < size && (this.#one[at] as number) < print) at++;
      if (at < size && this.#one[at] === print) dot += this.#rarity.of(print) ** 2;
    }
    if (dot === 0) return 0;
    return (
      dot / Math.sqrt(this.#square(place, this.#one, size) * this.#square(otherPlace, this.#other, otherSize))
    );
  }

  /** Puts the prints of the headline into some room; answers how many. */
  #prints(place: number, room: Uint32Array): number {
    let size = 0;
    for (let half = 0; half < 2; half++) {
      for (let bits = this.#records.headline(place, half); bits !== 0; bits &= bits - 1) {
        room[size++] = printOf(this.#records.term(place, 32 * half + 31 - Math.clz32(bits & -bits)));
      }
    }
    return size;
  }

  #square(place: number, prints: Uint32Array, size: number): number {
    const known = this.#records.square(place, this.#rarity.version);
    if (known !== undefined) return known;
    let square = 0;
    for (let nth = 0; nth < size; nth++) square += this.#rarity.of(prints[nth] as number) ** 2;
    this.#records.setSquare(place, this.#rarity.version, square);
    return square;
  }
}
