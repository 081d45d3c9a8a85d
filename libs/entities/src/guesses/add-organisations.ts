import type { FieldText } from '../field-text.js';
import { closesQuote } from '../find-names.js';
import { arabicOrganisations, type NamedWords } from '../organisations/arabic-organisations.js';
import type { Resolved } from '../resolve-names.js';
import type { NameGuess } from './name-guess.js';

/** A pattern is seldom wrong, and does not know itself when it is. */
const patternConfidence = 0.9;

/**
 * The guesses of an Arabic field with the organisations that are named by a pattern. A pattern takes the words of
 * guesses within it (مستشفى الملك فيصل), and gives way to a guess of an organisation that goes beyond it.
 */
export function addOrganisations(
  field: FieldText,
  guesses: readonly NameGuess[],
  known: readonly Resolved[],
): NameGuess[] {
  const here = known.filter(({ found }) => found.field === field);
  const names = [
    ...here.map(({ found: { from, to }, alias }) => ({
      from,
      to,
      isDemonym: alias.kind === 'demonym',
      isKnown: true,
    })),
    ...guesses.map(({ from, to }) => ({ from, to, isDemonym: false, isKnown: false })),
  ];
  const named = organisationsIn(field, names);
  if (named.length === 0) return [...guesses];
  const owners = ownersOf(field, guesses);
  const found = named.filter(({ from, to }) => {
    const guess = owners[from];
    return !(guess?.type === 'org' && guess.from <= from && guess.to >= to);
  });
  if (found.length === 0) return [...guesses];
  const takers = ownersOf(field, found);
  const isTaken = ({ from, to }: NameGuess) => takers.slice(from, to).some((taker) => taker !== undefined);
  return [...guesses.filter((guess) => !isTaken(guess)), ...found].sort(
    (one, other) => one.from - other.from,
  );
}

/** Per token the guess that it is in. */
function ownersOf({ tokens }: FieldText, guesses: readonly NameGuess[]): (NameGuess | undefined)[] {
  const owners = new Array<NameGuess | undefined>(tokens.length).fill(undefined);
  for (const guess of guesses) owners.fill(guess, guess.from, guess.to);
  return owners;
}

function organisationsIn(field: FieldText, names: readonly NamedWords[]): NameGuess[] {
  const sure = arabicOrganisations(field, names).filter(({ isSure }) => isSure);
  return sure.flatMap(({ from, to, skip }) => {
    const [first, last] = [field.tokens[from], field.tokens[to - 1]];
    if (first === undefined || last === undefined || first.surface.length !== first.folded.length) return [];
    const words = field.tokens.slice(from, to).map(({ folded }) => folded);
    words[0] = first.folded.slice(skip);
    const start = first.start + skip;
    const end = closesQuote(field.text, start, last.end) ? last.end + 1 : last.end;
    return [
      { field, from, to, type: 'org', words, start, end, confidence: patternConfidence, isPattern: true },
    ];
  });
}
