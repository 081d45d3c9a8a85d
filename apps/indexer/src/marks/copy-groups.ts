import { itemId, type Mark } from '#libs/contracts';
import { Moves } from './copy-moves.js';

type Of<K extends Mark['kind']> = Extract<Mark, { kind: K }>;
/** Marks that say which copies belong together. */
export type GroupMark = Of<'joined'> | Of<'moved'> | Of<'join'> | Of<'split'>;

const groupKinds: ReadonlySet<string | undefined> = new Set(['joined', 'moved', 'join', 'split']);
/** Whether a mark under this key says which copies belong together. */
export const isGroupKey = (key: string): boolean => groupKinds.has(key.split('/')[1]);
export const isGroupMark = (mark: Mark): mark is GroupMark => groupKinds.has(mark.kind);

/** Groups that are one, and items split from theirs that are in it. */
interface Component {
  readonly name: string;
  readonly groups: readonly string[];
  readonly items: readonly string[];
}

type Touched = Pick<Component, 'groups' | 'items'>;

/** Stands for an item that an editor has split from its group; ids have no colon. */
const splitNode = (item: string) => `split:${item}`;
const itemOfNode = (node: string) => (node.startsWith('split:') ? node.slice(6) : undefined);

/**
 * Which group an item is in, from the group that it was given at first and all marks: groups that marks connect are
 * one, named by the smallest id among them, so that the order of the marks does not matter. An editor's marks are on
 * items, whose first groups have to be told (`learnBase`) before they count.
 */
export class CopyGroups {
  /** By `markKey`, less the pair that they connect. */
  readonly #joined = new Map<string, Of<'joined'>>();
  readonly #joins = new Map<string, Of<'join'>>();
  readonly #splits = new Map<string, Of<'split'>>();
  readonly #moves = new Moves();
  /** First groups of the items that editors' marks name; undefined while not known. */
  readonly #bases = new Map<string, string | undefined>();
  #components: Map<string, Component> | undefined = new Map();

  learn(mark: GroupMark): void {
    if (mark.kind === 'joined') {
      this.#joined.set(pair(mark.item, mark.value.to), mark);
      if (this.#components) connect(this.#components, mark.item, mark.value.to, this.#nameOf);
      return;
    }
    if (mark.kind === 'moved') {
      this.#moves.learn(mark);
      // Only what an editor said of the item connects groups.
      if (this.#bases.has(mark.item)) this.#components = undefined;
      return;
    }
    if (mark.kind === 'join') this.#joins.set(pair(mark.item, mark.value.with), mark);
    else this.#splits.set(mark.item, mark);
    for (const id of itemsOf(mark)) if (!this.#bases.has(id)) this.#bases.set(id, undefined);
    this.#components = undefined;
  }

  forget(mark: GroupMark): void {
    if (mark.kind === 'joined') this.#joined.delete(pair(mark.item, mark.value.to));
    else if (mark.kind === 'moved') this.#moves.forget(mark);
    else if (mark.kind === 'join') this.#joins.delete(pair(mark.item, mark.value.with));
    else this.#splits.delete(mark.item);
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
    return (
      !this.#splits.has(item) &&
      !this.#splits.has(base) &&
      !this.#moves.touch(item, base) &&
      !this.#all().has(base)
    );
  }

  /** The first groups that are one with that of an item, and the items split from theirs that are in it. */
  around(item: string, base: string): Pick<Component, 'groups' | 'items'> {
    const node = this.#nodeIn(item, base);
    return this.#all().get(node) ?? alone(node, this.#nameOf);
  }

  /** These, the groups that are one with them, those that some of their items moved to, and those they came from. */
  withMoved(groups: readonly string[]): string[] {
    const joined = groups.flatMap((group) => this.#all().get(group)?.groups ?? []);
    const all = [...new Set([...groups, ...joined])];
    return [...new Set([...all, ...this.#moves.around(all)])];
  }

  /** The group of an item by what the deduplicator saw, whatever others say of it. */
  movedTo(item: string, base: string): string {
    return this.#moves.groupOf(item, base);
  }

  /** The first group of an item that editors' marks name; undefined while nobody has told it. */
  baseOf(item: string): string | undefined {
    return this.#bases.get(item);
  }

  isSplit(item: string): boolean {
    return this.#splits.has(item);
  }

  /** All items and first groups whose group the mark under this key, said or taken back, may have changed. */
  touchedBy(key: string): Touched {
    const [item = '', kind, other = item] = key.split('/');
    if (kind === 'joined') return this.#reach([item, other], []);
    const touched = this.touchedByItems([item, other]);
    if (kind !== 'moved') return touched;
    return { ...touched, items: [...new Set([item, ...touched.items])] };
  }

  /** The same of all editors' marks that name one of these items. */
  touchedByItems(ids: readonly string[]): Touched {
    const items = [...new Set(ids.flatMap((id) => [id, ...this.#partnersOf(id)]))];
    const bases = items.flatMap((id) => this.#bases.get(id) ?? []);
    return this.#reach([...bases, ...items.filter((id) => this.#splits.has(id)).map(splitNode)], items);
  }

  /** All items that editors' marks name. */
  named(): string[] {
    return [...this.#bases.keys()];
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
      if (join.item === item) return [join.value.with];
      return join.value.with === item ? [join.item] : [];
    });
  }

  readonly #nodeIn = (item: string, base: string): string =>
    this.#splits.has(item) ? splitNode(item) : this.#moves.groupOf(item, base);

  /** A group whose founder was split from it has lost its name: `from` gives it another one. */
  readonly #nameOf = (node: string): string => {
    const own = itemOfNode(node);
    if (own !== undefined) return own;
    if (!this.#splits.has(node)) return node;
    let name = node;
    for (const seen = new Set<string>(); this.#splits.has(name); ) {
      if (seen.has(name)) return itemId('copies', node);
      seen.add(name);
      name = (this.#splits.get(name) as Of<'split'>).value.from;
    }
    // The id of a member of another group may be the name of that one.
    const base = this.#bases.get(name);
    return base === undefined || base === node ? name : itemId('copies', node);
  };

  #all(): ReadonlyMap<string, Component> {
    if (this.#components) return this.#components;
    const all = new Map<string, Component>();
    for (const { item, value } of this.#joined.values()) connect(all, item, value.to, this.#nameOf);
    for (const join of this.#joins.values()) {
      const [one, other] = [join.item, join.value.with].map((id) => this.#joinable(id, join.at));
      if (one !== undefined && other !== undefined) connect(all, one, other, this.#nameOf);
    }
    this.#components = all;
    return all;
  }

  /** A later split of an item takes back its joins; an earlier one lets it be joined by itself. */
  #joinable(item: string, at: string): string | undefined {
    const split = this.#splits.get(item);
    if (split !== undefined) return split.at < at ? splitNode(item) : undefined;
    const base = this.#bases.get(item);
    return base === undefined ? undefined : this.#moves.groupOf(item, base);
  }
}

function itemsOf(mark: Of<'join'> | Of<'split'>): string[] {
  return [mark.item, mark.kind === 'join' ? mark.value.with : mark.value.from];
}

const pair = (one: string, other: string) => `${one}/${other}`;

function alone(node: string, nameOf: (node: string) => string): Component {
  const item = itemOfNode(node);
  return { name: nameOf(node), groups: item === undefined ? [node] : [], items: item ? [item] : [] };
}

/** Makes two components one; groups of copies have some tens of nodes, so all of them are entered anew. */
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
