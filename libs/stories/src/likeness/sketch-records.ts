import { isOfHeadline, mostNumbers, mostTerms } from './item-sketch.js';
import { larger } from './larger.js';

/** A record in 32-bit words: terms, numbers of 16 bits each, time and square of 64, the rest. */
const words = 64;
/** Of a line of a processor's cache. */
const lineWords = 16;
const in16 = 2 * words;
const in64 = words / 2;
const at = { numbers: 2 * 48, time: 27, square: 28, squareVersion: 58, length: 59, headline: 60 } as const;
const sizes = { terms: 4 * 62, numbers: 4 * 62 + 1, language: 4 * 62 + 2 } as const;

export interface Recorded {
  readonly terms: Uint32Array;
  readonly numbers: Uint16Array;
  readonly eventTimeMs: number;
  /** `languagePrint`. */
  readonly language: number;
}

/**
 * Sketches by their places. All that is known of one lies together in 256 bytes: two items that are compared lie anywhere,
 * and fetching them from memory takes longer than comparing them.
 */
export class SketchRecords {
  readonly #places: number;
  #room: number;
  #words: Uint32Array;
  #bytes: Uint8Array;
  #halves: Uint16Array;
  #floats: Float32Array;
  #doubles: Float64Array;
  #fetched = 0;

  constructor(places: number) {
    this.#places = places;
    this.#room = Math.min(places, 1_024);
    this.#words = new Uint32Array(this.#room * words);
    const { buffer } = this.#words;
    this.#bytes = new Uint8Array(buffer);
    this.#halves = new Uint16Array(buffer);
    this.#floats = new Float32Array(buffer);
    this.#doubles = new Float64Array(buffer);
  }

  set(place: number, { terms, numbers, eventTimeMs, language }: Recorded): void {
    if (place >= this.#room) this.#grow();
    this.#words.set(terms.subarray(0, mostTerms), place * words);
    this.#bytes[place * 4 * words + sizes.terms] = Math.min(terms.length, mostTerms);
    this.#halves.set(numbers.subarray(0, mostNumbers), place * in16 + at.numbers);
    this.#bytes[place * 4 * words + sizes.numbers] = Math.min(numbers.length, mostNumbers);
    this.#bytes[place * 4 * words + sizes.language] = language;
    this.#doubles[place * in64 + at.time] = eventTimeMs;
    this.#words[place * words + at.squareVersion] = 0;
    this.#markHeadline(place);
  }

  /** Brings the terms of a record near to the processor; to ask for several before the first is read saves waiting for each. */
  fetch(place: number): void {
    const start = place * words;
    this.#fetched ^=
      (this.#words[start] as number) ^
      (this.#words[start + lineWords] as number) ^
      (this.#words[start + 2 * lineWords] as number);
  }

  terms(place: number): Uint32Array {
    return this.#words.subarray(place * words, place * words + this.termCount(place));
  }

  /** All records, for who reads many terms: those of one begin at its `start`. */
  get words(): Uint32Array {
    return this.#words;
  }

  start(place: number): number {
    return place * words;
  }

  term(place: number, nth: number): number {
    return this.#words[place * words + nth] as number;
  }

  termCount(place: number): number {
    return this.#bytes[place * 4 * words + sizes.terms] as number;
  }

  numbers(place: number): Uint16Array {
    const start = place * in16 + at.numbers;
    return this.#halves.subarray(start, start + this.numberCount(place));
  }

  number(place: number, nth: number): number {
    return this.#halves[place * in16 + at.numbers + nth] as number;
  }

  numberCount(place: number): number {
    return this.#bytes[place * 4 * words + sizes.numbers] as number;
  }

  language(place: number): number {
    return this.#bytes[place * 4 * words + sizes.language] as number;
  }

  time(place: number): number {
    return this.#doubles[place * in64 + at.time] as number;
  }

  /** How long it is, for cosines; 0 where that is not worked out yet. */
  length(place: number): number {
    return this.#floats[place * words + at.length] as number;
  }

  setLength(place: number, length: number): void {
    this.#floats[place * words + at.length] = length;
  }

  /** Which of its terms are of the headline, a bit each: of the first 32 (`half` 0), and of the others. */
  headline(place: number, half: number): number {
    return this.#words[place * words + at.headline + half] as number;
  }

  /** How long its headline is, squared, if that was worked out with rarities of that version. */
  square(place: number, version: number): number | undefined {
    if (this.#words[place * words + at.squareVersion] !== version) return undefined;
    return this.#doubles[place * in64 + at.square];
  }

  setSquare(place: number, version: number, square: number): void {
    this.#words[place * words + at.squareVersion] = version;
    this.#doubles[place * in64 + at.square] = square;
  }

  #markHeadline(place: number): void {
    let [low, high] = [0, 0];
    for (let nth = 0; nth < this.termCount(place); nth++) {
      if (!isOfHeadline(this.term(place, nth))) continue;
      if (nth < 32) low |= 1 << nth;
      else high |= 1 << (nth - 32);
    }
    this.#words[place * words + at.headline] = low;
    this.#words[place * words + at.headline + 1] = high;
  }

  #grow(): void {
    this.#room = Math.min(this.#places, this.#room * 2);
    this.#words = larger(this.#words, new Uint32Array(this.#room * words));
    const { buffer } = this.#words;
    this.#bytes = new Uint8Array(buffer);
    this.#halves = new Uint16Array(buffer);
    this.#floats = new Float32Array(buffer);
    this.#doubles = new Float64Array(buffer);
  }
}
