import type { EntityType } from '#libs/contracts';
import type { KnownEntity } from '#libs/knowledge-base';
import { fold } from '#libs/text';
import { aliases, isArabic, nameKey } from './gazetteer.js';

/** An entity offered for the first letters of one of its names. */
export interface CompletedName {
  readonly id: string;
  readonly type: EntityType;
  /** In the script of the letters typed. */
  readonly name: string;
  readonly names: Readonly<{ en: string; ar: string }>;
}

interface Key {
  readonly key: string;
  readonly entity: KnownEntity;
  /** 0 for the beginning of a name, 1 for a later word of it. */
  readonly rank: number;
}

/** Every folded name, and every ending of it that begins with a word, sorted for prefix search. */
function buildKeys(): Key[] {
  const keys: Key[] = [];
  for (const { entity, text, kind } of aliases) {
    const words = nameKey(text).split(' ');
    for (let from = 0; from < words.length; from++) {
      const key = words.slice(from).join(' ');
      const rank = from === 0 && kind === 'full' ? 0 : 1;
      keys.push({ key, entity, rank });
      if (key.startsWith('ال') && key.length > 4) keys.push({ key: key.slice(2), entity, rank });
    }
  }
  return keys.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
}

let keys: Key[] | undefined;

/** Entities one of whose names begins, or goes on, with these letters, in either script; the nearest first. */
export function completeEntityNames(prefix: string, limit: number): CompletedName[] {
  const typed = nameKey(prefix) + (/\s$/.test(prefix) ? ' ' : '');
  if (typed.trim() === '') return [];
  keys ??= buildKeys();
  const best = new Map<KnownEntity, number>();
  for (let at = lowerBound(keys, typed); keys[at]?.key.startsWith(typed); at++) {
    const { key, entity, rank } = keys[at] as Key;
    const distance = rank * 100 + key.length - typed.length;
    best.set(entity, Math.min(distance, best.get(entity) ?? Number.POSITIVE_INFINITY));
  }
  const script = isArabic(fold(prefix)) ? 'ar' : 'en';
  return [...best]
    .sort(([, one], [, other]) => one - other)
    .slice(0, limit)
    .map(([{ id, type, names }]) => ({ id, type, name: names[script], names }));
}

function lowerBound(sorted: readonly Key[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Key).key < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
