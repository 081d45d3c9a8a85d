import { createHash } from 'node:crypto';
import type { EntityType } from '#libs/contracts';
import { keyOf } from './name-key.js';

const idsKept = 50_000;
const ids = new Map<string, string>();

/** The id of a name that no list has: سمير البنداري and Samir al-Bindari have one. */
export function provisionalId(type: EntityType, words: readonly string[]): string {
  const key = `${type} ${keyOf(type, words)}`;
  const known = ids.get(key);
  if (known !== undefined) return known;
  if (ids.size >= idsKept) ids.clear();
  const id = `${type}-x-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
  ids.set(key, id);
  return id;
}
