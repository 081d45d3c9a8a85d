import type { ItemSketch } from '../likeness/item-sketch.js';
import { likely, pairEvidence, type Weights } from '../likeness/pair-evidence.js';
import { Surroundings } from '../likeness/surroundings.js';
import { storyWeights } from './story-weights.js';

/** A story is named by the item that founded it. */
export interface Placing {
  readonly id: string;
  readonly story: string;
  readonly opened: boolean;
  /** How well it fits the story, 0 to 1; 1 for the founder. */
  readonly sureness: number;
}
export interface Merge {
  readonly story: string;
  /** The one whose founder is the earlier by (time, id). */
  readonly into: string;
  readonly sureness: number;
}
export interface StoryBookOptions {
  /** How many items are remembered. */
  readonly items: number;
  /** Items further apart in event time are of different stories, unless others lie between. */
  readonly windowMs: number;
  readonly weights?: Weights;
  readonly leastTogether?: number;
}

interface Story {
  readonly founder: string;
  readonly foundedMs: number;
  /** Item numbers, in order of arrival. */
  members: number[];
}

/** Two weeks: what comes later is a new story that follows the old one. */
export const defaultWindowMs = 336 * 3_600_000;
/** On average, two items of one story are at least this likely to belong together. */
const leastTogether = 0.5;

/** Two stories and how likely it is that they are one. */
interface Pair {
  readonly story: number;
  readonly with: number;
  readonly sureness: number;
}

/**
 * How much surer an item must be to join at once: a wrong joining stays, a story that was opened too many is merged
 * when its neighbourhood is known. Without it B-cubed falls by .02 to .06 on the English sets.
 */
const doubt = 0.35;
/** Of a big story so many members are compared, spread evenly over its life. */
const mostCompared = 12;
/** Stories are looked at again after so many items: what came since may show that two are one. */
export const itemsBetweenMerges = 100;
/** Copies of one text are of one story, whatever the weights say of their words. */
const copiesTogether = 0.98;
const mostStoriesTried = 4;

/**
 * Which story each item belongs to, as they arrive. An item joins the story whose members it is like on average, or
 * opens one; from time to time stories whose members turned out alike are merged. The same items in the same order give
 * the same stories.
 */
export class StoryBook {
  readonly surroundings: Surroundings;
  readonly #options: Required<StoryBookOptions>;
  readonly #stories = new Map<number, Story>();
  readonly #ids: string[] = [];
  readonly #storyOf: Float64Array;
  readonly #byGroup = new Map<string, number>();
  readonly #groupOf = new Map<number, string>();
  #touched = new Set<number>();

  constructor(options: StoryBookOptions) {
    this.#options = { weights: storyWeights, leastTogether, ...options };
    this.surroundings = new Surroundings(options.items, options.windowMs);
    this.#storyOf = new Float64Array(options.items);
  }

  get stories(): number {
    return this.#stories.size;
  }

