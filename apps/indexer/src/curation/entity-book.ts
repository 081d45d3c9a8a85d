import { type EntityMarkKind, type Mark, splitOff } from '#libs/contracts';
import { wordsKey } from './words-key.js';

type Of<K extends Mark['kind']> = Extract<Mark, { kind: K }>;
export type EntityMark = Of<EntityMarkKind>;

const kinds: ReadonlySet<string> = new Set<EntityMarkKind>(['entity-merge', 'entity-split', 'entity-name']);
export const isEntityMark = (mark: Mark): mark is EntityMark => kinds.has(mark.kind);

interface Part {
  readonly spellings: ReadonlySet<string>;
  /** The first of them, as the curator wrote it. */
  readonly spelling: string;
  readonly into: string;
}

/** Where a mention has come to; `spelling` where the id was made of spellings, for a name. */
export interface PlacedId {
  readonly id: string;
  readonly spelling?: string | undefined;
  /** It came there by its spelling, at least in part: another spelling may not. */
  readonly bySpelling: boolean;
  /** All ids that it came through, from the one asked for. */
  readonly through: readonly string[];
}

/**
 * What curators say of entities, whatever order it came in: of the marks on one thing the last counts by its time. A
 * merge is followed on and on; of merges that run in a circle the oldest gives way, so that the last word holds.
 */
export class EntityBook {
  readonly #marks = new Map<string, EntityMark>();
  #read: Read | undefined;

  learn(mark: EntityMark): void {
    this.#marks.set(keyOf(mark), mark);
    this.#read = undefined;
  }

  forget(mark: EntityMark): void {
    this.#marks.delete(keyOf(mark));
    this.#read = undefined;
  }

  /** Whether anybody has said anything of one of these; of nearly no item it is so. */
  concerns(ids: Iterable<string>): boolean {
    if (this.#marks.size === 0) return false;
    const { merges, parts, names } = this.#all();
    for (const id of ids) if (merges.has(id) || parts.get(id)?.length || names.has(id)) return true;
    return false;
  }

  /** Whose mention of `entity` it is that is spelt so. */
  place(entity: string, surface: string): PlacedId {
    const { merges, parts } = this.#all();
    const spelt = wordsKey(surface);
    const through = [entity];
    let spelling: string | undefined;
    let bySpelling = false;
    for (let id = entity; ; ) {
      const part = parts.get(id)?.find(({ spellings }) => spellings.has(spelt));
      const into = part?.into ?? merges.get(id);
      // Back where it has been: the spelling is another one there, and that one was merged here again.
      if (into === undefined || through.includes(into)) return { id, spelling, bySpelling, through };
      spelling = part?.spelling;
      bySpelling ||= part !== undefined;
      through.push(into);
      id = into;
    }
  }

  /** Names that a curator gave, by language; undefined where nobody did. */
  namesOf(entity: string): Readonly<Record<string, string>> | undefined {
    return this.#all().names.get(entity);
  }

  /** Entities whose items a mark on this one, said or taken back, may have changed. */
  around(entity: string): string[] {
    const marks = [...this.#marks.values()].filter(({ value }) => value.entity === entity);
    return [...new Set([entity, ...marks.flatMap((mark) => intoOf(mark) ?? [])])];
  }

  /** All that marks are on. */
  marked(): string[] {
    return [...new Set([...this.#marks.values()].map(({ value }) => value.entity))];
  }

  #all(): Read {
    this.#read ??= read([...this.#marks.values()].sort(byTime));
    return this.#read;
  }
}

interface Read {
  readonly merges: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  readonly names: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** From the oldest to the newest. */
function read(marks: readonly EntityMark[]): Read {
  const merges = new Map<string, string>();
  const parts = new Map<string, Part[]>();
  const names = new Map<string, Readonly<Record<string, string>>>();
  for (const mark of marks) {
    const { entity } = mark.value;
    if (mark.kind === 'entity-merge') {
      const { into } = mark.value;
      merge(merges, entity, into);
      // Who merges a part into what it was split from takes the split back.
      parts.set(into, parts.get(into)?.filter((part) => part.into !== entity) ?? []);
    } else if (mark.kind === 'entity-name') {
      if (Object.keys(mark.value.names).length > 0) names.set(entity, mark.value.names);
      else names.delete(entity);
    } else if (mark.value.spellings === undefined) merges.delete(entity);
    // The last said first: of two splits that name one spelling it counts.
    else parts.set(entity, [partOf(mark), ...(parts.get(entity) ?? [])]);
  }
  return { merges, parts, names };
}

function merge(merges: Map<string, string>, entity: string, into: string): void {
  for (let at: string | undefined = into; at !== undefined; at = merges.get(at)) {
    if (at !== entity) continue;
    merges.delete(into);
    break;
  }
  merges.set(entity, into);
}

function partOf({ value }: Of<'entity-split'>): Part {
  const { entity, spellings = [] } = value;
  const into = value.into ?? splitOff(entity, spellings);
  return { spellings: new Set(spellings.map(wordsKey)), spelling: spellings[0] ?? into, into };
}

function intoOf(mark: EntityMark): string | undefined {
  if (mark.kind === 'entity-merge') return mark.value.into;
  return mark.kind === 'entity-split' && mark.value.spellings ? partOf(mark).into : undefined;
}

/** One of each thing that can be said of an entity. */
function keyOf(mark: EntityMark): string {
  const { kind, value } = mark;
  return kind === 'entity-split' ? `${value.entity} ${kind} ${intoOf(mark)}` : `${value.entity} ${kind}`;
}

function byTime(one: EntityMark, other: EntityMark): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return keyOf(one) < keyOf(other) ? -1 : 1;
}
