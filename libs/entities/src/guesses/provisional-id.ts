import { createHash } from 'node:crypto';
import type { EntityType } from '#libs/contracts';
import { arabicConsonants } from './arabic-consonants.js';
import { latinConsonants } from './latin-consonants.js';

/** Fewer consonants say too little: علي and Ulla would be one. */
const fewestConsonants = 4;
const idsKept = 50_000;
const ids = new Map<string, string>();

/**
 * The id of a name that no list has. People of two names or more, and places, are known by their consonants, so that
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
  const isJoined = type === 'place' || (type === 'person' && words.length > 1);
  const consonants = isJoined ? words.map(consonantsOf).join('') : '';
  // A doubled letter is written once in Arabic; "h" at the end of Latin names is often no letter at all.
  const plain = consonants.replace(/(.)\1+/g, '$1').replace(/(?<=.)h$/, '');
  return plain.length >= fewestConsonants ? `~${plain}` : words.map(withoutArticle).join(' ');
}

const consonantsOf = (word: string) =>
  /[\u0621-\u064a]/.test(word) ? arabicConsonants(word) : latinConsonants(word);

const withoutArticle = (word: string) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word);
