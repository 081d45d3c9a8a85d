import type { Journal } from '../journal.js';
import { RecalledItems } from './recalled-items.js';
import type { Change } from './story-answers.js';

/** An item and what was last said of it. */
export interface Known {
  readonly id: string;
  readonly group: string | undefined;
  story: string;
  /** Among the items that entered; below 0 before. */
  number: number;
  /** In whose story an item is shown that is not settled. */
  host: Known | undefined;
}

export interface KnownWorld {
  readonly places: number;
  readonly journal: Journal;
  /** The newest item that entered. */
  readonly newest: () => number;
  /** Is told of an item that is no longer known by its number alone. */
  readonly awoken: (known: Known) => void;
}

/**
 * What is known of the items that entered, by number and by id. Recalled ones are known by their number alone, in flat
 * room, until something is asked of them.
 */
export class KnownItems {
  readonly #world: KnownWorld;
  readonly #known: (Known | undefined)[] = [];
  readonly #byId = new Map<string, Known>();
  readonly #asleep: RecalledItems;

  constructor(world: KnownWorld) {
    this.#world = world;
    this.#asleep = new RecalledItems(world.places);
  }

  of(item: number): Known {
    return this.#known[item % this.#world.places] ?? this.#awoken(item);
  }

  /** Undefined for one that is known by its number alone. */
  awake(item: number): Known | undefined {
    return this.#known[item % this.#world.places];
  }

  id(item: number): string {
    return this.awake(item)?.id ?? this.#asleep.id(item % this.#world.places);
  }

  find(id: string): Known | undefined {
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const place = this.#asleep.find(id);
    return place < 0 ? undefined : this.of(this.#itemAt(place));
  }

  /** An item enters under a number. */
  note(item: number, known: Known): void {
    this.#known[item % this.#world.places] = known;
    known.number = item;
    const before = this.#byId.get(known.id);
    this.#byId.set(known.id, known);
    const { journal } = this.#world;
    if (!journal.keeps) return;
    journal.note(() => {
      known.number = -1;
      if (before === undefined) this.#byId.delete(known.id);
      else this.#byId.set(known.id, before);
    });
  }

  /** From now on an item is known by its number alone. */
  letSleep({ number, id, group }: Known): void {
    const place = number % this.#world.places;
    this.#known[place] = undefined;
    this.#byId.delete(id);
    this.#asleep.put(place, id, group);
  }

  /** An item that sleeps is known like others again: as this one, which somebody else knows. */
  wake(known: Known): void {
    const place = known.number % this.#world.places;
    if (!this.#asleep.has(place) || this.#asleep.id(place) !== known.id) return;
    this.#asleep.take(place);
    this.#put(place, known);
  }

  forget(known: Known): void {
    if (this.#byId.get(known.id) === known) this.#byId.delete(known.id);
  }

  #awoken(item: number): Known {
    const place = item % this.#world.places;
    const { id, group } = this.#asleep.take(place);
    const known: Known = { id, group, story: id, number: item, host: undefined };
    this.#put(place, known);
    return known;
  }

  #put(place: number, known: Known): void {
    this.#known[place] = known;
    this.#byId.set(known.id, known);
    this.#world.awoken(known);
  }

  /** Items stand at their number modulo the places. */
  #itemAt(place: number): number {
    const { places, newest } = this.#world;
    const last = newest();
    return last - ((last - place) % places);
  }
}

/** Of items that are shown in another's story the one that leads. */
export const leadOf = (known: Known): Known => (known.host === undefined ? known : leadOf(known.host));
export const shownIn = (known: Known): string => leadOf(known).story;

/** Notes and answers what is said of an item now, if it is something else than before. */
export function say(known: Known, story: string): Change[] {
  const before = known.story;
  known.story = story;
  return before === story ? [] : [{ id: known.id, story, before }];
}
