import { tokenize } from '#libs/text';
import type { Alias } from './gazetteer-entity.js';
import type { Rule } from './homographs.js';

/** How the capitals of a Latin name are checked: `none` for names without capitals and for Arabic. */
export type Capitals = 'none' | 'initials' | 'exact';

/** An alias ready to be compared with a text. */
export interface Name {
  readonly alias: Alias;
  readonly rule: Rule | undefined;
  readonly capitals: Capitals;
  /** Per word: has a capital initial. */
  readonly initials: readonly boolean[];
  /** Words as written, for exact names. */
  readonly words: readonly string[];
  readonly isPerson: boolean;
  /** Ends with a point that belongs to it: U.S. */
  readonly dotted: boolean;
}

/** Names by their folded words. */
export interface TrieNode {
  next: Map<string, TrieNode> | undefined;
  /** Names that end here, the preferred one first; an empty list blocks: longer than a name, and no name itself. */
  names: Name[] | undefined;
}

const newNode = (): TrieNode => ({ next: undefined, names: undefined });

/** Builds the trie; `blockers` are phrases in which the names that they contain mean something else. */
export function buildTrie(names: readonly Name[], blockers: readonly string[]): TrieNode {
  const root = newNode();
  for (const name of names) addName(root, name);
  for (const phrase of blockers) nodeFor(root, phrase).names ??= [];
  return root;
}

/** Behind the names that are there with the same words. */
export function addName(root: TrieNode, name: Name): void {
  const node = nodeFor(root, name.alias.text);
  node.names ??= [];
  node.names.push(name);
}

function nodeFor(root: TrieNode, text: string): TrieNode {
  let node = root;
  for (const { folded } of tokenize(text)) {
    node.next ??= new Map();
    let next = node.next.get(folded);
    if (next === undefined) {
      next = newNode();
      node.next.set(folded, next);
    }
    node = next;
  }
  return node;
}

/** Prepares an alias for comparison. */
export function toName(alias: Alias, rule: Rule | undefined): Name {
  const words = tokenize(alias.text).map(({ surface }) => surface);
  return {
    alias,
    rule,
    capitals: capitalsOf(alias, words),
    initials: words.map(hasCapital),
    words,
    isPerson: alias.entity.type === 'person',
    dotted: alias.text.endsWith('.'),
  };
}

/** Short all-capital names are acronyms: US is not us, WHO not Who. */
function capitalsOf(alias: Alias, words: readonly string[]): Capitals {
  if (alias.exact) return 'exact';
  const isAcronym = /^[A-Z0-9.&-]{2,6}$/.test(alias.text) && /[A-Z]/.test(alias.text);
  if (isAcronym) return 'exact';
  return words.some(hasCapital) ? 'initials' : 'none';
}

/** Whether a word begins with a capital letter. */
export const hasCapital = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};
