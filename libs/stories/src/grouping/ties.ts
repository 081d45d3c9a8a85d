import type { Journal } from '../journal.js';

/** Which items belong together or apart whatever their words say: copies of one text, and what an editor said. */
export class Ties {
  readonly #journal: Journal;
  /** The newest copy of each group, and for each copy the one before and the one after. */
  readonly #newest = new Map<string, number>();
  readonly #copies = new Map<number, readonly number[]>();
  readonly #together = new Map<string, Set<string>>();
  readonly #apart = new Map<string, Set<string>>();
  /** The numbers of items that editors spoke of. */
  readonly #numbers = new Map<string, number>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** `together` undefined takes back what was said of the two. */
  say(one: string, other: string, together: boolean | undefined): void {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      this.#together.get(a)?.delete(b);
      this.#apart.get(a)?.delete(b);
      if (together === undefined) continue;
      const said = together ? this.#together : this.#apart;
      said.set(a, (said.get(a) ?? new Set()).add(b));
    }
  }

  /** An item is there that an editor speaks of only now. */
  noteSpokenOf(item: number, id: string): void {
    this.#numbers.set(id, item);
  }

  isSpokenOf(id: string): boolean {
    return this.#together.has(id) || this.#apart.has(id);
  }

  /** An item of this number is there. */
  note(item: number, id: string, group: string | undefined): void {
    if (this.isSpokenOf(id)) this.#set(this.#numbers, id, item);
    if (group === undefined) return;
    const copy = this.#newest.get(group);
    this.#set(this.#newest, group, item);
    if (copy === undefined) return;
    this.#set(this.#copies, item, [copy]);
    this.#set(this.#copies, copy, [...(this.#copies.get(copy) ?? []), item]);
  }

  /** Of an item that is known by its number alone this is known as well, if nobody came after it: its group bears its id. */
  letSleep(item: number, id: string, group: string | undefined): void {
    if (group === id && this.#newest.get(group) === item && !this.#copies.has(item))
      this.#newest.delete(group);
  }

  wake(item: number, id: string, group: string | undefined): void {
    if (group === id && !this.#newest.has(group)) this.#newest.set(group, item);
  }

  /** The oldest items are forgotten first. */
  forget(item: number, id: string, group: string | undefined): void {
    this.#copies.delete(item);
    if (this.#numbers.get(id) === item) this.#numbers.delete(id);
    if (group !== undefined && this.#newest.get(group) === item) this.#newest.delete(group);
  }

  newestOf(group: string): number | undefined {
    return this.#newest.get(group);
  }

  /** Items that are of one story with this one. */
  boundTo(item: number, id: string): readonly number[] {
    const copies = this.#copies.get(item) ?? none;
    return this.#together.has(id) ? [...copies, ...this.#numbersOf(this.#together.get(id))] : copies;
  }

  /** Whether any two items are apart by an editor's word. */
  get areAnyApart(): boolean {
    return this.#apart.size > 0;
  }

  apartFrom(id: string): readonly number[] {
    return this.#apart.has(id) ? this.#numbersOf(this.#apart.get(id)) : none;
  }

  #numbersOf(ids: Iterable<string> = []): number[] {
    return [...ids].flatMap((id) => this.#numbers.get(id) ?? []);
  }

  #set<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
    const before = map.get(key);
    map.set(key, value);
    if (!this.#journal.keeps) return;
    this.#journal.note(() => (before === undefined ? map.delete(key) : map.set(key, before)));
  }
}

const none: readonly number[] = [];
