import type { ItemSketch } from '../likeness/item-sketch.js';
import { likely, pairEvidence, type Weights } from '../likeness/pair-evidence.js';
import { Surroundings } from '../likeness/surroundings.js';
import { StoryClusters } from './story-clusters.js';
import { storyWeights } from './story-weights.js';

/** What is said of an item when it arrives; a story is named by the item that founded it. */
export interface Placing {
  readonly id: string;
  readonly story: string;
  readonly opened: boolean;
  /** How sure it is, 0 to 1, that it belongs to the item that led it there; 1 for one that opens a story. */
  readonly sureness: number;
}
/** An item whose story is another one than was said before. */
export interface Change {
  readonly id: string;
  readonly story: string;
  readonly before: string;
}
export interface StoryBookOptions {
  /** How many items are remembered. */
  readonly items: number;
  /** Items further apart in event time are not compared. */
  readonly windowMs: number;
  /** How long after an item's event time its story is settled; default 24 hours. */
  readonly settleAfterMs?: number;
  readonly weights?: Weights;
  readonly leastTogether?: number;
}

/** Two weeks: what comes later is a new story that follows the old one. */
export const defaultWindowMs = 336 * 3_600_000;
const settleAfterMs = 24 * 3_600_000;
/** Items of one stretch of event time are settled together, so that it does not matter in which order they came. */
const stretchMs = 3_600_000;
/** On average, two items of a settled story are at least this likely to belong together. */
const leastTogether = 0.5;
/** An item that just came is shown in the story of the item most like it, when this sure. */
const leastAtOnce = 0.75;
/** Copies of one text are of one story, whatever the weights say of their words. */
const copiesTogether = 0.98;
const mostHosts = 4;

/**
 * Which story each item belongs to. It is said at once, from what came before; some hours of event time later, when its
 * surroundings are known, stories are settled, by likeness on average and the likeliest first. After that they only
 * merge. The same items in the same order give the same stories, in another order nearly so.
 */
export class StoryBook {
  readonly surroundings: Surroundings;
  readonly #options: Required<StoryBookOptions>;
  readonly #clusters: StoryClusters;
  /** By place: the item's id and the story that was last said of it. */
  readonly #ids: string[] = [];
  readonly #said: string[] = [];
  /** Items that are not settled, by stretch of event time. */
  readonly #waiting = new Map<number, number[]>();
  /** The item in whose story a waiting one is shown. */
  readonly #hosts = new Map<number, number>();
  readonly #groups = new Map<string, number>();
  readonly #groupOf: (string | undefined)[] = [];
  /** The copy before and the one after, each knowing of the other. */
  readonly #copies = new Map<number, number[]>();
  #clockMs = Number.NEGATIVE_INFINITY;

