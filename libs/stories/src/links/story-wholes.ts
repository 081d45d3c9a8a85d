import { spread } from '../grouping/spread.js';
import type { Story } from '../grouping/story-sets.js';
import { shareOfNth } from './bridge-terms.js';
import type { Bridges } from './bridges.js';

/** Of a big story so many items are read. */
const mostRead = 12;

/** So many wholes are kept, some 1.5 KB each; that is more than lie around the stories of some days. */
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

/** How like two stories are. */
export interface WholeLikeness {
  /** Cosine of their terms by how rare these are in both languages, 0 to 1. */
  readonly cosine: number;
  /** How much they have in common, whatever else they tell: the sum of the rarities of what both have. */
  readonly common: number;
  /** Between the last item of the earlier and the first of the later; 0 where they overlap. */
  readonly apartMs: number;
}

/** Stories of several languages as wholes. */
export class StoryWholes {
  readonly #bridges: Bridges;
  /** A story never changes, and a whole is made of its items alone; how rare a term is comes in when two are compared. */
  readonly #known = new Map<Story, Whole>();
  /** By print, what the story in focus has of it. */
  readonly #focused = new Float64Array(1 << 16);
  #inFocus: Whole | undefined;
  /** Squares of the lengths of wholes, by the language that they are compared with; as long as rarities stay. */
  readonly #squares = new Map<number, Map<Whole, number>>();

  constructor(bridges: Bridges) {
    this.#bridges = bridges;
  }

  of(story: Story): Whole {
    const known = this.#known.get(story);
    if (known !== undefined) return known;
    const read = this.#read(story);
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(story, read);
    return read;
  }

  language({ members }: Story): number {
    return this.#bridges.language(members[0] as number);
  }

  likeness(one: Whole, other: Whole): WholeLikeness {
    this.#focus(one);
    const rarity = this.#bridges.rarities.between(one.language, other.language);
    let [dot, common] = [0, 0];
    for (let nth = 0; nth < other.prints.length; nth++) {
      const print = other.prints[nth] as number;
      const mine = this.#focused[print] as number;
      if (mine === 0) continue;
      const rare = rarity(print);
      const share = other.shares[nth] as number;
      dot += mine * share * rare ** 2;
      common += Math.sqrt(mine * share) * rare;
    }
    const square =
      dot === 0 ? 1 : this.#square(other, one.language, rarity) * this.#square(one, other.language, rarity);
    const cosine = dot / Math.sqrt(square);
    const apartMs = Math.max(0, one.fromMs - other.toMs, other.fromMs - one.toMs);
    return { cosine, common, apartMs };
  }

  /** What is rare may be otherwise by now. */
  forget(): void {
    this.#squares.clear();
  }

  #read(story: Story): Whole {
    const members = spread(story.members, mostRead);
    const sums = new Map<number, number>();
    for (const member of members) {
      for (const [nth, print] of this.#bridges.terms(member).entries()) {
        sums.set(print, (sums.get(print) ?? 0) + (shareOfNth[nth] as number));
      }
    }
    const times = story.members.map((member) => this.#bridges.time(member));
    return {
      language: this.language(story),
      prints: Uint16Array.from(sums.keys()),
      shares: Float64Array.from(sums.values(), (sum) => sum / members.length),
      fromMs: times.reduce((first, time) => Math.min(first, time)),
      toMs: times.reduce((last, time) => Math.max(last, time)),
    };
  }

  #focus(whole: Whole): void {
    if (this.#inFocus === whole) return;
    for (const print of this.#inFocus?.prints ?? []) this.#focused[print] = 0;
    for (const [nth, print] of whole.prints.entries()) this.#focused[print] = whole.shares[nth] as number;
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
