import type { Token } from '#libs/text';
import type { Resolved } from '../resolve-names.js';
import type { Agreed } from './agree-with-known.js';
import type { NameGuess } from './name-guess.js';

/** An acronym in brackets right behind the organisation that it abbreviates here. */
type Whole =
  | { readonly known: Resolved; readonly guess?: never }
  | { readonly guess: NameGuess; readonly known?: never };

const sure = 0.9;

/**
 * Known acronyms that an item gives another meaning: after "Rapid Support Forces (RSF)" RSF is no Reporters Without
 * Borders in it, and after "People Power Party (PPP)" PPP no party of Pakistan, wherever it stands.
 */
export function readIntroducedAcronyms({ known, guesses }: Agreed): Agreed {
  const acronyms = known.filter(isAcronym);
  if (acronyms.length === 0) return { known, guesses };
  const ends = endsOfOrganisations(known, guesses);
  const meant = new Map<string, Whole>();
  for (const one of acronyms) {
    const whole = ends.get(one.found.field)?.get(one.found.from);
    if (whole !== undefined && isInBrackets(one) && isOther(whole, one) && abbreviates(one, whole))
      meant.set(wordOf(one), whole);
  }
  if (meant.size === 0) return { known, guesses };
  const added: NameGuess[] = [];
  const kept = known.flatMap((one) => {
    const whole = isAcronym(one) ? meant.get(wordOf(one)) : undefined;
    if (whole === undefined) return [one];
    if (whole.known !== undefined) return [{ found: one.found, alias: whole.known.alias }];
    added.push(guessOf(one));
    return [];
  });
  return { known: kept, guesses: [...guesses, ...added] };
}

const firstToken = ({ found: { field, from } }: Resolved) => field.tokens[from] as Token;

const isAcronym = (one: Resolved) =>
  one.found.to - one.found.from === 1 && /^[A-Z]{2,6}$/.test(firstToken(one).surface);

const wordOf = (one: Resolved) => firstToken(one).folded;

function endsOfOrganisations(known: readonly Resolved[], guesses: readonly NameGuess[]) {
  const ends = new Map<object, Map<number, Whole>>();
  const at = (field: object) => {
    const here = ends.get(field) ?? new Map<number, Whole>();
    ends.set(field, here);
    return here;
  };
  for (const guess of guesses) if (guess.type === 'org') at(guess.field).set(guess.to, { guess });
  for (const one of known) {
    if (one.alias.entity.type === 'org') at(one.found.field).set(one.found.to, { known: one });
  }
  return ends;
}

function isInBrackets({ found: { field, from, start, end } }: Resolved): boolean {
  const before = field.tokens[from - 1]?.end ?? 0;
  return /^ ?\( ?$/.test(field.text.slice(before, start)) && /^ ?\)/.test(field.text.slice(end, end + 2));
}

const isOther = ({ known }: Whole, one: Resolved) => known?.alias.entity.id !== one.alias.entity.id;

/** The letters are the first ones of its words, small words left out or not. */
function abbreviates(one: Resolved, whole: Whole): boolean {
  const { field, from, to } = whole.guess ?? whole.known.found;
  const words = field.tokens.slice(from, to).map(({ surface }) => surface);
  const initials = (some: readonly string[]) => some.map((word) => word.charAt(0).toUpperCase()).join('');
  const letters = firstToken(one).surface;
  return [words, words.filter((word) => /^\p{Lu}/u.test(word))].some((some) =>
    initials(some).endsWith(letters),
  );
}

const guessOf = (one: Resolved): NameGuess => {
  const { field, from, to, start, end } = one.found;
  return { field, from, to, start, end, type: 'org', words: [wordOf(one)], confidence: sure };
};
