import type { Mark, MarkKind } from '#libs/contracts';

/** Where a mark lies on `wire.marks`. */
export interface MarkPlace {
  readonly partition: number;
  readonly offset: string;
  /** When the broker took it; ISO 8601. */
  readonly appendedAt: string;
}

type Of<K extends MarkKind> = Extract<Mark, { kind: K }>;
/** The marks on one item id, one of a kind. */
export type ItemMarks = { readonly [K in MarkKind]?: Of<K> };

interface Entry {
  readonly mark: Mark;
  readonly place: MarkPlace;
}

/** Of nearly every item. */
export const noMarks: ItemMarks = {};

/**
 * All marks, in memory: the last of a kind on an item, as `wire.marks` keeps them, in whatever order several readers of
 * this process bring them. Of two statuses the one of the higher order counts, whichever was written last.
 */
export class MarkBook {
  readonly #entries = new Map<string, Partial<Record<MarkKind, Entry>>>();
  readonly #views = new Map<string, ItemMarks>();
  #edition = 0;

  /** Raised by each mark that says something new. */
  get edition(): number {
    return this.#edition;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** False where the book knows this mark or a later one already. */
  learn(mark: Mark, place: MarkPlace): boolean {
    const entries = this.#entries.get(mark.item) ?? {};
    const known = entries[mark.kind];
    if (known && !follows({ mark, place }, known)) return false;
    this.#keep(mark.item, { ...entries, [mark.kind]: { mark, place } });
    return true;
  }

  /** Takes back what lies under a key (`item/kind`), when that was said before. */
  forget(key: string, place: MarkPlace): boolean {
    const [item = '', kind = ''] = key.split('/', 2);
    const { [kind as MarkKind]: known, ...others } = this.#entries.get(item) ?? {};
    if (!known || !isLater(place, known.place)) return false;
    this.#keep(item, others);
    return true;
  }

  of(item: string): ItemMarks {
    return this.#views.get(item) ?? noMarks;
  }

  /** Where the mark that counts lies; undefined when there is none of that kind. */
  placeOf(item: string, kind: MarkKind): MarkPlace | undefined {
    return this.#entries.get(item)?.[kind]?.place;
  }

  #keep(item: string, entries: Partial<Record<MarkKind, Entry>>): void {
    this.#edition += 1;
    this.#entries.set(item, entries);
    this.#views.set(
      item,
      Object.fromEntries(Object.entries(entries).map(([kind, { mark }]) => [kind, mark])),
    );
  }
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
