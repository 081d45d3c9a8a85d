import { isOfHeadline, mostTerms, printOf } from './item-sketch.js';
import { larger } from './larger.js';
import type { TermRarity } from './term-rarity.js';

/**
 * Compares headlines of items by their places. Which terms of an item are of its headline is kept as one bit each, and
 * how long the headline is as long as rarities stay as they are: what is settled at once compares the same items often.
 */
export class Headlines {
  readonly #rarity: TermRarity;
  readonly #places: number;
  /** Two a place: bits of the first 32 terms, and of the others. */
  #bits: Uint32Array;
  #squares: Float64Array;
  /** The version of rarities that a square is of. */
  #versions: Float64Array;
  readonly #one = new Uint32Array(mostTerms);
  readonly #other = new Uint32Array(mostTerms);

  constructor(places: number, rarity: TermRarity) {
    this.#places = places;
    this.#rarity = rarity;
    const room = Math.min(places, 1_024);
    this.#bits = new Uint32Array(2 * room);
    this.#squares = new Float64Array(room);
    this.#versions = new Float64Array(room);
  }

  set(place: number, terms: Uint32Array): void {
    if (place >= this.#squares.length) this.#grow();
    let [low, high] = [0, 0];
    for (let nth = 0; nth < terms.length; nth++) {
      if (!isOfHeadline(terms[nth] as number)) continue;
      if (nth < 32) low |= 1 << nth;
      else high |= 1 << (nth - 32);
    }
    this.#bits[2 * place] = low;
    this.#bits[2 * place + 1] = high;
    this.#versions[place] = 0;
  }

  /** Cosine by rarity alone, 0 to 1; terms are in the order of their prints. */
  cosine(place: number, terms: Uint32Array, otherPlace: number, otherTerms: Uint32Array): number {
    const size = this.#prints(place, terms, this.#one);
    const otherSize = this.#prints(otherPlace, otherTerms, this.#other);
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
  #prints(place: number, terms: Uint32Array, room: Uint32Array): number {
    let size = 0;
    for (let half = 0; half < 2; half++) {
      for (let bits = this.#bits[2 * place + half] as number; bits !== 0; bits &= bits - 1) {
        room[size++] = printOf(terms[32 * half + 31 - Math.clz32(bits & -bits)] as number);
      }
    }
    return size;
  }

  #square(place: number, prints: Uint32Array, size: number): number {
    if (this.#versions[place] === this.#rarity.version) return this.#squares[place] as number;
    let square = 0;
    for (let nth = 0; nth < size; nth++) square += this.#rarity.of(prints[nth] as number) ** 2;
    this.#squares[place] = square;
    this.#versions[place] = this.#rarity.version;
    return square;
  }

  #grow(): void {
    const room = Math.min(this.#places, this.#squares.length * 2);
    this.#bits = larger(this.#bits, new Uint32Array(2 * room));
    this.#squares = larger(this.#squares, new Float64Array(room));
    this.#versions = larger(this.#versions, new Float64Array(room));
  }
}
