import { extrasOfGuesses } from '../extras/add-extras.js';
import { aliasWords, isArabic } from '../gazetteer.js';
import { isFoldedGivenName } from '../given-names.js';
import { entityOfMinistry } from '../ministries/ministry-entity.js';
import type { NamedEntity, NamedPlace } from '../named-place.js';
import type { Resolved } from '../resolve-names.js';
import { introducedNames } from './introduced-names.js';
import { knownBySound } from './known-by-sound.js';
import { isSure, type NameGuess } from './name-guess.js';
import { provisionalId } from './provisional-id.js';

/**
 * The guesses of an item with the entity of each: a person named by a part of a name stands for whoever has the whole
 * one in the item ("Marion Kettleworth … Kettleworth"), a known person or another guess. Guesses nowhere sure fall.
 */
export function provisionalEntities(guesses: readonly NameGuess[], known: readonly Resolved[]): NamedPlace[] {
  const wholes = wholeNames(guesses, known);
  const sure = surest(guesses, wholes);
  const made = new Map<string, NamedEntity>();
  const extraOf = extrasOfGuesses(known);
  return guesses.flatMap((guess) => {
    const whole = wholes.get(guess);
    if (whole === undefined && isAnybody(guess)) return [];
    const named = whole?.guess ?? guess;
    const entity = whole?.entity ?? entityOf(named, sure.get(nameOf(named)) ?? 0, made, extraOf);
    if (entity === undefined) return [];
    return [{ field: guess.field, start: guess.start, end: guess.end, entity, isDemonym: false }];
  });
}

const nameOf = ({ type, words }: NameGuess) => `${type} ${words.join(' ')}`;

/** The first mention of each, which says that it is one. */
const stormsByName = (guesses: readonly NameGuess[]) =>
  new Map(
    guesses
      .filter(({ type }) => type === 'event')
      .toReversed()
      .map((storm) => [storm.words.join(' '), storm]),
  );

/** Whom a part of a name stands for; the name of a storm alone stands for it. */
function wholeNames(guesses: readonly NameGuess[], known: readonly Resolved[]): Map<NameGuess, Whole> {
  const everybody = [...knownPeople(known), ...guessedPeople(guesses)];
  const people = byLaterWords(everybody);
  const firsts = byFirstWord(everybody);
  const introduced = introducedNames(guesses, known);
  const storms = stormsByName(guesses);
  const found = new Map<NameGuess, Whole>();
  for (const guess of guesses) {
    const name = guess.words.join(' ');
    const storm = storms.get(name);
    const short = introduced.get(name) ?? (storm === undefined ? undefined : { guess: storm });
    if (short !== undefined) {
      found.set(guess, short);
      continue;
    }
    const whole =
      guess.type === 'person'
        ? people.get(guess.words.at(-1) ?? '')?.find((one) => isPartOf(guess.words, one.words))
        : undefined;
    const isFirst = guess.words.length === 1 && guess.type !== 'place';
    const named = whole ?? (isFirst ? firsts.get(guess.words[0] as string) : undefined);
    if (named !== undefined) found.set(guess, named);
  }
  return found;
}

/** By first names that one person only has here: "Somsak Prateepchai … Somsak". */
function byFirstWord(people: readonly Person[]): Map<string, Person> {
  const found = new Map<string, Person>();
  const shared = new Set<string>();
  for (const person of people) {
    const [first = ''] = person.words;
    const other = found.get(first);
    if (other !== undefined && other.words[1] !== person.words[1]) shared.add(first);
    if (person.words.length > 1 && other === undefined) found.set(first, person);
  }
  for (const first of shared) found.delete(first);
  return found;
}

/** How sure the surest mention of each name is, those by parts of it counted. */
function surest(guesses: readonly NameGuess[], wholes: ReadonlyMap<NameGuess, Whole>): Map<string, number> {
  const found = new Map<string, number>();
  for (const guess of guesses) {
    const name = nameOf(wholes.get(guess)?.guess ?? guess);
    found.set(name, Math.max(found.get(name) ?? 0, guess.confidence));
  }
  return found;
}

/** A first name alone says nothing beyond its item. */
const isAnybody = ({ type, words }: NameGuess) =>
  type === 'person' && words.length === 1 && isFoldedGivenName(words[0] as string);

/** What a short name stands for. */
interface Whole {
  readonly entity?: NamedEntity;
  readonly guess?: NameGuess;
}

type Person =
  | { readonly words: readonly string[]; readonly entity: NamedEntity; readonly guess?: undefined }
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
  return people.map(({ alias }) => ({ words: aliasWords(alias), entity: alias.entity }));
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

/** Undefined where it is too unsure to be anybody. */
function entityOf(
  { field, start, end, type, words, ministry }: NameGuess,
  confidence: number,
  made: Map<string, NamedEntity>,
  extraOf: ReturnType<typeof extrasOfGuesses>,
): NamedEntity | undefined {
  if (ministry !== undefined) return entityOfMinistry(ministry, confidence);
  const isCertain = isSure({ type, words, confidence });
  const known = (isCertain ? extraOf({ type, words }) : undefined) ?? knownBySound(type, words);
  if (known !== undefined) return known;
  if (!isCertain) return undefined;
  const id = provisionalId(type, words);
  const earlier = made.get(id);
  if (earlier !== undefined) return earlier;
  const name = field.text.slice(start, end).replace(/\s+/g, ' ');
  const names = { [isArabic(name) ? 'ar' : 'en']: name };
  const entity = {
    id,
    type,
    names,
    provisional: true,
    confidence: Math.round(confidence * 100) / 100,
  } as const;
  made.set(id, entity);
  return entity;
}
