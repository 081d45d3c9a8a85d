import type { Mark } from '#libs/contracts';

type Move = Extract<Mark, { kind: 'moved' }>;

/** Items that belong to another group of copies than they were given: what the deduplicator saw when more had come. */
export class Moves {
  readonly #byItem = new Map<string, Move>();
  /** The items of moves from, and to, each group. */
  readonly #byGroup = new Map<string, Set<string>>();

  /** The one of the item that counts; the one before is forgotten. */
  learn(move: Move): void {
    const known = this.#byItem.get(move.item);
    if (known !== undefined) this.forget(known);
    this.#byItem.set(move.item, move);
    for (const group of [move.value.from, move.value.to]) {
      this.#byGroup.set(group, (this.#byGroup.get(group) ?? new Set()).add(move.item));
    }
  }

  forget({ item }: Pick<Move, 'item'>): void {
    const known = this.#byItem.get(item);
    if (known === undefined) return;
    this.#byItem.delete(item);
    for (const group of [known.value.from, known.value.to]) {
      const items = this.#byGroup.get(group);
      items?.delete(item);
      if (items?.size === 0) this.#byGroup.delete(group);
    }
  }

  groupOf(item: string, base: string): string {
    return this.#byItem.get(item)?.value.to ?? base;
  }

  /** Whether anything has moved that has to do with an item that was given this group. */
  touch(item: string, base: string): boolean {
    return this.#byItem.has(item) || this.#byGroup.has(base);
  }

  /** The groups from which some item moved to one of these, or to which one of theirs did. */
  around(groups: readonly string[]): string[] {
    const moves = groups.flatMap((group) => [...(this.#byGroup.get(group) ?? [])]);
    const found = moves.flatMap((item) => {
      const { from, to } = (this.#byItem.get(item) as Move).value;
      return [from, to];
    });
    return [...new Set(found)];
  }
}
