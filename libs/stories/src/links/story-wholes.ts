import { spread } from '../grouping/spread.js';
import type { Story } from '../grouping/story-sets.js';
import { isEntity, shareOfNth } from './bridge-terms.js';
import type { Bridges } from './bridges.js';

/** Of a big story so many items are read. */
const mostRead = 12;

/** So many wholes are kept that were asked for last, some 1.5 KB each, and up to as many that were before. */
const mostKnown = 20_000;

/** What a story as a whole shows to other languages: the mean of its items. */
export interface Whole {
  /** That of its first item: a mistaken tag on one of many does not make a story foreign to itself. */
  readonly language: number;
  readonly prints: Uint16Array;
  /** How much each counts: 1 for what stands first in every item. */
  readonly shares: Float64Array;
  readonly fromMs: number;
  readonly toMs: number;
}

/** What two stories share. */
export interface Overlap {
  /** Of their terms, by how rare these are in both languages: the cosine but for how long both are. */
  readonly dot: number;
  /** How much they have in common, whatever else they tell: the sum of the rarities of what both have. */
  readonly common: number;
  /** How much of that are entities. */
  readonly named: number;
  /** Between the last item of the earlier and the first of the later; 0 where they overlap. */
  readonly apartMs: number;
}

/** Stories of several languages as wholes. */
export class StoryWholes {
  readonly #bridges: Bridges;
  /** A story never changes, and a whole is made of its items alone; how rare a term is comes in when two are compared. */
  #known = new Map<Story, Whole>();
  #knownBefore = new Map<Story, Whole>();
  /** By print, which of its terms the story in focus has there, from 1; 0 for none. */
  readonly #focused = new Uint16Array(1 << 16);
  #inFocus: Whole | undefined;
  /** Squares of the lengths of wholes, by the language that they are compared with; as long as rarities stay. */
  readonly #squares = new Map<number, Map<Whole, number>>();
  /** By print, what the items that are read have of it; 0 between two readings. */
  readonly #sums = new Float64Array(1 << 16);

  constructor(bridges: Bridges) {
    this.#bridges = bridges;
  }

  of(story: Story): Whole {
    const known = this.#known.get(story);
    if (known !== undefined) return known;
    const whole = this.#knownBefore.get(story) ?? this.#read(story);
    if (this.#known.size >= mostKnown) {
      this.#knownBefore = this.#known;
      this.#known = new Map();
    }
    this.#known.set(story, whole);
    return whole;
  }

  language({ members }: Story): number {
    return this.#bridges.language(members[0] as number);
  }

  overlap(one: Whole, other: Whole): Overlap {
    this.#focus(one);
    const rarity = this.#bridges.rarities.between(one.language, other.language);
    let [dot, common, named] = [0, 0, 0];
    for (let nth = 0; nth < other.prints.length; nth++) {
      const print = other.prints[nth] as number;
      const own = this.#focused[print] as number;
      if (own === 0) continue;
      const rare = rarity(print);
      const both = (one.shares[own - 1] as number) * (other.shares[nth] as number);
      dot += both * rare ** 2;
      const shared = Math.sqrt(both) * rare;
      common += shared;
      if (isEntity(print)) named += shared;
    }
    const apartMs = Math.max(0, one.fromMs - other.toMs, other.fromMs - one.toMs);
    return { dot, common, named, apartMs };
  }

  /** Cosine of the terms of two of which the dot is known, 0 to 1. */
  cosine(dot: number, one: Whole, other: Whole): number {
    if (dot === 0) return 0;
    const rarity = this.#bridges.rarities.between(one.language, other.language);
    const square = this.#square(other, one.language, rarity) * this.#square(one, other.language, rarity);
    return dot / Math.sqrt(square);
  }

  /** What is rare may be otherwise by now. */
  forget(): void {
    this.#squares.clear();
  }

  #read(story: Story): Whole {
    const members = spread(story.members, mostRead);
    const prints: number[] = [];
    for (const member of members) {
      const terms = this.#bridges.terms(member);
      for (let nth = 0; nth < terms.length; nth++) {
        const print = terms[nth] as number;
        if (this.#sums[print] === 0) prints.push(print);
        this.#sums[print] = (this.#sums[print] as number) + (shareOfNth[nth] as number);
      }
    }
    const shares = new Float64Array(prints.length);
    for (let nth = 0; nth < prints.length; nth++) {
      shares[nth] = (this.#sums[prints[nth] as number] as number) / members.length;
      this.#sums[prints[nth] as number] = 0;
    }
    let [fromMs, toMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const member of story.members) {
      const time = this.#bridges.time(member);
      fromMs = Math.min(fromMs, time);
      toMs = Math.max(toMs, time);
    }
    return { language: this.language(story), prints: Uint16Array.from(prints), shares, fromMs, toMs };
  }

  #focus(whole: Whole): void {
    if (this.#inFocus === whole) return;
    const before = this.#inFocus?.prints ?? none;
    for (let nth = 0; nth < before.length; nth++) this.#focused[before[nth] as number] = 0;
    for (let nth = 0; nth < whole.prints.length; nth++) this.#focused[whole.prints[nth] as number] = nth + 1;
    this.#inFocus = whole;
  }

  #square(whole: Whole, language: number, rarity: (print: number) => number): number {
    const known = this.#squares.get(language) ?? new Map<Whole, number>();
    this.#squares.set(language, known);
    const found = known.get(whole) ?? squareOf(whole, rarity);
    known.set(whole, found);
    return found;
  }
}

function squareOf({ prints, shares }: Whole, rarity: (print: number) => number): number {
  let square = 0;
  for (let nth = 0; nth < prints.length; nth++) {
    square += ((shares[nth] as number) * rarity(prints[nth] as number)) ** 2;
  }
  return square;
}

const none = new Uint16Array();
