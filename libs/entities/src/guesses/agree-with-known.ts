import type { FieldText } from '../field-text.js';
import { entityById, nameKey } from '../gazetteer.js';
import type { Resolved } from '../resolve-names.js';
import { isTitleWord } from '../title-words.js';
import { isFacility, isInstitution } from './head-words.js';
import { isSure, type NameGuess } from './name-guess.js';

export interface Agreed {
  readonly known: readonly Resolved[];
  readonly guesses: readonly NameGuess[];
}

/**
 * Known names and guesses side by side: a guess falls where it cuts a known name or lies in one, and where it is a longer
 * form of one of its type. A person or an organisation that contains a name of another kind takes its words: nobody is in
 * Jordan in "Jordan Henderson". Countries and demonyms stay within organisations ("Bank of Jordan").
 */
export function agreeWithKnown(known: readonly Resolved[], guesses: readonly NameGuess[]): Agreed {
  const fallen = new Set<Resolved>();
  const overlapping = finderOf(known);
  const kept = guesses.filter((guess) => {
    const near = overlapping(guess);
    if (!near.every((one) => givesWay(one, guess))) return false;
    for (const one of near) if (!mayStay(one, guess)) fallen.add(one);
    return true;
  });
  return { known: fallen.size === 0 ? known : known.filter((one) => !fallen.has(one)), guesses: kept };
}

/** Answers the known names that share letters with a guess; both stand in their order, so that each is looked at once. */
function finderOf(known: readonly Resolved[]): (guess: NameGuess) => Resolved[] {
  const byField = Map.groupBy(known, ({ found }) => found.field);
  const reached = new Map<FieldText, number>();
  return ({ field, start, end }) => {
    const here = byField.get(field) ?? [];
    let at = reached.get(field) ?? 0;
    while ((here[at]?.found.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    reached.set(field, at);
    const found: Resolved[] = [];
    for (let next = here[at]; next !== undefined && next.found.start < end; next = here[++at])
      found.push(next);
    return found;
  };
}

/** The guess is longer, and something or somebody else. */
function givesWay(known: Resolved, guess: NameGuess): boolean {
  const { found, alias } = known;
  const contains =
    guess.start <= found.start && guess.end >= found.end && guess.end - guess.start > found.end - found.start;
  if (!contains || !isSure(guess)) return false;
  if (guess.type === 'event') return alias.entity.type !== 'event';
  if (alias.entity.type === guess.type && alias.kind !== 'demonym') return isAnother(known, guess);
  return guess.type === 'person' || guess.type === 'org';
}

/**
 * A longer form of a known name that is not its bearer: مايا مرسي is no Mohamed Morsi, the Emirates Stadium no country,
 * "Evercore ISI" no service of Pakistan, "Al-Ahli Arab Hospital" no club, and a club no part of "التحالف الوطني للعمل الأهلي".
 */
function isAnother({ found, alias }: Resolved, { from, to, type, words, isPattern }: NameGuess): boolean {
  if (type === 'place') return isFacility(words);
  if (found.from === from)
    return type === 'org' && isInstitution(words) && !isInstitution(nameKey(alias.text).split(' '));
  const isLastOfLongerName = found.to === to && found.to - found.from === 1;
  if (type === 'org') return isPattern === true ? found.from > from + 1 : isLastOfLongerName;
  if (type !== 'person' || found.to - found.from > 1) return false;
  const own = nameKey([...Object.values(alias.entity.names), alias.text].join(' ')).split(' ');
  const others = words.slice(0, found.from - from);
  return others.some((word) => !own.includes(word) && !isTitleWord(word));
}

const mayStay = ({ alias }: Resolved, { type }: NameGuess) =>
  type === 'org' &&
  (alias.kind === 'demonym' || entityById(alias.entity.id)?.id.startsWith('country-') === true);
