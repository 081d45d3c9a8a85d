import { type Mark, type MarkKind, markKey, type pairKinds } from '#libs/contracts';
import { copyKinds } from './group-kinds.js';
import { ItemGroups } from './item-groups.js';
import { StoryGroups } from './story-groups.js';

/** Where a mark lies on `wire.marks`. */
export interface MarkPlace {
  readonly partition: number;
  readonly offset: string;
  /** When the broker took it; ISO 8601. */
  readonly appendedAt: string;
}

type Of<K extends MarkKind> = Extract<Mark, { kind: K }>;
type PairKind = (typeof pairKinds)[number];
/** The marks on one item id, one of a kind; those that pair it with others are asked for by their keys. */
export type ItemMarks = { readonly [K in Exclude<MarkKind, PairKind>]?: Of<K> };

interface Entry {
  readonly mark: Mark;
  readonly place: MarkPlace;
}

/** Of nearly every item. */
export const noMarks: ItemMarks = {};

/**
 * All marks, in memory: the last of each key, as `wire.marks` keeps them, in whatever order several readers of
 * this process bring them. Of two statuses the one of the higher order counts, whichever was written last.
 */
export class MarkBook {
  /** By item, then by what follows it in the key: the kind, of pairs with the other item. */
  readonly #entries = new Map<string, ReadonlyMap<string, Entry>>();
  readonly #views = new Map<string, ItemMarks>();
  readonly #groups = new ItemGroups(copyKinds);
  readonly #stories = new StoryGroups();
  #edition = 0;

  /** What the marks make of the groups of copies. */
  get groups(): Omit<ItemGroups, 'learn' | 'forget' | 'learnBase'> {
    return this.#groups;
  }

  /** What they make of stories. */
  get stories(): Omit<StoryGroups, 'learn' | 'forget' | 'learnBase'> {
    return this.#stories;
  }

  /** Raised by each mark that says something new. */
  get edition(): number {
    return this.#edition;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** False where the book knows this mark or a later one already. */
  learn(mark: Mark, place: MarkPlace): boolean {
    const key = markKey(mark).slice(mark.item.length + 1);
    const known = this.#entries.get(mark.item)?.get(key);
    if (known && !follows({ mark, place }, known)) return false;
    this.#keep(mark.item, new Map(this.#entries.get(mark.item)).set(key, { mark, place }));
    this.#groups.learn(mark);
    this.#stories.learn(mark);
    return true;
  }

  /** Takes back what lies under a key, when that was said before. */
  forget(key: string, place: MarkPlace): boolean {
    const [item, rest] = cut(key);
    const entries = new Map(this.#entries.get(item));
    const known = entries.get(rest);
    if (!known || !isLater(place, known.place)) return false;
    entries.delete(rest);
    this.#keep(item, entries);
    this.#groups.forget(known.mark);
    this.#stories.forget(known.mark);
    return true;
  }

  /** The group that an item was given at first; false where that was known or nobody asks for it. */
  learnBase(item: string, group: string): boolean {
    const isNew = this.#groups.learnBase(item, group);
    if (isNew) this.#edition += 1;
    return isNew;
  }

  /** The story that an item was given when it came; the same. */
  learnStoryBase(item: string, story: string): boolean {
    const isNew = this.#stories.learnBase(item, story);
    if (isNew) this.#edition += 1;
    return isNew;
  }

  of(item: string): ItemMarks {
    return this.#views.get(item) ?? noMarks;
  }

  /** The mark under a key of `wire.marks`. */
  under(key: string): Mark | undefined {
    const [item, rest] = cut(key);
    return this.#entries.get(item)?.get(rest)?.mark;
  }

  /** Where the mark that counts lies; undefined when there is none of that kind. */
  placeOf(item: string, kind: MarkKind): MarkPlace | undefined {
    return this.#entries.get(item)?.get(kind)?.place;
  }

  #keep(item: string, entries: ReadonlyMap<string, Entry>): void {
    this.#edition += 1;
    this.#entries.set(item, entries);
    const own = [...entries].filter(([key]) => !key.includes('/'));
    if (own.length === 0) this.#views.delete(item);
    else this.#views.set(item, Object.fromEntries(own.map(([kind, { mark }]) => [kind, mark])));
  }
}

/** The item of a key, and what follows it. */
function cut(key: string): [string, string] {
  const at = key.indexOf('/');
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
}

function follows(next: Entry, known: Entry): boolean {
  if (next.mark.kind === 'status' && known.mark.kind === 'status') {
    const above = rankOfStatus(next.mark, known.mark);
    if (above !== 0) return above > 0;
  }
  return isLater(next.place, known.place);
}

/** Above 0 when `a` counts over `b`; 0 when nothing in them tells. */
export function rankOfStatus(a: Of<'status'>, b: Of<'status'>): number {
  return a.value.order - b.value.order || Date.parse(a.at) - Date.parse(b.at);
}

/** Partitions tell nothing of each other's order; a key has another one only after partitions were added. */
export function isLater(a: MarkPlace, b: MarkPlace): boolean {
  if (a.partition !== b.partition) return a.appendedAt > b.appendedAt;
  return BigInt(a.offset) > BigInt(b.offset);
}
