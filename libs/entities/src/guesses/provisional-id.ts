import { createHash } from 'node:crypto';
import type { EntityType } from '#libs/contracts';
import { arabicConsonants, latinConsonants } from '#libs/text';

/** Fewer consonants say too little: علي and Ulla would be one. One word of a person's name says less than two. */
const fewestConsonants = (type: EntityType, words: number) => (type === 'person' && words === 1 ? 4 : 3);
const idsKept = 50_000;
const ids = new Map<string, string>();

/**
 * The id of a name that no list has. People and places are known by their consonants where these are enough, so that
 * سمير البنداري and Samir al-Bindari have one id; all others by their folded words.
 */
export function provisionalId(type: EntityType, words: readonly string[]): string {
  const key = `${type} ${keyOf(type, words)}`;
  const known = ids.get(key);
  if (known !== undefined) return known;
  if (ids.size >= idsKept) ids.clear();
  const id = `${type}-x-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
  ids.set(key, id);
  return id;
}

export function keyOf(type: EntityType, words: readonly string[]): string {
  if (type === 'person' || type === 'place') {
    // A doubled letter is written once in Arabic.
    const consonants = words
      .map(consonantsOf)
      .join('')
      .replace(/(.)\1+/g, '$1');
    if (consonants.length >= fewestConsonants(type, words.length)) return `~${consonants}`;
  }
  return words.map(withoutArticle).join(' ');
}

const consonantsOf = (word: string) =>
  /[\u0621-\u064a]/.test(word) ? arabicConsonants(word) : latinConsonants(word);

const withoutArticle = (word: string) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word);
