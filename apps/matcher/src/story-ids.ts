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

  constructor(most: number) {
    this.#most = most;
  }

  of(founder: string): string {
    const kept = this.#kept.get(founder);
    if (kept !== undefined) return kept;
    const times = this.#usedUp.get(founder) ?? 0;
    return storyId(times === 0 ? founder : `${founder}\n${times}`);
  }

  /** The story that is named by this item from now on goes on under the id that it has. */
  keep(founder: string, id: string): void {
    if (this.of(founder) !== id) this.#kept.set(founder, id);
    forgetOldest(this.#kept, this.#most);
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
