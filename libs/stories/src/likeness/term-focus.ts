import { heftOf, mostTerms, printOf } from './item-sketch.js';
import type { SketchRecords } from './sketch-records.js';
import type { TermRarity } from './term-rarity.js';

const slots = 1_024;

/** The terms of an item that is compared with many, laid out by the lowest bits of their prints. */
export class TermFocus {
  readonly #records: SketchRecords;
  readonly #rarity: TermRarity;
  /** Which of the terms stands there, from 1; 0 for none. */
  readonly #nth = new Uint8Array(slots);
  readonly #terms = new Uint32Array(mostTerms + 1);
  /** Looked up once an item, where another has the term, too. */
  readonly #rarities = new Float64Array(mostTerms + 1);
  #place = -1;
  #version = 0;

  constructor(records: SketchRecords, rarity: TermRarity) {
    this.#records = records;
    this.#rarity = rarity;
  }

  /** What stands at the place is another item from now on. */
  forget(): void {
    this.#place = -1;
  }

  on(place: number): void {
    if (this.#place === place && this.#version === this.#rarity.version) return;
    this.#place = place;
    this.#version = this.#rarity.version;
    this.#nth.fill(0);
    this.#rarities.fill(-1);
    const count = this.#records.termCount(place);
    for (let nth = 1; nth <= count; nth++) {
      const term = this.#records.term(place, nth - 1);
      let slot = printOf(term) & (slots - 1);
      while (this.#nth[slot] !== 0) slot = (slot + 1) & (slots - 1);
      this.#nth[slot] = nth;
      this.#terms[nth] = term;
    }
  }

  /** Sum over the terms that another has, too, of both hefts and the square of its rarity. */
  dot(place: number): number {
    const [words, nths, terms] = [this.#records.words, this.#nth, this.#terms];
    const start = this.#records.start(place);
    const end = start + this.#records.termCount(place);
    let dot = 0;
    for (let at = start; at < end; at++) {
      const term = words[at] as number;
      let slot = term & (slots - 1);
      for (let own = nths[slot] as number; own !== 0; own = nths[slot] as number) {
        if (printOf((terms[own] as number) ^ term) === 0) {
          const rarity = this.#rarityOf(own);
          dot += heftOf(terms[own] as number) * heftOf(term) * rarity * rarity;
          break;
        }
        slot = (slot + 1) & (slots - 1);
      }
    }
    return dot;
  }

  #rarityOf(nth: number): number {
    const known = this.#rarities[nth] as number;
    if (known >= 0) return known;
    const rarity = this.#rarity.of(printOf(this.#terms[nth] as number));
    this.#rarities[nth] = rarity;
    return rarity;
  }
}
