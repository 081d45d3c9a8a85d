import { spread } from './spread.js';
import type { Story, StorySets } from './story-sets.js';

/** Two stories and how likely it is that they are one. */
interface Pair {
  readonly story: number;
  readonly with: number;
  readonly sureness: number;
}

export interface ClusterWorld {
  readonly leastTogether: number;
  /** Nearest first. */
  readonly neighboursOf: (item: number) => readonly number[];
  /** Items that are of one story with this one, whatever the weights say of their words. */
  readonly boundTo: (item: number) => readonly number[];
  /** Whether two items must not be in one story, whatever else is known, with all that are in theirs. */
  readonly mustPart: (item: number, other: number) => boolean;
  /** Is told of an item of each of two stories that become one. */
  readonly merged: (item: number, other: number) => void;
  /** 0 to 1. */
  readonly likely: (a: number, b: number) => number;
}

/** Of a big story so many members are compared, spread evenly over its life. */
const mostCompared = 12;
const mostStoriesTried = 4;
/** Of a sum of a gross of numbers below 1. */
const roundingErrors = 1e-9;

/**
 * Average-link clustering that goes on as items come: each opens a story of its own, and stories of settled items are
 * merged while two of them are likely enough one. Pairs that are each other's likeliest are merged first, so that the
 * order of the items in a call does not matter.
 */
export class StoryClusters {
  readonly #world: ClusterWorld;
  readonly #sets: StorySets;

  constructor(world: ClusterWorld, sets: StorySets) {
    this.#world = world;
    this.#sets = sets;
  }

  /** Lets items enter the merging; answers the members of all stories that changed. */
  settle(items: readonly number[]): number[] {
    for (const item of items) this.#sets.markSettled(item, 1);
    const changed = new Set<number>(items.flatMap((item) => this.#joinCopies(item)));
    let waiting: ReadonlySet<number> = new Set(items.map((item) => this.#sets.numberOf(item)));
    while (waiting.size > 0) {
      const pairs = [...waiting].flatMap((story) => this.#likeliest(story) ?? []);
      pairs.sort((a, b) => b.sureness - a.sureness || this.#sets.byFounding(a.story, b.story));
      const merged = new Set<number>();
      const again = new Set<number>();
      for (const pair of pairs) {
        const isFree = !merged.has(pair.story) && !merged.has(pair.with);
        if (isFree) again.add(this.#merge(pair.story, pair.with));
        else if (!merged.has(pair.story)) again.add(pair.story);
        if (isFree) merged.add(pair.story).add(pair.with);
      }
      for (const story of merged) changed.add(story);
      waiting = new Set([...again].filter((story) => this.#sets.story(story) !== undefined));
    }
    return [...changed].flatMap((story) => this.#sets.story(story)?.members ?? []);
  }

  /** Answers the stories that were merged since items are copies, under the number that is kept. */
  #joinCopies(item: number): number[] {
    return this.#world.boundTo(item).flatMap((copy) => {
      if (!this.#sets.isSettled(copy)) return [];
      const story = this.#sets.numberOf(item);
      const other = this.#sets.numberOf(copy);
      if (story === other || this.#mustPart(story, other)) return [];
      return [this.#merge(story, other)];
    });
  }

  #likeliest(number: number): Pair | undefined {
    const members = this.#membersOf(number);
    let best: Pair | undefined;
    for (const other of this.#near(members, number)) {
      if (this.#mustPart(number, other)) continue;
      const least = Math.max(this.#world.leastTogether, best?.sureness ?? 0);
      const sureness = this.#together(members, this.#membersOf(other), least);
      const isBetter = sureness > (best?.sureness ?? 0);
      if (isBetter && sureness >= this.#world.leastTogether) best = { story: number, with: other, sureness };
    }
    return best;
  }

  /** Settled stories that the nearest neighbours of some items belong to. */
  #near(items: readonly number[], except: number): number[] {
    const votes = new Map<number, number>();
    for (const item of spread(items, mostCompared)) {
      const neighbours = this.#world.neighboursOf(item);
      for (let nth = 0; nth < neighbours.length; nth++) {
        const neighbour = neighbours[nth] as number;
        if (!this.#sets.isSettled(neighbour)) continue;
        const story = this.#sets.numberOf(neighbour);
        if (story !== except) votes.set(story, (votes.get(story) ?? 0) + 1 / (nth + 1));
      }
    }
    const byVotes = [...votes].sort(([a, x], [b, y]) => y - x || this.#sets.byFounding(a, b));
    return byVotes.slice(0, mostStoriesTried).map(([story]) => story);
  }

  /** Mean likelihood over pairs of members; 0 as soon as it cannot be `least` any more. */
  #together(some: readonly number[], others: readonly number[], least: number): number {
    const [few, many] = [spread(some, mostCompared), spread(others, mostCompared)];
    const pairs = few.length * many.length;
    let [sum, left] = [0, pairs];
    for (const a of few) {
      if (sum + left < least * pairs - roundingErrors) return 0;
      for (const b of many) sum += this.#world.likely(a, b);
      left -= many.length;
    }
    return sum / pairs;
  }

  #merge(story: number, other: number): number {
    const [[item], [otherItem]] = [this.#membersOf(story), this.#membersOf(other)];
    this.#world.merged(item as number, otherItem as number);
    return this.#sets.unite(story, other);
  }

  #mustPart(story: number, other: number): boolean {
    const [[item], [otherItem]] = [this.#membersOf(story), this.#membersOf(other)];
    return this.#world.mustPart(item as number, otherItem as number);
  }

  #membersOf(number: number): readonly number[] {
    return (this.#sets.story(number) as Story).members;
  }
}
