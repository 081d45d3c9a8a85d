import type { LinkChange, LinkSaid } from '#libs/stories';

/**
 * Links between stories of two languages as they were said. The book knows stories by the items that name them, readers by
 * ids of which a name may have several in its life: what is taken back is what was said.
 */
export class LinksSaid {
  readonly #said = new Map<string, LinkSaid>();

  /** Undefined where nothing is to be said: what nobody said cannot be taken back. */
  said(change: LinkChange, idOf: (founder: string) => string): LinkSaid | undefined {
    const names = [change.story, change.with] as const;
    if (change.linked) return { names, stories: [idOf(names[0]), idOf(names[1])], linked: true };
    const known = this.#said.get(keyOf(names));
    return known && { ...known, linked: false };
  }

  /** Names of the stories that are linked. */
  get standing(): readonly (readonly [string, string])[] {
    return [...this.#said.values()].map(({ names }) => names);
  }

  learn(links: readonly LinkSaid[]): void {
    for (const link of links) {
      if (link.linked) this.#said.set(keyOf(link.names), link);
      else this.#said.delete(keyOf(link.names));
    }
  }
}

const keyOf = (names: readonly [string, string]) => [...names].sort().join(' ');
