import type { Link } from './link-records.js';
import { anyState } from './link-scripts.js';
import { connectedTo, isBare, type LinkedItem, newcomer, withLinks } from './linked-item.js';
import { currentGroup } from './name-groups.js';

/** The items of a batch that want their groups. */
export interface Asking {
  readonly ids: readonly string[];
  /** Those of them that had no group when they came. */
  readonly newcomers: ReadonlySet<string>;
  /** Whom those with a text were found alike to. */
  readonly found: ReadonlyMap<string, readonly Link[]>;
}

/** Where each of some connected items belongs, by id; those that are not named stay. */
export type Naming = (members: readonly LinkedItem[]) => ReadonlyMap<string, string>;

/** What a look says to Redis of an item. */
export interface Step {
  links?: readonly Link[];
  /** The state that it is believed to be in; nothing where it is not known. */
  believed?: string;
  /** Where it belongs, if that is new, and the item that shows it. */
  name?: string;
  by?: string;
}

/** Some connected items. */
interface Part {
  readonly ids: readonly string[];
  /** All of them are known, and said to Redis where they belong. */
  readonly isNamed: boolean;
}

export interface Look {
  readonly steps: ReadonlyMap<string, Step>;
  readonly parts: readonly Part[];
}

/** adding: only links are said. last: what is not known by now is left out, and nobody goes without a group. */
export type LookKind = 'adding' | 'settling' | 'last';

/** What a batch sees around its items, and which of them are not settled yet. */
export class Surroundings {
  readonly #items = new Map<string, LinkedItem>();
  /** Past the window, or not there yet. */
  readonly #absent = new Set<string>();
  readonly #own: ReadonlySet<string>;
  readonly #open: Set<string>;
  /** To be said in the first look. */
  #links: ReadonlyMap<string, readonly Link[]>;

  /** `known` is how items stood when this process saw them last. */
  constructor(
    private readonly asking: Asking,
    private readonly known: (id: string) => LinkedItem | undefined,
  ) {
    this.#own = new Set(asking.ids);
    this.#open = new Set(asking.ids);
    this.#links = bothWays(asking.found);
  }

  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  /** As they were seen last. */
  get items(): ReadonlyMap<string, LinkedItem> {
    return this.#items;
  }

  /** What is to be said, and asked, of all that is not settled and what is connected to it. */
  look(naming: Naming, kind: LookKind): Look {
    const steps = new Map<string, Step>(Array.from(this.#links, ([id, links]) => [id, { links }]));
    const view = new Map<string, LinkedItem>();
    const decided = new Set<string>();
    const parts: Part[] = [];
    // The last one of a batch says what has come of all of them.
    for (const id of this.asking.ids.toReversed()) {
      if (!this.#open.has(id) || decided.has(id)) continue;
      const { members, beyond } = connectedTo(id, (other) => this.#seenIn(view, other));
      const unknown = beyond.filter((other) => !this.#absent.has(other));
      for (const other of unknown) steps.set(other, steps.get(other) ?? {});
      for (const { id: member } of members) {
        decided.add(member);
        steps.set(member, { ...steps.get(member), ...this.#believed(member, kind) });
      }
      const isNamed = kind === 'last' || (kind === 'settling' && unknown.length === 0);
      if (isNamed) name(members, naming, id, steps);
      parts.push({ ids: members.map((member) => member.id), isNamed });
    }
    this.#links = new Map();
    return { steps, parts };
  }

  /** What a look has brought: an item, and whether it was as believed. */
  learn({ parts }: Look, answers: readonly (readonly [LinkedItem, boolean])[]): void {
    const asBelieved = new Set<string>();
    for (const [item, isAsBelieved] of answers) {
      const { id } = item;
      if (isAsBelieved) asBelieved.add(id);
      if (isBare(item) && !this.#own.has(id)) {
        this.#items.delete(id);
        this.#absent.add(id);
      } else this.#items.set(id, item);
    }
    for (const { ids, isNamed } of parts) {
      if (!isNamed || !ids.every((id) => asBelieved.has(id))) continue;
      for (const id of ids) this.#open.delete(id);
    }
  }

  /** An item as it will be when what this look adds is there. */
  #seenIn(view: Map<string, LinkedItem>, id: string): LinkedItem | undefined {
    const seen = view.get(id);
    if (seen !== undefined) return seen;
    const item = this.#items.get(id) ?? this.#guess(id);
    if (item === undefined) return undefined;
    this.#items.set(id, item);
    const links = this.#links.get(id);
    const next = links === undefined ? item : withLinks(item, links, this.asking.found.has(id));
    view.set(id, next);
    return next;
  }

  #guess(id: string): LinkedItem | undefined {
    if (this.#absent.has(id)) return undefined;
    return this.known(id) ?? (this.asking.newcomers.has(id) ? newcomer(id) : undefined);
  }

  #believed(id: string, kind: LookKind): Pick<Step, 'believed'> {
    const item = this.#items.get(id);
    if (kind === 'last' && item?.group === undefined && this.#own.has(id)) return { believed: anyState };
    return item === undefined ? {} : { believed: item.state };
  }
}

function name(members: readonly LinkedItem[], naming: Naming, by: string, steps: Map<string, Step>): void {
  const names = naming(members);
  for (const member of members) {
    const wanted = names.get(member.id);
    if (wanted === undefined || wanted === currentGroup(member)) continue;
    steps.set(member.id, { ...steps.get(member.id), name: wanted, by });
  }
}

/** Each link by both its ends. */
export function bothWays(found: ReadonlyMap<string, readonly Link[]>): Map<string, Link[]> {
  const added = new Map<string, Link[]>();
  const add = (id: string, link: Link) => {
    const links = added.get(id);
    if (links === undefined) added.set(id, [link]);
    else links.push(link);
  };
  for (const [id, links] of found) {
    if (!added.has(id)) added.set(id, []);
    for (const { id: other, steps } of links) {
      add(id, { id: other, steps });
      add(other, { id, steps });
    }
  }
  return added;
}
