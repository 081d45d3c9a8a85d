import type { EntityType } from '#libs/contracts';

import { arabicConsonants, latinConsonants } from '#libs/text';
import { type FirstName, firstName } from '../bilingual-first-names.js';

const articles = new Set(['al', 'el', 'ul', 'as', 'ash', 'ad', 'an', 'ar', 'az', 'at', 'ال']);
/** A foreign first name says as much as so many consonants; an Arabic one as one, and two of them are enough. */
const foreignWeight = 2;
/** Fewer say too little: علي and Ulla would be one, and after an Arabic first name أحمد العش and أحمد شيحة. */
const fewest = 3;
const fewestAfterArabic = 4;
/** There are few storms: Rosa and روزا are one by two consonants. */
const fewestOfStorm = 2;
/** From so many on the ending of a name of one word is not asked for. */
const enough = 5;

/**
 * What a name is known by in both scripts: its first names and the consonants of its other words, after a `~`. Only the
 * folded words themselves where that says too little, and for organisations. Storms are named like people.
 */
export function keyOf(type: EntityType, words: readonly string[]): string {
  const name = `${type} ${words.join(' ')}`;
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= keysKept) keys.clear();
  const key = readKey(type, words);
  keys.set(name, key);
  return key;
}

/** Names come again within an item and from item to item. */
const keysKept = 20_000;
const keys = new Map<string, string>();

function readKey(type: EntityType, words: readonly string[]): string {
  const key = type === 'org' ? undefined : soundOf(words, type);
  return key === undefined ? words.map(withoutArticle).join(' ') : `~${key}`;
}

function soundOf(words: readonly string[], type: EntityType): string | undefined {
  const isPerson = type !== 'place';
  let key = '';
  let [weight, firstNames, arabic] = [0, 0, 0];
  let afterArticle = false;
  for (const word of joinedServants(words)) {
    if (articles.has(word)) {
      afterArticle = true;
      continue;
    }
    const name = isPerson ? firstNameOf(word) : undefined;
    const part = name?.token ?? consonantsOf(word, afterArticle);
    key += part;
    if (name !== undefined) firstNames++;
    if (name?.isArabic) arabic++;
    weight += name === undefined ? part.length : name.isArabic ? 1 : foreignWeight;
    afterArticle = false;
  }
  const least = type === 'event' ? fewestOfStorm : arabic > 0 ? fewestAfterArabic : fewest;
  if (firstNames < 2 && weight < least) return undefined;
  return words.length === 1 && weight < enough ? key + endingOf(words[0] as string) : key;
}

const firstNameOf = (word: string): FirstName | undefined =>
  firstName(word) ?? firstName(withoutArticle(word));

/** عبد الرحمن, "Abdel Rahman" and "Abd al-Rahman" as one word; "O'Hagan" too. */
function joinedServants(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (servant.test(word) && at + 1 < words.length) {
      if (articles.has(words[at + 1] as string) && at + 2 < words.length) at++;
      joined.push(`${/^a/.test(word) ? 'abd' : word}${words[++at]}`);
    } else if (word === 'o' && at + 1 < words.length) joined.push(`o${words[++at]}`);
    else joined.push(word);
  }
  return joined;
}

const servant = /^(?:abd(?:[aeu][lrsn])?|عبد)$/;

const consonantsOf = (word: string, afterArticle: boolean) =>
  /[\u0621-\u064a]/.test(word) ? arabicConsonants(word) : latinConsonants(word, afterArticle);

/** Whether a name ends with an a or an o: most other endings come and go between the scripts. */
function endingOf(word: string): string {
  if (/(?:a|ah|[اه])$/.test(word)) return 'A';
  return /(?:[ou]|ow|و)$/.test(word) ? 'O' : '';
}

const withoutArticle = (word: string) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word);
