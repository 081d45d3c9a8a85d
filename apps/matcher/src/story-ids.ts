import { storyId } from '#libs/contracts';

/**
 * Ids of stories for the items that the book names them by. When a story has been joined to another one its id is used up:
 * were its founder to name a story once more, that one must not come out joined.
 */
export class StoryIds {
  readonly #most: number;
  /** By founder: how many stories of its name were joined to others. */
  readonly #usedUp = new Map<string, number>();
  /** Of stories that are named by another item than the one that founded them, which is forgotten. */
  readonly #kept = new Map<string, string>();
  /** Ids that were ever kept: the item that they were made of may be here still, in another story, and name one again. */
  readonly #taken = new Map<string, true>();

  constructor(most: number) {
    this.#most = most;
  }

  of(founder: string): string {
    const kept = this.#kept.get(founder);
    if (kept !== undefined) return kept;
    for (let times = this.#usedUp.get(founder) ?? 0; ; times++) {
      const id = storyId(times === 0 ? founder : `${founder}\n${times}`);
      if (!this.#taken.has(id)) return id;
    }
  }

  /** The story that is named by this item from now on goes on under the id that it has. */
  keep(founder: string, id: string): void {
    if (this.of(founder) === id) return;
    this.#kept.set(founder, id);
    this.#taken.set(id, true);
    forgetOldest(this.#kept, this.#most);
    forgetOldest(this.#taken, this.#most);
  }

  useUp(founder: string): void {
    this.#kept.delete(founder);
    const times = this.#usedUp.get(founder) ?? 0;
    this.#usedUp.delete(founder);
    this.#usedUp.set(founder, times + 1);
    forgetOldest(this.#usedUp, this.#most);
  }
}

/** Maps keep the order in which their keys came. */
export function forgetOldest<Key, Value>(
  map: Map<Key, Value>,
  most: number,
): readonly [Key, Value] | undefined {
  if (map.size <= most) return undefined;
  const [oldest] = map as Iterable<[Key, Value]>;
  map.delete((oldest as [Key, Value])[0]);
  return oldest;
}
