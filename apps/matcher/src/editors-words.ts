import type { EditorsWord } from '#libs/stories';

/** What editors said of pairs of items, by the keys of their marks. */
export class EditorsWords {
  readonly #said = new Map<string, EditorsWord>();

  has(key: string, word: EditorsWord | undefined): boolean {
    const said = this.#said.get(key);
    return said?.one === word?.one && said?.other === word?.other && said?.together === word?.together;
  }

  /**
   * What is to be told to the book, in this order, when that is said under a key from now on: what was said before is
   * taken back, and what is still said of the same two under other keys is said again.
   */
  say(key: string, word: EditorsWord | undefined): readonly (EditorsWord | Pair)[] {
    const before = this.#said.get(key);
    this.#said.delete(key);
    const told: (EditorsWord | Pair)[] = [];
    if (before !== undefined) {
      told.push({ one: before.one, other: before.other });
      for (const other of this.#said.values()) if (areOfSameTwo(before, other)) told.push(other);
    }
    if (word !== undefined) {
      this.#said.set(key, word);
      told.push(word);
    }
    return told;
  }
}

/** Of which nothing is said any more. */
interface Pair {
  readonly one: string;
  readonly other: string;
  readonly together?: undefined;
}

const areOfSameTwo = (a: Pair | EditorsWord, b: Pair | EditorsWord) =>
  (a.one === b.one && a.other === b.other) || (a.one === b.other && a.other === b.one);
