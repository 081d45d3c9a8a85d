/** That an item is in group `to`; `from`, where it is said, is the one that it was given. */
export interface Move {
  readonly item: string;
  readonly from?: string | undefined;
  readonly to: string;
}

/** Items that belong to another group than they were given: what a stage saw when more had come. */
export class ItemMoves {
  readonly #byItem = new Map<string, Move>();
  /** The items of moves from, and to, each group; moves that do not say from where are not looked up by groups. */
  readonly #byGroup = new Map<string, Set<string>>();

  /** The one of the item that counts; the one before is forgotten. */
  learn(move: Move): void {
    const known = this.#byItem.get(move.item);
    if (known !== undefined) this.forget(known);
    this.#byItem.set(move.item, move);
    for (const group of groupsOf(move)) {
      this.#byGroup.set(group, (this.#byGroup.get(group) ?? new Set()).add(move.item));
    }
  }

  forget({ item }: Pick<Move, 'item'>): void {
    const known = this.#byItem.get(item);
    if (known === undefined) return;
    this.#byItem.delete(item);
    for (const group of groupsOf(known)) {
      const items = this.#byGroup.get(group);
      items?.delete(item);
      if (items?.size === 0) this.#byGroup.delete(group);
    }
  }

  /** The group that an item was moved to. */
  of(item: string): string | undefined {
    return this.#byItem.get(item)?.to;
  }

  /** Whether anything has moved that has to do with an item that was given this group. */
  touch(item: string, base: string): boolean {
    return this.#byItem.has(item) || this.#byGroup.has(base);
  }

  /** The groups from which some item moved to one of these, or to which one of theirs did. */
  around(groups: readonly string[]): string[] {
    const moves = groups.flatMap((group) => [...(this.#byGroup.get(group) ?? [])]);
    return [...new Set(moves.flatMap((item) => groupsOf(this.#byItem.get(item) as Move)))];
  }
}

const groupsOf = ({ from, to }: Move): string[] => (from === undefined ? [] : [from, to]);
