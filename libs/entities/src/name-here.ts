import { type Token, tokenize } from '#libs/text';
import type { FieldText } from './field-text.js';
import { isFoldedGivenName } from './given-names.js';
import { hasCapital, type Name } from './name-trie.js';

/** Whether a name whose folded words fit also fits as it is written and by the words beside it. */
export function isNameHere(name: Name, field: FieldText, from: number, to: number, skip: number): boolean {
  if (!isSpelt(name, field, from, to)) return false;
  if (to - from === 1 && skip === 0 && isSomeoneElse(name, field, from)) return false;
  return isAllowedByNeighbours(name, field, from, to);
}

function isSpelt(name: Name, field: FieldText, from: number, to: number): boolean {
  if (name.capitals === 'none') return true;
  for (let at = from; at < to; at++) {
    const { surface } = field.tokens[at] as Token;
    const word = name.words[at - from] ?? '';
    if (name.capitals === 'exact' && !isExactly(surface, word)) return false;
    if (name.initials[at - from] && !hasCapital(surface)) return false;
  }
  return name.capitals !== 'exact' || !isAcronymInCapitals(name, field);
}

/** In a headline all in capitals US may be us and WHO who: acronyms that are words are not taken there. */
const acronymsThatAreWords = new Set(['US', 'WHO', 'IS', 'IT', 'AID', 'CIS', 'SEA', 'UN', 'AI', 'PM', 'MAP']);
const isAcronymInCapitals = (name: Name, field: FieldText) =>
  field.capitalisation === 'capitals' && acronymsThatAreWords.has(name.alias.text);

const marks = /[\p{M}\u0640]/gu;

/** Vowel signs count only where the name has them; clitics may stand before an Arabic name. */
function isExactly(surface: string, word: string): boolean {
  if (surface === word) return true;
  if (!/[\u0621-\u064a]/.test(word)) return false;
  const plain = surface.replace(marks, '');
  if (!plain.endsWith(word.replace(marks, ''))) return false;
  return (word.match(marks) ?? []).every((mark) => surface.includes(mark));
}

/** Somebody else's name: a surname or a demonym right after a first name that is not this person's. */
function isSomeoneElse({ alias, isPerson }: Name, field: FieldText, from: number): boolean {
  if (!isPerson && alias.kind !== 'demonym') return false;
  const [before, here] = [field.tokens[from - 1], field.tokens[from] as Token];
  if (before === undefined || here.start - before.end !== 1 || field.text.charAt(before.end) !== ' ')
    return false;
  if (!isFoldedGivenName(before.folded)) return false;
  return !isPerson || !ownNames(alias.entity.names).includes(before.folded);
}

const owned = new WeakMap<object, string[]>();

function ownNames(names: { readonly en: string; readonly ar: string }): string[] {
  let own = owned.get(names);
  if (own === undefined) {
    own = tokenize(`${names.en} ${names.ar}`).map(({ folded }) => folded);
    owned.set(names, own);
  }
  return own;
}

function isAllowedByNeighbours(name: Name, field: FieldText, from: number, to: number): boolean {
  const { rule } = name;
  if (rule === undefined) return true;
  const before = field.tokens[from - 1]?.folded ?? '';
  const after = field.tokens[to]?.folded ?? '';
  if (rule.notAfter?.has(before) || rule.notBefore?.has(after)) return false;
  return !(rule.notBeforeName && isFirstOfLatinName(field, from, to));
}

/** "Jordan Peele", "Paris Hilton": a capital word follows at once, in a text where capitals tell something. */
function isFirstOfLatinName(field: FieldText, from: number, to: number): boolean {
  if (field.capitalisation !== 'sentence') return false;
  const [before, last, after] = [field.tokens[from - 1], field.tokens[to - 1] as Token, field.tokens[to]];
  if (before !== undefined && isFoldedGivenName(before.folded) && hasCapital(before.surface)) return true;
  if (after === undefined || after.start - last.end !== 1 || field.text.charAt(last.end) !== ' ')
    return false;
  return hasCapital(after.surface) && after.surface !== after.surface.toUpperCase();
}
