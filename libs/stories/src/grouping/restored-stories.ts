import { larger } from '../likeness/larger.js';
import type { Steps } from '../steps.js';

/** So many items are put into their stories in some milliseconds. */
const itemsOfAStep = 5_000;
/** Instead of a label: the item is a story of its own; it is in none here. */
export const [alone, unsettled] = [-1, -2] as const;

export interface RestoringWorld {
  readonly places: number;
  /** Items of these numbers. */
  readonly from: number;
  readonly to: number;
  /** What tells the story of an item apart from all others, from 0 on and without great gaps; or `alone`, or `unsettled`. */
  readonly labelOf: (item: number) => number;
  readonly timeOf: (item: number) => number;
  readonly idOf: (item: number) => string;
}

/**
 * Stories of recalled items, flat until somebody asks for one of them, who then takes it from here. A story is known by
 * the items in it, or by its label.
 */
export class RestoredStories {
  readonly #world: RestoringWorld;
  readonly #storyOf: Uint32Array;
  /** One more than the story with that label. */
  #ofLabel = new Uint32Array(1_024);
  #labels = new Int32Array(1_024);
  #ends = new Uint32Array(1_024);
  #founders = new Uint32Array(1_024);
  readonly #members: Uint32Array;
  #stories = 0;
  #left = 0;

  constructor(world: RestoringWorld) {
    this.#world = world;
    this.#storyOf = new Uint32Array(world.places);
    this.#members = new Uint32Array(world.to - world.from);
  }

  /** How many nobody has taken. */
  get left(): number {
    return this.#left;
  }

  *build(): Steps<void> {
    const { from, to, places, labelOf } = this.#world;
    for (let item = from; item < to; item++) {
      if (item % itemsOfAStep === 0) yield;
      const label = labelOf(item);
      if (label !== unsettled) this.#storyOf[item % places] = this.#count(label, item) + 1;
    }
    let end = 0;
    for (let story = 0; story < this.#stories; story++) {
      const start = end;
      end += this.#ends[story] as number;
      this.#ends[story] = start;
    }
    for (let item = from; item < to; item++) {
      const story = (this.#storyOf[item % places] as number) - 1;
      if (story < 0) continue;
      const place = this.#ends[story] as number;
      this.#members[place] = item;
      this.#ends[story] = place + 1;
    }
    this.#left = this.#stories;
  }

  /** Each story with its label, the item that names it and its members in their order. */
  *all(): Generator<{ readonly label: number; readonly founder: number; readonly members: Uint32Array }> {
    for (let story = 0; story < this.#stories; story++) {
      const label = this.#labels[story] as number;
      yield { label, founder: this.#founders[story] as number, members: this.#membersOf(story) };
    }
  }

  /** The item that names the story with that label. */
  founderOf(label: number): number | undefined {
    const story = (this.#ofLabel[label] ?? 0) - 1;
    return story < 0 ? undefined : this.#founders[story];
  }

  /** The story of an item, with members in their order, if nobody has taken it before. */
  take(item: number): { readonly founder: number; readonly members: number[] } | undefined {
    const { places } = this.#world;
    const story = (this.#storyOf[item % places] as number) - 1;
    if (story < 0) return undefined;
    const members = [...this.#membersOf(story)];
    for (const member of members) this.#storyOf[member % places] = 0;
    this.#left--;
    return { founder: this.#founders[story] as number, members };
  }

  /** The founders of the stories that were founded last, in the order of (event time, id). */
  newest(most: number): number[] {
    const { timeOf } = this.#world;
    const times = Float64Array.from(this.#founders.subarray(0, this.#stories), timeOf).sort();
    const fromMs = times[Math.max(0, times.length - most)] ?? Number.POSITIVE_INFINITY;
    const newest: number[] = [];
    for (const founder of this.#founders.subarray(0, this.#stories)) {
      if (timeOf(founder) >= fromMs) newest.push(founder);
    }
    newest.sort((one, other) => (this.#isBefore(one, other) ? -1 : 1));
    return newest.slice(-most);
  }

  /** By (event time, id). */
  #isBefore(one: number, other: number): boolean {
    const { timeOf, idOf } = this.#world;
    const apartMs = timeOf(one) - timeOf(other);
    return apartMs < 0 || (apartMs === 0 && idOf(one) < idOf(other));
  }

  #membersOf(story: number): Uint32Array {
    const start = story === 0 ? 0 : (this.#ends[story - 1] as number);
    return this.#members.subarray(start, this.#ends[story]);
  }

  /** Answers the story. */
  #count(label: number, item: number): number {
    const story = this.#ofThatLabel(label, item);
    this.#ends[story] = (this.#ends[story] as number) + 1;
    if (this.#isBefore(item, this.#founders[story] as number)) this.#founders[story] = item;
    return story;
  }

  #ofThatLabel(label: number, item: number): number {
    while (label >= this.#ofLabel.length) this.#ofLabel = doubled(this.#ofLabel);
    const known = (this.#ofLabel[label] ?? 0) - 1;
    if (known >= 0) return known;
    if (this.#stories === this.#ends.length) {
      this.#labels = larger(this.#labels, new Int32Array(2 * this.#stories));
      this.#ends = doubled(this.#ends);
      this.#founders = doubled(this.#founders);
    }
    if (label !== alone) this.#ofLabel[label] = this.#stories + 1;
    this.#labels[this.#stories] = label;
    this.#founders[this.#stories] = item;
    return this.#stories++;
  }
}

const doubled = (values: Uint32Array<ArrayBuffer>) => larger(values, new Uint32Array(2 * values.length));
