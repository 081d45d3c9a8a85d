import { type Token, tokenize } from '#libs/text';
import type { FieldText } from './field-text.js';
import type { GazetteerEntity } from './gazetteer-entity.js';
import { isFoldedGivenName } from './given-names.js';
import { hasCapital, type Name } from './name-trie.js';
import { isTitleWord } from './title-words.js';

/** The words `from` to `to` of a field, in which a name may stand. */
export interface Span {
  readonly field: FieldText;
  readonly from: number;
  readonly to: number;
  /** Folded letters of the first word that are clitics. */
  readonly skip: number;
  readonly addedArticle: boolean;
}

/** Whether a name whose folded words fit also fits as it is written and by the words beside it. */
export function isNameHere(name: Name, span: Span): boolean {
  if (span.addedArticle && !mayHaveArticle(name)) return false;
  if (!isSpelt(name, span)) return false;
  return !isStreet(name, span) && isAllowedByNeighbours(name, span);
}

/** فرنسي is also الفرنسي; but المالي is not Mali, and البري no Berri. */
const mayHaveArticle = ({ alias, words }: Name) => alias.kind === 'demonym' || words.length > 1;

function isSpelt(name: Name, { field, from, to }: Span): boolean {
  if (name.capitals === 'none') return true;
  for (let at = from; at < to; at++) {
    const { surface } = field.tokens[at] as Token;
    const word = name.words[at - from] ?? '';
    if (name.capitals === 'exact' && !isExactly(surface, word)) return false;
    if (name.initials[at - from] && !hasCapital(surface)) return false;
  }
  if (name.capitals === 'exact') return !isAcronymInCapitals(name, field);
  return to - from > 1 || from === 0 || !isAcronym(field, (field.tokens[from] as Token).surface, name);
}

/** In a headline all in capitals US may be us and WHO who: acronyms that are words are not taken there. */
const acronymsThatAreWords = new Set(['US', 'WHO', 'IS', 'IT', 'AID', 'CIS', 'SEA', 'UN', 'AI', 'PM', 'MAP']);
const isAcronymInCapitals = (name: Name, field: FieldText) =>
  field.capitalisation === 'capitals' && acronymsThatAreWords.has(name.alias.text);

/** GAO in running text is an office, not the city Gao; KYIV at the very beginning is a dateline. */
const isAcronym = (field: FieldText, surface: string, name: Name) =>
  surface.length <= 4 &&
  field.capitalisation !== 'capitals' &&
  surface === surface.toUpperCase() &&
  surface !== name.words[0];

const marks = /[\p{M}\u0640]/gu;

/** Vowel signs count only where the name has them; clitics may stand before an Arabic name. */
function isExactly(surface: string, word: string): boolean {
  if (surface === word) return true;
  if (!/[\u0621-\u064a]/.test(word)) return false;
  const plain = surface.replace(marks, '');
  if (!plain.endsWith(word.replace(marks, ''))) return false;
  return (word.match(marks) ?? []).every((mark) => surface.includes(mark));
}

/** "شارع السودان" is an address. */
const streets = new Set(['شارع', 'بشارع', 'وشارع', 'لشارع', 'street']);
const isStreet = ({ alias }: Name, { field, from, skip }: Span) =>
  alias.entity.type === 'place' && skip === 0 && streets.has(field.tokens[from - 1]?.folded ?? '');

/**
 * Somebody else's name: a single surname or a demonym right after a first name that is not this person's ("Michelle
 * Obama", "محمود المصري"), or a surname after any capital word that is neither a title nor the first of its sentence.
 */
export function isSomeoneElse({ alias, isPerson }: Name, { field, from, to, skip }: Span): boolean {
  if (to - from > 1 || skip > 0 || (!isPerson && alias.kind !== 'demonym')) return false;
  const [before, here] = [field.tokens[from - 1], field.tokens[from] as Token];
  if (before === undefined || !standsRightBefore(field.text, before, here)) return false;
  if (isPerson && ownNames(alias.entity.names).includes(before.folded)) return false;
  if (isFirstName(before) && !isVerbHere(field, from - 1))
    return alias.kind !== 'demonym' || !hasCapital(here.surface);
  if (!isPerson || field.capitalisation !== 'sentence' || !hasCapital(before.surface)) return false;
  return !isTitleWord(before.folded) && !isFirstOfSentence(field, from - 1);
}

/** Said is a first name, and "said" none. */
const isFirstName = ({ folded, surface }: Token) =>
  isFoldedGivenName(folded) && (hasCapital(surface) || isArabicLetter(folded));

/** "Will Trump sign?": first names that are also verbs, where any word has a capital. */
const verbs = new Set(['will', 'may', 'said', 'says']);
const isVerbHere = (field: FieldText, at: number) =>
  verbs.has(field.tokens[at]?.folded ?? '') &&
  (field.capitalisation !== 'sentence' || isFirstOfSentence(field, at));

const isArabicLetter = (word: string) => word.charCodeAt(0) >= 0x621;

const standsRightBefore = (text: string, before: Token, here: Token) =>
  here.start - before.end === 1 && /[ \n]/.test(text.charAt(before.end));

function isFirstOfSentence({ text, tokens }: FieldText, at: number): boolean {
  const before = tokens[at - 1];
  const { start } = tokens[at] as Token;
  return before === undefined || !/^[ \n'’-]$/.test(text.slice(before.end, start));
}

const owned = new WeakMap<object, string[]>();

function ownNames(names: GazetteerEntity['names']): string[] {
  let own = owned.get(names);
  if (own === undefined) {
    own = tokenize(Object.values(names).join(' ')).map(({ folded }) => folded);
    owned.set(names, own);
  }
  return own;
}

function isAllowedByNeighbours({ rule }: Name, { field, from, to, addedArticle }: Span): boolean {
  if (rule === undefined || (rule.onlyBare && addedArticle)) return true;
  const before = field.tokens[from - 1]?.folded ?? '';
  const after = field.tokens[to]?.folded ?? '';
  if (rule.notAfter?.has(before) || rule.notBefore?.has(after)) return false;
  return !(rule.notBeforeName && isFirstOfLatinName(field, from, to));
}

/** "Michael Jordan", "Leon Washington": a first name or another capital word stands right before. */
function isLastOfLatinName(field: FieldText, from: number): boolean {
  const [before, here] = [field.tokens[from - 1], field.tokens[from] as Token];
  if (before === undefined || !standsRightBefore(field.text, before, here) || !hasCapital(before.surface))
    return false;
  if (isFoldedGivenName(before.folded)) return true;
  return !isTitleWord(before.folded) && !isFirstOfSentence(field, from - 1);
}

/** "Jordan Peele", "Paris Hilton": a capital word follows at once, in a text where capitals tell something. */
function isFirstOfLatinName(field: FieldText, from: number, to: number): boolean {
  if (field.capitalisation !== 'sentence') return false;
  const [last, after] = [field.tokens[to - 1] as Token, field.tokens[to]];
  if (isLastOfLatinName(field, from)) return true;
  if (after === undefined || !standsRightBefore(field.text, last, after) || isTitleWord(after.folded))
    return false;
  return hasCapital(after.surface) && after.surface !== after.surface.toUpperCase();
}
