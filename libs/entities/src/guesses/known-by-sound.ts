import type { EntityType } from '#libs/contracts';
import { aliases, nameKey } from '../gazetteer.js';
import type { GazetteerEntity } from '../gazetteer-entity.js';
import { keyOf } from './name-key.js';

/** A key shorter than that is shared by too many: `~` and four sounds. */
const fewestLetters = 5;

let byKey: ReadonlyMap<string, GazetteerEntity | undefined> | undefined;

/**
 * The known person or place whose name sounds like these folded words in the other spelling: زوران زئيف is Zoran Zaev
 * who is زاييف in the gazetteer. People by two words or more; undefined where nobody or more than one fits.
 */
export function knownBySound(type: EntityType, words: readonly string[]): GazetteerEntity | undefined {
  if (type === 'person' ? words.length < 2 : type !== 'place') return undefined;
  byKey ??= readKeys();
  return byKey.get(`${type} ${keyOf(type, words)}`);
}

function readKeys(): Map<string, GazetteerEntity | undefined> {
  const found = new Map<string, GazetteerEntity | undefined>();
  for (const { entity, kind, text } of aliases) {
    if (kind !== 'full' || (entity.type !== 'person' && entity.type !== 'place')) continue;
    const words = nameKey(text).split(' ');
    if (entity.type === 'person' && words.length < 2) continue;
    const key = keyOf(entity.type, words);
    if (!key.startsWith('~') || key.length < fewestLetters) continue;
    const name = `${entity.type} ${key}`;
    found.set(name, found.has(name) && found.get(name) !== entity ? undefined : entity);
  }
  return found;
}
