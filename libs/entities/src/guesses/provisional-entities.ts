import type { NamedEntity, NamedPlace } from '../entities-of-item.js';
import { isArabic, nameKey } from '../gazetteer.js';
import { isFoldedGivenName } from '../given-names.js';
import type { Resolved } from '../resolve-names.js';
import { knownBySound } from './known-by-sound.js';
import type { NameGuess } from './name-guess.js';
import { provisionalId } from './provisional-id.js';

/**
 * The guesses of an item with the entity of each: a person named by a part of a name stands for whoever has the whole
 * one in the item ("Marion Kettleworth … Kettleworth"), a known person or another guess.
 */
export function provisionalEntities(guesses: readonly NameGuess[], known: readonly Resolved[]): NamedPlace[] {
  const people = byLaterWords([...knownPeople(known), ...guessedPeople(guesses)]);
  const made = new Map<string, NamedEntity>();
  return guesses.flatMap((guess) => {
    const whole =
      guess.type === 'person'
        ? people.get(guess.words.at(-1) ?? '')?.find((one) => isPartOf(guess.words, one.words))
        : undefined;
    if (whole === undefined && isAnybody(guess)) return [];
    const entity =
      whole === undefined ? entityOf(guess, made) : (whole.entity ?? entityOf(whole.guess, made));
    return [{ field: guess.field, start: guess.start, end: guess.end, entity, isDemonym: false }];
  });
}

/** A first name alone says nothing beyond its item. */
const isAnybody = ({ type, words }: NameGuess) =>
  type === 'person' && words.length === 1 && isFoldedGivenName(words[0] as string);

type Person =
  | { readonly words: readonly string[]; readonly entity: NamedEntity }
  | { readonly words: readonly string[]; readonly entity?: undefined; readonly guess: NameGuess };

/** A text of nothing but people of one family takes no longer. */
const namesakesKept = 8;

function byLaterWords(people: readonly Person[]): Map<string, Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of people)
    for (const word of new Set(person.words.slice(1))) {
      const others = found.get(word);
      if (others === undefined) found.set(word, [person]);
      else if (others.length < namesakesKept) others.push(person);
    }
  return found;
}

function knownPeople(known: readonly Resolved[]): Person[] {
  const people = known.filter(({ alias }) => alias.entity.type === 'person');
  return people.map(({ alias: { entity, text } }) => ({ words: nameKey(text).split(' '), entity }));
}

/** The longest names first. */
function guessedPeople(guesses: readonly NameGuess[]): Person[] {
  return guesses
    .filter(({ type, words }) => type === 'person' && words.length > 1)
    .map((guess) => ({ words: guess.words, guess }))
    .sort((one, other) => other.words.length - one.words.length);
}

/** Words in their order, fewer than the whole has, and not its first alone: a first name is anybody's. */
function isPartOf(words: readonly string[], whole: readonly string[]): boolean {
  if (words.length >= whole.length) return false;
  let at = words.length === 1 ? 1 : 0;
  for (const word of words) {
    while (at < whole.length && whole[at] !== word) at++;
    if (at === whole.length) return false;
    at++;
  }
  return true;
}

const entityOf = (guess: NameGuess, made: Map<string, NamedEntity>) =>
  knownBySound(guess.type, guess.words) ?? provisional(guess, made);

function provisional(
  { field, start, end, type, words }: NameGuess,
  made: Map<string, NamedEntity>,
): NamedEntity {
  const id = provisionalId(type, words);
  const known = made.get(id);
  if (known !== undefined) return known;
  const name = field.text.slice(start, end).replace(/\s+/g, ' ');
  const entity = { id, type, names: { [isArabic(name) ? 'ar' : 'en']: name }, provisional: true } as const;
  made.set(id, entity);
  return entity;
}