  constructor(options: StoryBookOptions) {
    this.#options = { weights: storyWeights, leastTogether, settleAfterMs, ...options };
    this.surroundings = new Surroundings(options.items, options.windowMs);
    this.#clusters = new StoryClusters({
      items: options.items,
      leastTogether: this.#options.leastTogether,
      neighboursOf: (item) => this.#neighboursOf(item),
      copiesOf: (item) => (this.#copies.get(item) ?? []).filter((copy) => this.#holds(copy)),
      likely: (a, b) => this.#likely(a, b),
    });
  }

  get stories(): number {
    return this.#clusters.size;
  }

  take(sketch: ItemSketch): Placing {
    this.#forgetOldest();
    const item = this.surroundings.add(sketch);
    const place = this.#place(item);
    this.#clusters.open(item, sketch.id, sketch.eventTimeMs);
    this.#groupOf[place] = sketch.group;
    const host = this.#hostOf(item, sketch.group);
    if (sketch.group !== undefined) this.#noteCopy(item, sketch.group);
    if (host !== undefined) this.#hosts.set(item, host.item);
    this.#ids[place] = sketch.id;
    const story = host === undefined ? sketch.id : (this.#said[this.#place(host.item)] as string);
    this.#said[place] = story;
    const stretch = Math.floor(sketch.eventTimeMs / stretchMs);
    const waiting = this.#waiting.get(stretch);
    if (waiting === undefined) this.#waiting.set(stretch, [item]);
    else waiting.push(item);
    this.#clockMs = Math.max(this.#clockMs, sketch.eventTimeMs);
    return { id: sketch.id, story, opened: host === undefined, sureness: host?.sureness ?? 1 };
  }

  /** Settles the items whose time has come: those some hours older than the newest, or all of them. */
  settle(all = false): Change[] {
    const until = all ? Number.POSITIVE_INFINITY : this.#clockMs - this.#options.settleAfterMs;
    const due = [...this.#waiting.keys()].filter((stretch) => (stretch + 1) * stretchMs <= until);
    const moved = new Set<number>();
    for (const stretch of due.sort((a, b) => a - b)) {
      const items = (this.#waiting.get(stretch) as number[]).filter((item) => this.#holds(item));
      this.#waiting.delete(stretch);
      for (const item of items) {
        this.#hosts.delete(item);
        moved.add(item);
      }
      for (const item of this.#clusters.settle(items)) moved.add(item);
    }
    if (due.length === 0) return [];
    return [...this.#saidAnew(moved), ...this.#saidOfGuests()];
  }

  #saidAnew(items: Iterable<number>): Change[] {
    return [...items].flatMap((item) => this.#say(item, this.#clusters.nameOf(item)));
  }

  /** Those that wait are shown where their hosts are now; hosts came before their guests. */
  #saidOfGuests(): Change[] {
    return [...this.#hosts].flatMap(([item, host]) => {
      if (!this.#holds(item)) this.#hosts.delete(item);
      return this.#holds(item) && this.#holds(host)
        ? this.#say(item, this.#said[this.#place(host)] as string)
        : [];
    });
  }

  #say(item: number, story: string): Change[] {
    const place = this.#place(item);
    const before = this.#said[place] as string;
    this.#said[place] = story;
    return before === story ? [] : [{ id: this.#ids[place] as string, story, before }];
  }

  /** The copy, or the item most like this one, among those that came before. */
  #hostOf(
    item: number,
    group: string | undefined,
  ): { readonly item: number; readonly sureness: number } | undefined {
    const copy = group === undefined ? undefined : this.#groups.get(group);
    if (copy !== undefined) return { item: copy, sureness: copiesTogether };
    const scored = this.#neighboursOf(item)
      .slice(0, mostHosts)
      .map((other) => ({
        item: other,
        sureness: this.#likely(item, other),
      }));
    const best = scored.reduce(
      (one, other) => (other.sureness > (one?.sureness ?? 0) ? other : one),
      scored[0],
    );
    return best !== undefined && best.sureness >= leastAtOnce ? best : undefined;
  }

  #likely(a: number, b: number): number {
    const { sketches } = this.surroundings;
    const apartMs = Math.abs(sketches.time(a) - sketches.time(b));
    return likely(pairEvidence(this.surroundings, a, b), apartMs, this.#options.weights);
  }

  #noteCopy(item: number, group: string): void {
    const copy = this.#groups.get(group);
    this.#groups.set(group, item);
    if (copy === undefined) return;
    this.#copies.set(item, [copy]);
    this.#copies.set(copy, [...(this.#copies.get(copy) ?? []), item]);
  }

  /** Nearest first. */
  #neighboursOf(item: number): number[] {
    return Array.from(this.surroundings.neighbours.of(item), ({ neighbour }) => neighbour).filter(
      (other) => other !== item && this.#holds(other),
    );
  }

  /** The next item takes the place of the oldest. */
  #forgetOldest(): void {
    const oldest = this.surroundings.sketches.next - this.#options.items;
    if (oldest < 0) return;
    this.#clusters.forget(oldest);
    this.#copies.delete(oldest);
    const group = this.#groupOf[this.#place(oldest)];
    if (group !== undefined && this.#groups.get(group) === oldest) this.#groups.delete(group);
  }

  #holds(item: number): boolean {
    return this.surroundings.sketches.holds(item);
  }

  #place(item: number): number {
    return item % this.#options.items;
  }
}
