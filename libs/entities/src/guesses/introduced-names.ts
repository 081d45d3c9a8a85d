import type { Resolved } from '../resolve-names.js';
import type { NameGuess } from './name-guess.js';

/** Whom a short name in brackets stands for: an organisation that is known, or one that is a guess too. */
export interface Introduced {
  readonly entity?: Resolved['alias']['entity'];
  readonly guess?: NameGuess;
}

const opens = /^ ?\( ?["«“]?$/;
const closes = /^["»”]? ?\)/;

/**
 * Short names that the item introduces in brackets right behind an organisation, by their words: "Orange Democratic
 * Movement (ODM)", «إدارة الكوارث (آفاد)». They stand for it wherever they come.
 */
export function introducedNames(
  guesses: readonly NameGuess[],
  known: readonly Resolved[],
): Map<string, Introduced> {
  const found = new Map<string, Introduced>();
  const byEnd = new Map<string, Introduced>();
  for (const { found: place, alias } of known)
    if (alias.entity.type === 'org') byEnd.set(`${place.field.field} ${place.to}`, { entity: alias.entity });
  for (const guess of guesses)
    if (guess.type === 'org') byEnd.set(`${guess.field.field} ${guess.to}`, { guess });
  for (const { field, from, start, end, words, type } of guesses) {
    const whole = byEnd.get(`${field.field} ${from}`);
    if (whole === undefined || words.length > 1 || type === 'place') continue;
    const gap = field.text.slice(field.tokens[from - 1]?.end ?? 0, start);
    if (opens.test(gap) && closes.test(field.text.slice(end, end + 3))) found.set(words.join(' '), whole);
  }
  return found;
}
