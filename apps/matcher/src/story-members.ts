import { IdTable, larger, type Settlement } from '#libs/stories';
import { forgetOldest } from './story-ids.js';
import { StoryTable } from './story-table.js';

/** What is known of an item that was decided on. */
export interface Decided {
  /** The story that it was given when it came: every revision and every repeat says the same. */
  readonly first: string;
  /** External version of the revision that was decided on. */
  readonly version: number;
  /** The story that it is in by now, or one that was joined to that. */
  readonly now: string;
}

const leastRoom = 1_024;

/** Which items are in which story by all that was said, of the newest items; flat, since there are millions of them. */
export class StoryMembers {
  readonly #most: number;
  /** By place: where the oldest stood stands the one that comes after so many. */
  readonly #ids = new IdTable();
  #firsts: Uint32Array;
  #nows: Uint32Array;
  #versions: Float64Array;
  #added = 0;
  readonly #stories = new StoryTable();
  readonly #joined = new Map<number, number>();

  constructor(most: number) {
    this.#most = most;
    const room = Math.min(most, leastRoom);
    this.#firsts = new Uint32Array(room);
    this.#nows = new Uint32Array(room);
    this.#versions = new Float64Array(room);
  }

  get items(): number {
    return Math.min(this.#added, this.#most);
  }

  get stories(): number {
    return this.#stories.filled;
  }

  of(item: string): Decided | undefined {
    const place = this.#ids.find(item);
    if (place < 0) return undefined;
    const [first, now] = [this.#firsts[place] as number, this.#nows[place] as number];
    return {
      first: this.#stories.id(first),
      now: this.#stories.id(now),
      version: this.#versions[place] as number,
    };
  }

  /** The story that an item is in by now. */
  storyOf(item: string): string | undefined {
    const number = this.numberOf(item);
    return number === undefined ? undefined : this.#stories.id(number);
  }

  /** The same as a number, which tells it from all others until something is added or said. */
  numberOf(item: string): number | undefined {
    const place = this.#ids.find(item);
    return place < 0 ? undefined : this.#storyNow(this.#nows[place] as number);
  }

  storyOfNumber(number: number): string {
    return this.#stories.id(number);
  }

  add(item: string, story: string, version: number): void {
    const known = this.#ids.find(item);
    if (known >= 0) this.#leave(known);
    const place = known < 0 ? this.#placeOf(item) : known;
    this.#firsts[place] = this.#stories.hold(story);
    this.#nows[place] = this.#stories.hold(story);
    this.#versions[place] = version;
    this.#stories.grow(this.#nows[place] as number, 1);
  }

  size(story: string): number {
    const number = this.#stories.find(story);
    return number < 0 ? 0 : this.#stories.size(number);
  }

  apply({ joins, moves }: Pick<Settlement, 'joins' | 'moves'>): void {
    for (const { item, story } of moves) {
      const place = this.#ids.find(item);
      if (place >= 0) this.#move(place, story);
    }
    for (const { from, to } of joins) this.#join(this.#stories.hold(from), this.#stories.hold(to));
  }

  #move(place: number, story: string): void {
    const before = this.#nows[place] as number;
    const now = this.#stories.hold(story);
    this.#nows[place] = now;
    this.#stories.grow(this.#storyNow(before), -1);
    this.#stories.grow(now, 1);
    this.#stories.release(before);
  }

  #join(from: number, to: number): void {
    // Where that one was joined to this one before they are one already; both ways round would have no end.
    if (this.#storyNow(to) === from) {
      this.#letGo([from, to]);
      return;
    }
    this.#stories.grow(to, this.#stories.size(from));
    this.#stories.grow(from, -this.#stories.size(from));
    const before = this.#joined.get(from);
    this.#joined.set(from, to);
    if (before !== undefined) this.#letGo([from, before]);
    const oldest = forgetOldest(this.#joined, this.#most);
    if (oldest !== undefined) this.#letGo(oldest);
  }

  #letGo(stories: readonly [number, number]): void {
    for (const story of stories) this.#stories.release(story);
  }

  /** A place for a new item, after the oldest has left it. */
  #placeOf(item: string): number {
    const place = this.#added % this.#most;
    if (this.#added >= this.#most) {
      this.#leave(place);
      this.#ids.remove(place);
    } else if (place === this.#firsts.length) this.#widen();
    this.#added++;
    this.#ids.set(place, item);
    return place;
  }

  #leave(place: number): void {
    const [first, now] = [this.#firsts[place] as number, this.#nows[place] as number];
    this.#stories.grow(this.#storyNow(now), -1);
    this.#stories.release(now);
    this.#stories.release(first);
  }

  #widen(): void {
    const room = Math.min(this.#most, 2 * this.#firsts.length);
    this.#firsts = larger(this.#firsts, new Uint32Array(room));
    this.#nows = larger(this.#nows, new Uint32Array(room));
    this.#versions = larger(this.#versions, new Float64Array(room));
  }

  #storyNow(story: number): number {
    let now = story;
    for (let to = this.#joined.get(now); to !== undefined; to = this.#joined.get(now)) now = to;
    return now;
  }
}
