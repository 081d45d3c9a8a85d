import type { Journal } from '../journal.js';

/** Never changed, only replaced. */
export interface Story {
  /** The earliest item, by (time, id), that the story ever had. */
  readonly founder: string;
  readonly foundedMs: number;
  /** Item numbers, in their order. */
  readonly members: readonly number[];
}

/** Two stories and how likely it is that they are one. */
interface Pair {
  readonly story: number;
  readonly with: number;
  readonly sureness: number;
}

export interface ClusterWorld {
  readonly places: number;
  readonly journal: Journal;
  readonly leastTogether: number;
  /** Nearest first. */
  readonly neighboursOf: (item: number) => readonly number[];
  /** Items that are of one story with this one, whatever the weights say of their words. */
  readonly boundTo: (item: number) => readonly number[];
  /** Items that must not be in one story with this one, whatever else is known. */
  readonly apartFrom: (item: number) => readonly number[];
  /** 0 to 1. */
  readonly likely: (a: number, b: number) => number;
}

/** Of a big story so many members are compared, spread evenly over its life. */
const mostCompared = 12;
const mostStoriesTried = 4;

/**
 * Average-link clustering that goes on as items come: each opens a story of its own, and stories of settled items are
 * merged while two of them are likely enough one. Pairs that are each other's likeliest are merged first, so that the
 * order of the items in a call does not matter.
 */
export class StoryClusters {
  readonly #world: ClusterWorld;
  /** Known by the number of an item that once opened them. */
  readonly #stories = new Map<number, Story>();
  readonly #storyOf: Float64Array;
  readonly #settled: Uint8Array;

  constructor(world: ClusterWorld) {
    this.#world = world;
    this.#storyOf = new Float64Array(world.places);
    this.#settled = new Uint8Array(world.places);
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
    return this.#stories.get(this.#storyOf[this.#place(item)] as number) as Story;
  }

  /** A settled story as it was, with members in the order of their numbers. */
  restore(story: Story): void {
    const [first] = story.members as [number];
    for (const item of story.members) {
      this.#assign(item, first);
      this.markSettled(item, 1);
    }
    this.#put(first, story);
  }

  /** Every item of some is a story of its own again, until they are settled anew. */
  part(items: readonly number[], founding: (item: number) => Pick<Story, 'founder' | 'foundedMs'>): void {
    for (const item of items) this.forget(item);
    for (const item of items) {
      const { founder, foundedMs } = founding(item);
      this.open(item, founder, foundedMs);
    }
  }

