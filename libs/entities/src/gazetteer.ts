import { type KnownEntity, knowledgeBase } from '#libs/knowledge-base';
import { fold, tokenize } from '#libs/text';
import { blockedPhrases, preferredEntities } from './gazetteer/homographs.js';
import type { Alias, NameKind } from './gazetteer-entity.js';
import { homographRules, ruleKey } from './homographs.js';
import { buildTrie, toName } from './name-trie.js';

const { entries } = knowledgeBase();

/** Every entity, in the order of the curated tables: countries first; then what only a library has. */
export const entities: readonly KnownEntity[] = entries.map(({ entity }) => entity);

/** Every way to write each of them. */
export const aliases: readonly Alias<KnownEntity>[] = entries.flatMap(({ entity, forms }) =>
  forms.map((form) => ({ entity, ...form })),
);

const byId = new Map(entities.map((entity) => [entity.id, entity]));

/** An entity of the gazetteer by its id. */
export const entityById = (id: string): KnownEntity | undefined => byId.get(id);

/** The folded words of a name, parted by spaces: two names with one key cannot be told apart by their letters. */
export const nameKey = (text: string): string =>
  tokenize(text)
    .map(({ folded }) => folded)
    .join(' ');

const wordsOfAliases = new WeakMap<Alias, readonly string[]>();

/** The folded words of a way to write a name. */
export function aliasWords(alias: Alias): readonly string[] {
  let words = wordsOfAliases.get(alias);
  if (words === undefined) {
    words = nameKey(alias.text).split(' ');
    wordsOfAliases.set(alias, words);
  }
  return words;
}

const preferred = new Set(preferredEntities.map(([alias, id]) => ruleKey(id, alias)));
const kinds: readonly NameKind[] = ['full', 'demonym', 'short'];

/** Lower is taken first where several entities share a name. */
function rank(alias: Alias): number {
  const isPreferred = preferred.has(ruleKey(alias.entity.id, alias.text));
  return (isPreferred ? 0 : 2) * kinds.length + kinds.indexOf(alias.kind) + (alias.exact ? 0 : 0.5);
}

/** All names of the gazetteer by their folded words. */
export const nameTrie = buildTrie(
  aliases
    .map((alias) => ({ alias, rank: rank(alias) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ alias }) => toName(alias, homographRules.get(ruleKey(alias.entity.id, alias.text)))),
  blockedPhrases,
);

/** Whether a text is in Arabic letters. */
export const isArabic = (text: string): boolean => /[\u0621-\u064a]/u.test(fold(text));
