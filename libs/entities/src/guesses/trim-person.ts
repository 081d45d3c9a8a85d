import { foldedSet } from '../folded-words.js';
import { personTitles } from '../title-words.js';

/** Stand behind a name and belong to what follows. */
const after = foldedSet(
  'في من على إلى عن مع بعد قبل تحت فوق أن إن الذي التي قال أكد and of in the for at on',
);

/** Words of a person's name without titles before it and small words behind it: how many to leave out at either end. */
export function aroundPerson(words: readonly string[]): { readonly before: number; readonly behind: number } {
  let before = 0;
  while (before < words.length && personTitles.has(words[before] as string)) before++;
  let behind = 0;
  while (before + behind < words.length && after.has(words.at(-1 - behind) as string)) behind++;
  return { before, behind };
}
