import { nameTrie } from '../gazetteer.js';
import type { Name, TrieNode } from '../name-trie.js';

/** Names of the shipped knowledge base by their folded words; none for a phrase that names nobody, undefined for others. */
export function shippedNames(words: readonly string[]): readonly Name[] | undefined {
  let node: TrieNode | undefined = nameTrie;
  for (const word of words) node = node?.next?.get(word);
  return node?.names;
}
