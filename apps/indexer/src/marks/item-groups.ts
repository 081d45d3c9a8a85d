import { type Mark, markKey } from '#libs/contracts';
import type { GroupKinds, Statement } from './group-kinds.js';

type Of<S extends Statement['says']> = Extract<Statement, { says: S }>;

/** Groups that are one, and items split from theirs that are in it. */
interface Component {
  readonly name: string;
  readonly groups: readonly string[];
  readonly items: readonly string[];
}

export type Touched = Pick<Component, 'groups' | 'items'>;

const nothing: Touched = { groups: [], items: [] };

/** Stands for an item that an editor has split from its group; ids have no colon. */
const splitNode = (item: string) => `split:${item}`;
const itemOfNode = (node: string) => (node.startsWith('split:') ? node.slice(6) : undefined);

/**
 * Which group an item is in, from the group that it was given at first and all marks: groups that marks connect are
 * one, named by the smallest id among them, so that the order of the marks does not matter. An editor's marks are on
 * items, whose first groups have to be told (`learnBase`) before they count.
 */
export class ItemGroups {
  readonly #kinds: GroupKinds;
  /** By `markKey`. */
  readonly #same = new Map<string, Of<'same'>>();
  readonly #joins = new Map<string, Of<'join'>>();
  readonly #splits = new Map<string, Of<'split'>>();
  /** The same by the name of the group that the item would found. */
  readonly #namesTaken = new Map<string, Of<'split'>>();
  readonly #moved = new Map<string, string>();
  /** First groups of the items that editors' marks name; undefined while not known. */
  readonly #bases = new Map<string, string | undefined>();
  #components: Map<string, Component> | undefined = new Map();

  constructor(kinds: GroupKinds) {
    this.#kinds = kinds;
  }

