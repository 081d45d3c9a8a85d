import { rarityOf } from '#libs/text';
import type { Journal } from '../journal.js';
import { printOf } from './item-sketch.js';

/** Stems share a slot when the low 22 bits of their prints agree: of half a million stems one in nine. */
const slots = 1 << 22;
/** How many items the table that ships is worth: the stream outvotes it after some thousand; with fewer, stories depend more on the order (measured). */
const shippedItems = 3_000;
/** After so many items a count is worth half: what is in the news this week is common this week. */
const halfLife = 200_000;
const rescaleAt = 1e6;

/**
 * How rare a stem is, learnt from the items that came by, old ones fading, on top of a table that ships.
 * The same items in the same order teach the same.
 */
export class TermRarity {
  /** Items and counts are scaled alike, growing instead of letting the old ones shrink. */
  #unit = 1;
  #items = shippedItems;
  readonly #counts = new Float32Array(slots);
  /** Logarithms of the counts; of a stem that was never learnt, not a number. */
  readonly #logs = new Float32Array(slots).fill(Number.NaN);
  #logItems = Math.log(shippedItems);
  readonly #journal: Journal;
  #version = 1;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Another one whenever a rarity may be another one; what is worked out from rarities is good as long as it stays. */
  get version(): number {
    return this.#version;
  }

  learn(terms: Uint32Array): void {
    this.#version++;
    if (this.#journal.keeps) this.#noteTotals();
    for (const term of terms) {
      const print = printOf(term);
      const slot = print & (slots - 1);
      if (this.#journal.keeps) this.#note(slot);
      const known = this.#counts[slot] || this.#shipped(print);
      this.#counts[slot] = known + this.#unit;
      this.#logs[slot] = Math.log(known + this.#unit);
    }
    this.#items += this.#unit;
    this.#unit *= 2 ** (1 / halfLife);
    if (this.#unit > rescaleAt && !this.#journal.keeps) this.#rescale();
    this.#logItems = Math.log(this.#items);
  }

  /** Like `learn` for many items, of which nothing is asked before `weigh`. */
  count(terms: Uint32Array): void {
    for (let nth = 0; nth < terms.length; nth++) {
      const print = printOf(terms[nth] as number);
      const slot = print & (slots - 1);
      this.#counts[slot] = (this.#counts[slot] || this.#shipped(print)) + this.#unit;
    }
    this.#items += this.#unit;
    this.#unit *= 2 ** (1 / halfLife);
    if (this.#unit > rescaleAt) this.#rescale();
  }

  /** After the last that was counted. */
  weigh(): void {
    for (let slot = 0; slot < slots; slot++) {
      if (this.#counts[slot] !== 0) this.#logs[slot] = Math.log(this.#counts[slot] as number);
    }
    this.#logItems = Math.log(this.#items);
    this.#version++;
  }

  /** Minus the natural logarithm of the share of items with this stem, at least 0. */
  of(print: number): number {
    const rarity = this.#logItems - (this.#logs[print & (slots - 1)] as number);
    if (rarity > 0) return rarity;
    return Number.isNaN(rarity) ? (rarityOf[print & 0xffff] as number) : 0;
  }

  #noteTotals(): void {
    const [items, unit, logItems] = [this.#items, this.#unit, this.#logItems];
    this.#journal.note(() => {
      [this.#items, this.#unit, this.#logItems] = [items, unit, logItems];
      this.#version++;
    });
  }

  #note(slot: number): void {
    const [count, log] = [this.#counts[slot] as number, this.#logs[slot] as number];
    this.#journal.note(() => {
      this.#counts[slot] = count;
      this.#logs[slot] = log;
    });
  }

  #shipped(print: number): number {
    return shippedItems * Math.exp(-(rarityOf[print & 0xffff] as number));
  }

  #rescale(): void {
    for (let slot = 0; slot < slots; slot++) {
      const count = this.#counts[slot] as number;
      if (count === 0) continue;
      this.#counts[slot] = count / this.#unit;
      this.#logs[slot] = Math.log(count / this.#unit);
    }
    this.#items /= this.#unit;
    this.#unit = 1;
  }
}
