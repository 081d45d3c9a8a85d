import type { Mark } from '#libs/contracts';
import type { Dress } from '#libs/news-index';
import { linkedStoryKinds, storyKinds } from './group-kinds.js';
import { ItemGroups, type Touched } from './item-groups.js';

/** Of nearly every item. */
export const noStory: Pick<Dress, 'storyPart' | 'story'> = {};

/**
 * Which story an item is in by all marks: its part, the story in its own language, and the one that readers see, in which
 * parts of several languages are one. Both are groups by the same rules; the links count in the second alone.
 */
export class StoryGroups {
  readonly #parts = new ItemGroups(storyKinds);
  readonly #whole = new ItemGroups(linkedStoryKinds);

  learn(mark: Mark): void {
    this.#parts.learn(mark);
    this.#whole.learn(mark);
  }

  forget(mark: Mark): void {
    this.#parts.forget(mark);
    this.#whole.forget(mark);
  }

  learnBase(item: string, story: string): boolean {
    this.#parts.learnBase(item, story);
    return this.#whole.learnBase(item, story);
  }

  /** The story that readers see. */
  storyOf(item: string, base: string): string {
    return this.#whole.groupOf(item, base);
  }

  isPlain(item: string, base: string): boolean {
    return this.#whole.isPlain(item, base);
  }

  /** What a document shows of it, as far as it is not what the item was given. */
  dressOf(item: string, base: string): Pick<Dress, 'storyPart' | 'story'> {
    if (this.isPlain(item, base)) return noStory;
    const part = this.#parts.groupOf(item, base);
    const story = this.#whole.groupOf(item, base);
    return { ...(part !== base && { storyPart: part }), ...(story !== part && { story }) };
  }

  around(item: string, base: string): Touched {
    return this.#whole.around(item, base);
  }

  unknown(): string[] {
    return this.#whole.unknown();
  }

  named(): string[] {
    return this.#whole.named();
  }

  touchedBy(key: string): Touched {
    return this.#whole.touchedBy(key);
  }

  touchedByItems(ids: readonly string[]): Touched {
    return this.#whole.touchedByItems(ids);
  }
}