  take(sketch: ItemSketch): Placing {
    this.#forgetOldest();
    const item = this.surroundings.add(sketch);
    this.#ids[this.#place(item)] = sketch.id;
    const found = this.#copyStory(sketch.group) ?? this.#best(item);
    const opened = found === undefined || found.sureness < this.#options.leastTogether + doubt;
    const story = opened ? item : found.story;
    this.#enter(item, story, sketch);
    if (sketch.group !== undefined) this.#remember(sketch.group, item);
    return { id: sketch.id, story: this.#named(story), opened, sureness: opened ? 1 : found.sureness };
  }

  /** Merges stories that turned out to be one, among those that grew since the last call; the likeliest first. */
  merge(): Merge[] {
    const merges: Merge[] = [];
    const best = new Map(
      [...this.#touched].sort((a, b) => a - b).map((story) => [story, this.#partner(story)]),
    );
    this.#touched = new Set();
    for (;;) {
      const likeliest = [...best.values()].reduce(
        (one, other) => ((other?.sureness ?? 0) > (one?.sureness ?? 0) ? other : one),
        undefined,
      );
      if (likeliest === undefined || likeliest.sureness < this.#options.leastTogether) return merges;
      const { kept, gone, merge } = this.#join(likeliest);
      merges.push(merge);
      best.delete(gone);
      for (const [story, pair] of best) {
        if (pair?.with === gone || pair?.with === kept) best.set(story, this.#partner(story));
      }
      best.set(kept, this.#partner(kept));
    }
  }

  #partner(number: number): Pair | undefined {
    const story = this.#stories.get(number);
    if (story === undefined) return undefined;
    const best = this.#likeliest(this.#nearStories(story.members, number), (other) =>
      this.#together(story.members, other.members),
    );
    return best && { story: number, with: best.story, sureness: best.sureness };
  }

  #join({ story: a, with: b, sureness }: Pair): {
    readonly merge: Merge;
    readonly kept: number;
    readonly gone: number;
  } {
    const [one, two] = [this.#stories.get(a) as Story, this.#stories.get(b) as Story];
    const oneFirst =
      one.foundedMs < two.foundedMs || (one.foundedMs === two.foundedMs && one.founder < two.founder);
    const [kept, gone, into, from] = oneFirst ? [a, b, one, two] : [b, a, two, one];
    for (const member of from.members) this.#storyOf[this.#place(member)] = kept;
    into.members = [...into.members, ...from.members].sort((x, y) => x - y);
    this.#stories.delete(gone);
    return { merge: { story: from.founder, into: into.founder, sureness }, kept, gone };
  }

  #best(item: number): { readonly story: number; readonly sureness: number } | undefined {
    return this.#likeliest(this.#nearStories([item]), (story) => this.#together([item], story.members));
  }

  #likeliest(
    numbers: readonly number[],
    together: (story: Story) => number,
  ): { readonly story: number; readonly sureness: number } | undefined {
    let best: { readonly story: number; readonly sureness: number } | undefined;
    for (const number of numbers) {
      const sureness = together(this.#stories.get(number) as Story);
      if (best === undefined || sureness > best.sureness) best = { story: number, sureness };
    }
    return best;
  }

  /** The stories that the neighbours of some items belong to, those of the nearest first. */
  #nearStories(items: readonly number[], except?: number): number[] {
    const nearest = new Map<number, number>();
    for (const item of spread(items)) {
      for (const { neighbour, likeness } of this.surroundings.neighbours.of(item)) {
        if (!this.surroundings.sketches.holds(neighbour) || neighbour === item) continue;
        const story = this.#storyOf[this.#place(neighbour)] as number;
        if (story === except || !this.#stories.has(story)) continue;
        nearest.set(story, Math.max(likeness, nearest.get(story) ?? 0));
      }
    }
    const byLikeness = [...nearest].sort(([a, x], [b, y]) => y - x || a - b);
    return byLikeness.slice(0, mostStoriesTried).map(([story]) => story);
  }

  /** Mean likelihood over pairs of members. */
  #together(some: readonly number[], others: readonly number[]): number {
    let [sum, pairs] = [0, 0];
    for (const a of spread(some)) {
      for (const b of spread(others)) {
        sum += likely(pairEvidence(this.surroundings, a, b), this.#options.weights);
        pairs++;
      }
    }
    return pairs === 0 ? 0 : sum / pairs;
  }

  #copyStory(group: string | undefined): { readonly story: number; readonly sureness: number } | undefined {
    const item = group === undefined ? undefined : this.#byGroup.get(group);
    return item === undefined
      ? undefined
      : { story: this.#storyOf[this.#place(item)] as number, sureness: copiesTogether };
  }

  #enter(item: number, number: number, { id, eventTimeMs }: ItemSketch): void {
    this.#storyOf[this.#place(item)] = number;
    const story = this.#stories.get(number);
    if (story === undefined)
      this.#stories.set(number, { founder: id, foundedMs: eventTimeMs, members: [item] });
    else story.members.push(item);
    this.#touched.add(number);
  }

  #remember(group: string, item: number): void {
    this.#byGroup.set(group, item);
    this.#groupOf.set(this.#place(item), group);
  }

  /** The item whose place the next one takes leaves its story; a story without members ends. */
  #forgetOldest(): void {
    const oldest = this.surroundings.sketches.next - this.#options.items;
    if (oldest < 0) return;
    const place = this.#place(oldest);
    const number = this.#storyOf[place] as number;
    const story = this.#stories.get(number);
    if (story !== undefined) {
      story.members = story.members.filter((member) => member !== oldest);
      if (story.members.length === 0) this.#stories.delete(number);
    }
    const group = this.#groupOf.get(place);
    this.#groupOf.delete(place);
    if (group !== undefined && this.#byGroup.get(group) === oldest) this.#byGroup.delete(group);
  }

  #named(number: number): string {
    return (this.#stories.get(number) as Story).founder;
  }

  #place(item: number): number {
    return item % this.#options.items;
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
