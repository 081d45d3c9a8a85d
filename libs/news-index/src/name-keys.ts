import { type Entity, isImportedId } from '#libs/contracts';
import { tokenize } from '#libs/text';

/** Of an item with more unknown names only the most salient ones are completed. */
const mostNamed = 20;
/** Parts name and id; no folded name has it. */
const separator = '\t';
const article = 'ال';

/**
 * By what letters an item's entities are completed that the shipped knowledge base does not know, or not by this name: each
 * name folded, from its first and from its last word, with the id behind it.
 */
export function nameKeysOf(entities: readonly Entity[], renamed: readonly string[]): string[] {
  const named = entities.filter(
    ({ id, provisional }) => provisional || isImportedId(id) || renamed.includes(id),
  );
  const keys = named.slice(0, mostNamed).flatMap(({ id, names }) =>
    Object.values(names)
      .flatMap(beginnings)
      .map((name) => name + separator + id),
  );
  return [...new Set(keys)];
}

function beginnings(name: string): string[] {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined) return [];
  const whole = words.join(' ');
  return [whole, last].flatMap((key) =>
    key.startsWith(article) && key.length > 4 ? [key, key.slice(article.length)] : [key],
  );
}

/** What is typed, as it stands in the keys: folded words, with a blank after a whole one. */
export function typedKey(letters: string): string {
  const key = wordsOf(letters).join(' ');
  return key !== '' && /\s$/.test(letters) ? `${key} ` : key;
}

const wordsOf = (text: string) => tokenize(text).map(({ folded }) => folded);

export const idOfNameKey = (key: string): string => key.slice(key.lastIndexOf(separator) + 1);
