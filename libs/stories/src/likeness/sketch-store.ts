import { heftOf, type ItemSketch, mostNumbers, mostTerms, printOf } from './item-sketch.js';
import type { TermRarity } from './term-rarity.js';

/**
 * The sketches of the newest items, in flat arrays: an item is known by how many came before it, and its place is that
 * number modulo the capacity, where the oldest is overwritten.
 */
export class SketchStore {
  readonly capacity: number;
  readonly #rarity: TermRarity;
  #room: number;
  #terms: Uint32Array;
  #termCounts: Uint8Array;
  #numbers: Uint16Array;
  #numberCounts: Uint8Array;
  #times: Float64Array;
  #next = 0;

  constructor(capacity: number, rarity: TermRarity) {
    this.capacity = capacity;
    this.#rarity = rarity;
    this.#room = Math.min(capacity, 1_024);
    this.#terms = new Uint32Array(this.#room * mostTerms);
    this.#termCounts = new Uint8Array(this.#room);
    this.#numbers = new Uint16Array(this.#room * mostNumbers);
    this.#numberCounts = new Uint8Array(this.#room);
    this.#times = new Float64Array(this.#room);
  }

  /** How many items came; the newest has the number one below. */
  get next(): number {
    return this.#next;
  }

  holds(item: number): boolean {
    return item >= 0 && item < this.#next && item >= this.#next - this.capacity;
  }

  add({ terms, numbers, eventTimeMs }: ItemSketch): number {
    if (this.#next === this.#room && this.#room < this.capacity) this.#grow();
    const place = this.#next % this.capacity;
    this.#terms.set(terms.subarray(0, mostTerms), place * mostTerms);
    this.#termCounts[place] = Math.min(terms.length, mostTerms);
    this.#numbers.set(numbers.subarray(0, mostNumbers), place * mostNumbers);
    this.#numberCounts[place] = Math.min(numbers.length, mostNumbers);
    this.#times[place] = eventTimeMs;
    return this.#next++;
  }

  terms(item: number): Uint32Array {
    const place = item % this.capacity;
    return this.#terms.subarray(place * mostTerms, place * mostTerms + (this.#termCounts[place] as number));
  }

  time(item: number): number {
    return this.#times[item % this.capacity] as number;
  }

  /** Cosine of two items, 0 to 1, each stem weighed by how often it stands times its rarity as known by now. */
  cosine(a: number, b: number): number {
    const [placeA, placeB] = [a % this.capacity, b % this.capacity];
    let [atA, atB] = [placeA * mostTerms, placeB * mostTerms];
    const endA = atA + (this.#termCounts[placeA] as number);
    const endB = atB + (this.#termCounts[placeB] as number);
    let [dot, squareA, squareB] = [0, 0, 0];
    while (atA < endA || atB < endB) {
      const termA = atA < endA ? (this.#terms[atA] as number) : 0;
      const termB = atB < endB ? (this.#terms[atB] as number) : 0;
      const printA = atA < endA ? printOf(termA) : Number.POSITIVE_INFINITY;
      const printB = atB < endB ? printOf(termB) : Number.POSITIVE_INFINITY;
      const rarity = this.#rarity.of(Math.min(printA, printB));
      const weightA = printA <= printB ? heftOf(termA) * rarity : 0;
      const weightB = printB <= printA ? heftOf(termB) * rarity : 0;
      if (printA <= printB) atA++;
      if (printB <= printA) atB++;
      dot += weightA * weightB;
      squareA += weightA * weightA;
      squareB += weightB * weightB;
    }
    return dot === 0 ? 0 : dot / Math.sqrt(squareA * squareB);
  }

  /** Numbers that two items share, of those of the one with fewer; two more in the denominator, since few prove little. */
  sharedNumbers(a: number, b: number): number {
    const [placeA, placeB] = [a % this.capacity, b % this.capacity];
    const [countA, countB] = [this.#numberCounts[placeA] as number, this.#numberCounts[placeB] as number];
    let shared = 0;
    for (let nth = 0; nth < countA; nth++) {
      const number = this.#numbers[placeA * mostNumbers + nth];
      for (let other = 0; other < countB; other++) {
        if (this.#numbers[placeB * mostNumbers + other] === number) shared++;
      }
    }
    return shared / (Math.min(countA, countB) + 2);
  }

  #grow(): void {
    this.#room = Math.min(this.capacity, this.#room * 2);
    this.#terms = larger(this.#terms, new Uint32Array(this.#room * mostTerms));
    this.#termCounts = larger(this.#termCounts, new Uint8Array(this.#room));
    this.#numbers = larger(this.#numbers, new Uint16Array(this.#room * mostNumbers));
    this.#numberCounts = larger(this.#numberCounts, new Uint8Array(this.#room));
    this.#times = larger(this.#times, new Float64Array(this.#room));
  }
}

/** The old values at the beginning of the new room. */
export function larger<Values extends { set(values: Values): void }>(old: Values, room: Values): Values {
  room.set(old);
  return room;
}
