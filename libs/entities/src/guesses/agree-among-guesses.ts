import type { EntityType } from '#libs/contracts';
import { isFoldedGivenName } from '../given-names.js';
import type { NameGuess } from './name-guess.js';

/**
 * The guesses of an item in each other's light: a name is of one type throughout, a part of a person's name is that
 * person, and a letter before a name is a clitic where the item has the name without it (لسينسبري beside سينسبري).
 */
export function agreeAmongGuesses(guesses: readonly NameGuess[]): NameGuess[] {
  if (guesses.length < 2) return [...guesses];
  const bare = withoutClitics(guesses);
  const types = typesByName(bare);
  return bare.map((guess) => {
    const type = types.get(nameOf(guess)) ?? guess.type;
    return type === guess.type ? guess : { ...guess, type };
  });
}

const nameOf = ({ words }: NameGuess) => words.join(' ');

const clitic = /^[وفبلك](?=\p{L}{3})/u;

function withoutClitics(guesses: readonly NameGuess[]): NameGuess[] {
  const firstWords = new Set(guesses.flatMap(({ words }) => words));
  return guesses.map((guess, at) => {
    const [first = '', ...others] = guess.words;
    const token = guess.field.tokens[guess.from];
    if (token?.surface.length !== token?.folded.length || !clitic.test(first)) return guess;
    if (!firstWords.has(first.slice(1)) && !isListed(guess, guesses[at - 1])) return guess;
    return { ...guess, words: [first.slice(1), ...others], start: guess.start + 1 };
  });
}

/** An و that goes on with a list: "، وكوستيانتينيفكا", or right behind another name. */
function isListed({ field, start, words }: NameGuess, before: NameGuess | undefined): boolean {
  const [first = ''] = words;
  if (!first.startsWith('و') || first.length < 4 || isFoldedGivenName(first)) return false;
  if (/[،,] ?$/.test(field.text.slice(Math.max(0, start - 2), start))) return true;
  return before?.field === field && before.end === start - 1;
}

/** What most mentions of a name say; of people's later names, a person. */
function typesByName(guesses: readonly NameGuess[]): Map<string, EntityType> {
  const counts = new Map<string, Map<EntityType, number>>();
  const partsOfPeople = new Set<string>();
  for (const guess of guesses) {
    const name = nameOf(guess);
    const types = counts.get(name) ?? new Map<EntityType, number>();
    types.set(guess.type, (types.get(guess.type) ?? 0) + 1);
    counts.set(name, types);
    if (guess.type !== 'person') continue;
    for (let from = 1; from < guess.words.length; from++)
      partsOfPeople.add(guess.words.slice(from).join(' '));
  }
  const found = new Map<string, EntityType>();
  for (const [name, types] of counts) {
    const [most] = [...types].sort((one, other) => other[1] - one[1]);
    if (partsOfPeople.has(name)) found.set(name, 'person');
    else if (most !== undefined) found.set(name, most[0]);
  }
  return found;
}
