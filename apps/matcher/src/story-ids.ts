import { storyId } from '#libs/contracts';

/**
 * Ids of stories for the items that the book names them by. When a story has been joined to another one its id is used up:
 * were its founder to name a story once more, that one must not come out joined.
 */
export class StoryIds {
  readonly #most: number;
  /** By founder: how many stories of its name were joined to others. */
  readonly #usedUp = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  of(founder: string): string {
    const times = this.#usedUp.get(founder) ?? 0;
    return storyId(times === 0 ? founder : `${founder}\n${times}`);
  }

  useUp(founder: string): void {
    const times = this.#usedUp.get(founder) ?? 0;
    this.#usedUp.delete(founder);
    this.#usedUp.set(founder, times + 1);
    forgetOldest(this.#usedUp, this.#most);
  }
}

/** Maps keep the order in which their keys came. */
export function forgetOldest<Value>(
  map: Map<string, Value>,
  most: number,
): readonly [string, Value] | undefined {
  if (map.size <= most) return undefined;
  const [oldest] = map as Iterable<[string, Value]>;
  map.delete((oldest as [string, Value])[0]);
  return oldest;
}