  /** Lets items enter the merging; answers the members of all stories that changed. */
  settle(items: readonly number[]): number[] {
    for (const item of items) this.markSettled(item, 1);
    const changed = new Set<number>(items.flatMap((item) => this.#joinCopies(item)));
    let waiting: ReadonlySet<number> = new Set(
      items.map((item) => this.#storyOf[this.#place(item)] as number),
    );
    while (waiting.size > 0) {
      const pairs = [...waiting].flatMap((story) => this.#likeliest(story) ?? []);
      pairs.sort((a, b) => b.sureness - a.sureness || this.#byFounding(a.story, b.story));
      const merged = new Set<number>();
      const again = new Set<number>();
      for (const pair of pairs) {
        const isFree = !merged.has(pair.story) && !merged.has(pair.with);
        if (isFree) again.add(this.#merge(pair));
        else if (!merged.has(pair.story)) again.add(pair.story);
        if (isFree) merged.add(pair.story).add(pair.with);
      }
      for (const story of merged) changed.add(story);
      waiting = new Set([...again].filter((story) => this.#stories.has(story)));
    }
    return [...changed].flatMap((story) => this.#stories.get(story)?.members ?? []);
  }

  /** An item leaves its story; a story without members ends. */
  forget(item: number): void {
    const number = this.#storyOf[this.#place(item)] as number;
    const story = this.#stories.get(number);
    if (story === undefined) return;
    const members = story.members.filter((member) => member !== item);
    this.#put(number, members.length === 0 ? undefined : { ...story, members });
  }

  /** Answers the stories that were merged since items are copies, under the number that is kept. */
  #joinCopies(item: number): number[] {
    return this.#world.boundTo(item).flatMap((copy) => {
      if (this.#settled[this.#place(copy)] === 0) return [];
      const story = this.#storyOf[this.#place(item)] as number;
      const other = this.#storyOf[this.#place(copy)] as number;
      if (story === other || this.#mustPart(story, other)) return [];
      return [this.#merge({ story, with: other, sureness: 1 })];
    });
  }

  #likeliest(number: number): Pair | undefined {
    const members = (this.#stories.get(number) as Story).members;
    let best: Pair | undefined;
    for (const other of this.#near(members, number)) {
      if (this.#mustPart(number, other)) continue;
      const sureness = this.#together(members, (this.#stories.get(other) as Story).members);
      const isBetter = sureness > (best?.sureness ?? 0);
      if (isBetter && sureness >= this.#world.leastTogether) best = { story: number, with: other, sureness };
    }
    return best;
  }

  /** Settled stories that the nearest neighbours of some items belong to. */
  #near(items: readonly number[], except: number): number[] {
    const votes = new Map<number, number>();
    for (const item of spread(items)) {
      for (const [nth, neighbour] of this.#world.neighboursOf(item).entries()) {
        if (this.#settled[this.#place(neighbour)] === 0) continue;
        const story = this.#storyOf[this.#place(neighbour)] as number;
        if (story !== except) votes.set(story, (votes.get(story) ?? 0) + 1 / (nth + 1));
      }
    }
    const byVotes = [...votes].sort(([a, x], [b, y]) => y - x || this.#byFounding(a, b));
    return byVotes.slice(0, mostStoriesTried).map(([story]) => story);
  }

  /** Mean likelihood over pairs of members. */
  #together(some: readonly number[], others: readonly number[]): number {
    const [few, many] = [spread(some), spread(others)];
    let sum = 0;
    for (const a of few) for (const b of many) sum += this.#world.likely(a, b);
    return sum / (few.length * many.length);
  }

  /** Answers the one that is kept. */
  #merge({ story: a, with: b }: Pair): number {
    const [kept, gone] = this.#byFounding(a, b) <= 0 ? [a, b] : [b, a];
    const [into, from] = [this.#stories.get(kept) as Story, this.#stories.get(gone) as Story];
    for (const member of from.members) this.#assign(member, kept);
    this.#put(kept, { ...into, members: [...into.members, ...from.members].sort((x, y) => x - y) });
    this.#put(gone, undefined);
    return kept;
  }

  #mustPart(story: number, other: number): boolean {
    const { members } = this.#stories.get(story) as Story;
    return members.some((member) =>
      this.#world.apartFrom(member).some((one) => this.#storyOf[this.#place(one)] === other),
    );
  }

  #put(number: number, story: Story | undefined): void {
    const before = this.#stories.get(number);
    if (story === undefined) this.#stories.delete(number);
    else this.#stories.set(number, story);
    if (this.#world.journal.keeps) this.#world.journal.note(() => this.#put(number, before));
  }

  #assign(item: number, story: number): void {
    const place = this.#place(item);
    const before = this.#storyOf[place] as number;
    this.#storyOf[place] = story;
    if (this.#world.journal.keeps) {
      this.#world.journal.note(() => {
        this.#storyOf[place] = before;
      });
    }
  }

  /** Whether the item with this number founded a story that still is. */
  founds(item: number, name: string): boolean {
    return this.isThere(item) && this.storyOf(item).founder === name;
  }

  /** Whether an item is still remembered. */
  isThere(item: number): boolean {
    return this.#stories.get(this.#storyOf[this.#place(item)] as number)?.members.includes(item) === true;
  }

  isSettled(item: number): boolean {
    return this.#settled[this.#place(item)] === 1;
  }

  markSettled(item: number, settled: 0 | 1): void {
    const place = this.#place(item);
    const before = this.#settled[place] as number;
    this.#settled[place] = settled;
    if (this.#world.journal.keeps) {
      this.#world.journal.note(() => {
        this.#settled[place] = before;
      });
    }
  }

  #byFounding(a: number, b: number): number {
    const [one, other] = [this.#stories.get(a), this.#stories.get(b)];
    if (one === undefined || other === undefined) return a - b;
    return (
      one.foundedMs - other.foundedMs ||
      (one.founder < other.founder ? -1 : Number(one.founder > other.founder))
    );
  }

  #place(item: number): number {
    return item % this.#world.places;
  }
}

/** At most `mostCompared` of them, evenly from first to last. */
function spread(items: readonly number[]): readonly number[] {
  if (items.length <= mostCompared) return items;
  return Array.from(
    { length: mostCompared },
    (_, nth) => items[Math.round((nth * (items.length - 1)) / (mostCompared - 1))] as number,
  );
}
