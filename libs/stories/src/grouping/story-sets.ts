import type { Journal } from '../journal.js';

/** Never changed, only replaced. */
export interface Story {
  /** The earliest item, by (time, id), that the story ever had. */
  readonly founder: string;
  readonly foundedMs: number;
  /** Item numbers, in their order. */
  readonly members: readonly number[];
}

/** Which items are together, each in one set; sets are known by the number of an item that once opened them. */
export class StorySets {
  readonly #places: number;
  readonly #journal: Journal;
  readonly #stories = new Map<number, Story>();
  readonly #wake: (item: number) => void;
  readonly #storyOf: Float64Array;
  readonly #settled: Uint8Array;

  /** `wake` lets the story of an item be known (`wake`) that is there and that nobody asked for before. */
  constructor(places: number, journal: Journal, wake: (item: number) => void = () => {}) {
    this.#places = places;
    this.#wake = wake;
    this.#journal = journal;
    this.#storyOf = new Float64Array(places);
    this.#settled = new Uint8Array(places);
  }

  get size(): number {
    return this.#stories.size;
  }

  open(item: number, founder: string, foundedMs: number): void {
    this.#assign(item, item);
    this.markSettled(item, 0);
    this.#put(item, { founder, foundedMs, members: [item] });
  }

  storyOf(item: number): Story {
    return this.story(this.numberOf(item)) as Story;
  }

  /** Under which the story of an item is known. */
  numberOf(item: number): number {
    return this.#storyOf[item % this.#places] as number;
  }

  /** The story of that number; undefined once it is merged into another or has no member left. */
  story(number: number): Story | undefined {
    const known = this.#stories.get(number);
    if (known !== undefined) return known;
    this.#wake(number);
    return this.#stories.get(number);
  }

  /** These items are one story, in the order of their numbers; it is known when it is asked for. */
  assign(members: ArrayLike<number>): void {
    for (let nth = 0; nth < members.length; nth++) this.#assign(members[nth] as number, members[0] as number);
  }

  /** A story that was there before, whoever looks ahead: it is not put back. */
  wake(story: Story): void {
    this.#stories.set(story.members[0] as number, story);
  }

  /** Makes two stories one; answers the number that is kept: that of the one founded first. */
  unite(a: number, b: number): number {
    const [kept, gone] = this.byFounding(a, b) <= 0 ? [a, b] : [b, a];
    const [into, from] = [this.story(kept) as Story, this.story(gone) as Story];
    for (const member of from.members) this.#assign(member, kept);
    this.#put(kept, { ...into, members: [...into.members, ...from.members].sort((x, y) => x - y) });
    this.#put(gone, undefined);
    return kept;
  }

  /** An item leaves its story; a story without members ends. */
  forget(item: number): void {
    const number = this.numberOf(item);
    const story = this.story(number);
    if (story === undefined) return;
    const members = story.members.filter((member) => member !== item);
    this.#put(number, members.length === 0 ? undefined : { ...story, members });
  }

  /** Whether the item with this number founded a story that still is. */
  founds(item: number, name: string): boolean {
    return this.isThere(item) && this.storyOf(item).founder === name;
  }

  /** Whether an item is still remembered. */
  isThere(item: number): boolean {
    return this.storyIfThere(item) !== undefined;
  }

  /** The story of an item; undefined for one that is forgotten. */
  storyIfThere(item: number): Story | undefined {
    const story = this.story(this.numberOf(item));
    return story?.members.includes(item) === true ? story : undefined;
  }

  isSettled(item: number): boolean {
    return this.#settled[item % this.#places] === 1;
  }

  markSettled(item: number, settled: 0 | 1): void {
    const place = item % this.#places;
    const before = this.#settled[place] as number;
    this.#settled[place] = settled;
    if (!this.#journal.keeps) return;
    this.#journal.note(() => {
      this.#settled[place] = before;
    });
  }

  /** Which of two stories was founded first: below 0 the one. */
  byFounding(a: number, b: number): number {
    const [one, other] = [this.story(a), this.story(b)];
    if (one === undefined || other === undefined) return a - b;
    return (
      one.foundedMs - other.foundedMs ||
      (one.founder < other.founder ? -1 : Number(one.founder > other.founder))
    );
  }

  #put(number: number, story: Story | undefined): void {
    const before = this.#stories.get(number);
    if (story === undefined) this.#stories.delete(number);
    else this.#stories.set(number, story);
    if (this.#journal.keeps) this.#journal.note(() => this.#put(number, before));
  }

  #assign(item: number, story: number): void {
    const place = item % this.#places;
    const before = this.#storyOf[place] as number;
    this.#storyOf[place] = story;
    if (!this.#journal.keeps) return;
    this.#journal.note(() => {
      this.#storyOf[place] = before;
    });
  }
}