  learn(mark: Mark): void {
    const statement = this.#kinds.statementOf(mark);
    if (statement === undefined) return;
    if (statement.says === 'same') {
      this.#same.set(markKey(mark), statement);
      if (this.#components) connect(this.#components, statement.one, statement.other, this.#nameOf);
      return;
    }
    if (statement.says === 'moved') {
      this.#move(statement.item, statement.to);
      return;
    }
    if (statement.says === 'join') this.#joins.set(markKey(mark), statement);
    else {
      this.#splits.set(statement.item, statement);
      this.#namesTaken.set(this.#kinds.nameOf(statement.item), statement);
    }
    for (const id of itemsOf(statement)) if (!this.#bases.has(id)) this.#bases.set(id, undefined);
    this.#components = undefined;
  }

  forget(mark: Mark): void {
    const statement = this.#kinds.statementOf(mark);
    if (statement === undefined) return;
    if (statement.says === 'moved') {
      this.#move(statement.item, undefined);
      return;
    }
    if (statement.says === 'same') this.#same.delete(markKey(mark));
    else if (statement.says === 'join') this.#joins.delete(markKey(mark));
    else {
      this.#splits.delete(statement.item);
      this.#namesTaken.delete(this.#kinds.nameOf(statement.item));
    }
    this.#components = undefined;
  }

  /** Items of editors' marks whose first group nobody has told yet. */
  unknown(): string[] {
    return [...this.#bases].flatMap(([id, base]) => (base === undefined ? [id] : []));
  }

  /** False when it was known, or no editor's mark names the item. */
  learnBase(item: string, group: string): boolean {
    if (!this.#bases.has(item) || this.#bases.get(item) !== undefined) return false;
    this.#bases.set(item, group);
    this.#components = undefined;
    return true;
  }

  /** The name of the group that an item is in. */
  groupOf(item: string, base: string): string {
    const node = this.#nodeIn(item, base);
    return this.#all().get(node)?.name ?? this.#nameOf(node);
  }

  /** Whether no mark changes anything of the group of an item; so it is with nearly every one. */
  isPlain(item: string, base: string): boolean {
    if (this.#splits.has(item) || this.#moved.has(item)) return false;
    return !this.#namesTaken.has(base) && !this.#all().has(base);
  }

  /** The first groups that are one with that of an item, and the items split from theirs that are in it. */
  around(item: string, base: string): Touched {
    const node = this.#nodeIn(item, base);
    return this.#all().get(node) ?? alone(node, this.#nameOf);
  }

  /** The first group of an item that editors' marks name; undefined while nobody has told it. */
  baseOf(item: string): string | undefined {
    return this.#bases.get(item);
  }

  isSplit(item: string): boolean {
    return this.#splits.has(item);
  }

  /**
   * All items and first groups whose group the mark under this key, said or taken back, may have changed; besides the
   * item itself, where no editor's mark names it. Nothing for marks that speak of other things.
   */
  touchedBy(key: string): Touched {
    const { onGroups, onItems } = this.#kinds;
    const [item = '', kind = '', other = item] = key.split('/');
    if (onGroups.has(kind)) return this.#reach([item, other], []);
    if (!onItems.has(kind) || !this.#bases.has(item)) return nothing;
    return this.touchedByItems([item, other]);
  }

  /** The same of all editors' marks that name one of these items. */
  touchedByItems(ids: readonly string[]): Touched {
    const items = [...new Set(ids.flatMap((id) => [id, ...this.#partnersOf(id)]))];
    const bases = items.flatMap((id) => [this.#bases.get(id) ?? [], this.#moved.get(id) ?? []].flat());
    return this.#reach([...bases, ...items.filter((id) => this.#splits.has(id)).map(splitNode)], items);
  }

  /** All items that editors' marks name. */
  named(): string[] {
    return [...this.#bases.keys()];
  }

  #move(item: string, to: string | undefined): void {
    if (to === undefined) this.#moved.delete(item);
    else this.#moved.set(item, to);
    if (this.#bases.has(item)) this.#components = undefined;
  }

  #reach(nodes: readonly string[], items: readonly string[]): Touched {
    const found = nodes.map((node) => this.#all().get(node) ?? alone(node, this.#nameOf));
    return {
      groups: [...new Set(found.flatMap(({ groups }) => groups))],
      items: [...new Set([...items, ...found.flatMap((one) => one.items)])],
    };
  }

  #partnersOf(item: string): string[] {
    return [...this.#joins.values()].flatMap((join) => {
      if (join.item === item) return [join.with];
      return join.with === item ? [join.item] : [];
    });
  }

  #nodeIn(item: string, base: string): string {
    return this.#splits.has(item) ? splitNode(item) : (this.#moved.get(item) ?? base);
  }

  /** A group whose founder was split from it has lost its name: `from` gives it another one. */
  readonly #nameOf = (node: string): string => {
    const { nameOf, spareName } = this.#kinds;
    const own = itemOfNode(node);
    if (own !== undefined) return nameOf(own);
    const split = this.#namesTaken.get(node);
    if (split === undefined) return node;
    let { from } = split;
    for (const seen = new Set([split.item]); this.#splits.has(from); ) {
      if (seen.has(from)) return spareName(node);
      seen.add(from);
      from = (this.#splits.get(from) as Of<'split'>).from;
    }
    // The id of a member of another group may be the name of that one.
    const base = this.#moved.get(from) ?? this.#bases.get(from);
    return base === undefined || base === node ? nameOf(from) : spareName(node);
  };

  #all(): ReadonlyMap<string, Component> {
    if (this.#components) return this.#components;
    const all = new Map<string, Component>();
    for (const { one, other } of this.#same.values()) connect(all, one, other, this.#nameOf);
    for (const join of this.#joins.values()) {
      const [one, other] = [join.item, join.with].map((id) => this.#joinable(id, join.at));
      if (one !== undefined && other !== undefined) connect(all, one, other, this.#nameOf);
    }
    this.#components = all;
    return all;
  }

  /** A later split of an item takes back its joins; an earlier one lets it be joined by itself. */
  #joinable(item: string, at: string): string | undefined {
    const split = this.#splits.get(item);
    if (split !== undefined) return split.at < at ? splitNode(item) : undefined;
    return this.#moved.get(item) ?? this.#bases.get(item);
  }
}

function itemsOf(statement: Of<'join'> | Of<'split'>): string[] {
  return [statement.item, statement.says === 'join' ? statement.with : statement.from];
}

function alone(node: string, nameOf: (node: string) => string): Component {
  const item = itemOfNode(node);
  return { name: nameOf(node), groups: item === undefined ? [node] : [], items: item ? [item] : [] };
}

/** Makes two components one; groups have some tens of nodes, so all of them are entered anew. */
function connect(all: Map<string, Component>, a: string, b: string, nameOf: (node: string) => string): void {
  const one = all.get(a) ?? alone(a, nameOf);
  const other = all.get(b) ?? alone(b, nameOf);
  if (one === other) return;
  const joined: Component = {
    name: [one.name, other.name].sort()[0] as string,
    groups: [...new Set([...one.groups, ...other.groups])],
    items: [...new Set([...one.items, ...other.items])],
  };
  for (const node of [...joined.groups, ...joined.items.map(splitNode)]) all.set(node, joined);
}
