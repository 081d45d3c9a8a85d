import { IdTable } from '../ids/id-table.js';

/** Of which group an item is: none, the one that bears its own id, or from here on another one. */
const [none, own, others] = [0, 1, 2] as const;

/**
 * Ids and groups of recalled items by place, flat: of most of millions nothing will be asked before they are forgotten. An
 * item of which something is asked is taken from here.
 */
export class RecalledItems {
  readonly #ids = new IdTable();
  readonly #isThere: Uint8Array;
  readonly #groups: Uint32Array;
  readonly #groupIds = new IdTable();
  #groupCount = 0;

  constructor(places: number) {
    this.#isThere = new Uint8Array(places);
    this.#groups = new Uint32Array(places);
  }

  has(place: number): boolean {
    return this.#isThere[place] === 1;
  }

  put(place: number, id: string, group: string | undefined): void {
    this.#ids.set(place, id);
    this.#isThere[place] = 1;
    this.#groups[place] = group === undefined ? none : group === id ? own : others + this.#groupOf(group);
  }

  /** The place of an item; -1 if it is not here. */
  find(id: string): number {
    return this.#ids.find(id);
  }

  /** Of one that is here. */
  id(place: number): string {
    return this.#ids.id(place);
  }

  take(place: number): { readonly id: string; readonly group: string | undefined } {
    const id = this.#ids.id(place);
    const group = this.#groups[place] as number;
    this.#ids.remove(place);
    this.#isThere[place] = 0;
    return { id, group: group === none ? undefined : group === own ? id : this.#groupIds.id(group - others) };
  }

  #groupOf(group: string): number {
    const known = this.#groupIds.find(group);
    if (known < 0) this.#groupIds.set(this.#groupCount, group);
    return known < 0 ? this.#groupCount++ : known;
  }
}
