import type { Token } from '#libs/text';
import { firstName } from '../bilingual-first-names.js';
import type { FieldText } from '../field-text.js';
import { closesQuote } from '../find-names.js';
import { foldedSet } from '../folded-words.js';
import { hasCapital } from '../name-trie.js';
import type { Resolved } from '../resolve-names.js';
import { isTitleWord } from '../title-words.js';
import type { Agreed } from './agree-with-known.js';
import type { NameGuess } from './name-guess.js';

/** "Tropical Storm Sara", العاصفة المدارية سارة. */
const kinds = foldedSet('المدارية المداري الاستوائية الاستوائي المتوسطية المتوسطي');
/** Stand behind the word for a storm, and name none. */
const others = foldedSet(`
Center Centre Centers Season Warning Watch Warnings Watches Damage Relief Surge Force Victims Survivors Shelter Hunters Gulf
Atlantic Pacific Category Kills Hits Slams Batters Nears Threatens Leaves Makes Forces Brings Lashes Strengthens Weakens Heads
Alley Preparedness Response Recovery Prevention Debris
`);
const sure = 0.9;

/**
 * Storms by their names: "Hurricane Milton", «إعصار ميليسا», the word for a storm with a name behind it. In Arabic it must be in
 * quotation marks, a first name or a guess, since anything may follow عاصفة; and in a title it must be a storm elsewhere in the item or
 * a first name, since everything there has a capital. The guesses that they contain fall.
 */
export function addStorms(fields: readonly FieldText[], guesses: readonly NameGuess[]): NameGuess[] {
  const found = fields.flatMap((field) => stormsIn(field, guesses));
  if (found.length === 0) return [...guesses];
  const certain = new Set(found.filter(({ isCertain }) => isCertain).map(({ storm }) => nameOf(storm)));
  const storms = found.map(({ storm }) => storm).filter((storm) => certain.has(nameOf(storm)));
  const isTaken = (guess: NameGuess) =>
    storms.some(({ field, start, end }) => guess.field === field && guess.start < end && guess.end > start);
  return [...guesses.filter((guess) => !isTaken(guess)), ...storms].sort(inOrder);
}

/** A known name of one word that is the name of a storm in the item is that storm: "Storm Florence … Florence". */
export function stormsByKnownNames({ known, guesses }: Agreed): Agreed {
  const storms = new Set(guesses.filter(({ type }) => type === 'event').map(nameOf));
  if (storms.size === 0) return { known, guesses };
  const isStorm = ({ found: { field, from, to } }: Resolved) =>
    to - from === 1 && storms.has(field.tokens[from]?.folded ?? '');
  const alone = known.filter(isStorm).map(({ found: { field, from, to, start, end } }): NameGuess => {
    const words = [field.tokens[from]?.folded ?? ''];
    return { field, from, to, start, end, type: 'event', words, confidence: sure };
  });
  return { known: known.filter((one) => !isStorm(one)), guesses: [...guesses, ...alone] };
}

const inOrder = (one: NameGuess, other: NameGuess) =>
  one.field === other.field ? one.from - other.from : one.field.field === 'headline' ? -1 : 1;

const nameOf = ({ words }: NameGuess) => words.join(' ');

interface Storm {
  readonly storm: NameGuess;
  readonly isCertain: boolean;
}

function stormsIn(field: FieldText, guesses: readonly NameGuess[]): Storm[] {
  const found: Storm[] = [];
  for (const { at, kind, skip } of field.cues) {
    if (kind !== 'storm' || at + 1 >= field.tokens.length) continue;
    const storm = field.facts[at]?.isArabic
      ? arabicStorm(field, at, skip, guesses)
      : englishStorm(field, at, guesses);
    if (storm !== undefined) found.push(storm);
  }
  return found;
}

function englishStorm(field: FieldText, at: number, guesses: readonly NameGuess[]): Storm | undefined {
  const [here, next] = [field.tokens[at] as Token, field.tokens[at + 1] as Token];
  if (field.text.slice(here.end, next.start) !== ' ' || !hasCapital(next.surface)) return undefined;
  if (others.has(next.folded) || isTitleWord(next.folded) || next.surface.length < 3) return undefined;
  const isHyphenated = /^[-‐‑]$/.test(field.text.slice(next.end, field.tokens[at + 2]?.start ?? next.end));
  const to = isHyphenated ? at + 3 : at + 2;
  const isCertain =
    field.capitalisation === 'sentence' ||
    firstName(next.folded) !== undefined ||
    isGuess(guesses, field, at + 1);
  return { storm: stormOf(field, at, at + 1, to, 0), isCertain };
}

const isGuess = (guesses: readonly NameGuess[], field: FieldText, at: number) =>
  guesses.some((guess) => guess.field === field && guess.from === at && guess.to === at + 1);

function arabicStorm(
  field: FieldText,
  at: number,
  skip: number,
  guesses: readonly NameGuess[],
): Storm | undefined {
  let name = at + 1;
  if (kinds.has(field.tokens[name]?.folded ?? '')) name++;
  const [before, token] = [field.tokens[name - 1] as Token, field.tokens[name]];
  if (token === undefined || token.folded.length < 3 || token.folded.startsWith('ال')) return undefined;
  const gap = field.text.slice(before.end, token.start);
  const isQuoted = /^ ?["«“']$/.test(gap) && /^["»”']/.test(field.text.slice(token.end));
  if (!isQuoted && gap !== ' ') return undefined;
  const isNamed = firstName(token.folded) !== undefined || isGuess(guesses, field, name);
  return { storm: stormOf(field, at, name, name + 1, skip), isCertain: isQuoted || isNamed };
}

/** Its words are those of the name alone, by which it is one storm in both languages. */
function stormOf(field: FieldText, at: number, name: number, to: number, skip: number): NameGuess {
  const [first, last] = [field.tokens[at] as Token, field.tokens[to - 1] as Token];
  const isPlain = first.surface.length === first.folded.length;
  const start = first.start + (isPlain ? skip : 0);
  const end = closesQuote(field.text, start, last.end) ? last.end + 1 : last.end;
  const words = field.tokens.slice(name, to).map(({ folded }) => folded);
  return { field, from: at, to, start, end, type: 'event', words, confidence: sure };
}
