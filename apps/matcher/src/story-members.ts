import type { Settlement } from '#libs/stories';
import { forgetOldest } from './story-ids.js';

/** What is known of an item that was decided on. */
export interface Decided {
  /** The story that it was given when it came: every revision and every repeat says the same. */
  readonly first: string;
  /** External version of the revision that was decided on. */
  readonly version: number;
  /** The story that it is in by now, or one that was joined to that. */
  now: string;
}

/** Which items are in which story by all that was said, of the newest items. */
export class StoryMembers {
  readonly #most: number;
  readonly #items = new Map<string, Decided>();
  readonly #sizes = new Map<string, number>();
  readonly #joined = new Map<string, string>();

  constructor(most: number) {
    this.#most = most;
  }

  get items(): number {
    return this.#items.size;
  }

  get stories(): number {
    return this.#sizes.size;
  }

  of(item: string): Decided | undefined {
    return this.#items.get(item);
  }

  /** The story that an item is in by now. */
  storyOf(item: string): string | undefined {
    const known = this.#items.get(item);
    return known && this.#storyNow(known.now);
  }

  add(item: string, story: string, version: number): void {
    this.#items.set(item, { first: story, now: story, version });
    this.#grow(story, 1);
    const gone = forgetOldest(this.#items, this.#most);
    if (gone !== undefined) this.#grow(this.#storyNow(gone[1].now), -1);
  }

  size(story: string): number {
    return this.#sizes.get(story) ?? 0;
  }

  apply({ joins, moves }: Pick<Settlement, 'joins' | 'moves'>): void {
    for (const { item, story } of moves) {
      const known = this.#items.get(item);
      if (known === undefined) continue;
      this.#grow(this.#storyNow(known.now), -1);
      this.#grow(story, 1);
      known.now = story;
    }
    for (const { from, to } of joins) {
      this.#grow(to, this.size(from));
      this.#sizes.delete(from);
      this.#joined.set(from, to);
      forgetOldest(this.#joined, this.#most);
    }
  }

  #grow(story: string, by: number): void {
    const size = this.size(story) + by;
    if (size > 0) this.#sizes.set(story, size);
    else this.#sizes.delete(story);
  }

  #storyNow(story: string): string {
    let now = story;
    for (let to = this.#joined.get(now); to !== undefined; to = this.#joined.get(now)) now = to;
    return now;
  }
}
