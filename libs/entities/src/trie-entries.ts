import { cliticSplits } from '#libs/text';
import type { TrieNode } from './name-trie.js';

/** A way into the trie for a folded word. */
export interface TrieEntry {
  readonly node: TrieNode;
  /** Folded letters before the mention. */
  readonly skip: number;
  /** The word has an article that the name in the trie has not. */
  readonly addedArticle: boolean;
}

const none: readonly TrieEntry[] = [];

/** Every name that begins with a folded word, or with what is left of it without Arabic clitics. */
export function trieEntries({ next }: TrieNode, folded: string): readonly TrieEntry[] {
  const entries: TrieEntry[] = [];
  for (const form of cliticSplits(folded)) {
    const node = next?.get(form);
    if (node !== undefined) entries.push({ node, ...splitAt(folded, form) });
  }
  return entries.length === 0 ? none : entries;
}

/**
 * Clitics are left out of a mention, the article stays in: بالعراق gives العراق. In لل the article has melted into the
 * preposition, so للعراق is taken whole, and وللعراق gives للعراق.
 */
function splitAt(folded: string, form: string): { skip: number; addedArticle: boolean } {
  if (!folded.endsWith(form)) return { skip: folded.length - form.length, addedArticle: false };
  const skip = folded.length - form.length;
  const before = folded.slice(0, skip);
  if (!before.endsWith('ال') && !before.endsWith('لل')) return { skip, addedArticle: false };
  return { skip: skip - 2, addedArticle: true };
}
