import type { Token } from '#libs/text';
import type { FieldText } from '../field-text.js';
import { foldedSet } from '../folded-words.js';
import { personTitles } from '../title-words.js';
import {
  behindNames,
  definiteHeads,
  headOf,
  headsInDoubt,
  headsOfCountries,
  headsOfNames,
  institutional,
  wholeNames,
} from './arabic-heads.js';

/** Tokens `from` to `to` that name an organisation by their pattern; `skip` letters of the first are clitics. */
export interface OrganisationSpan {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  /** Enough by itself; else a hint for the tagger. */
  readonly isSure: boolean;
}

/** Words that are a name already, of the gazetteer or by the tagger: what stands behind a head may be one. */
export interface NamedWords {
  readonly from: number;
  readonly to: number;
  readonly isDemonym: boolean;
  /** Of the gazetteer, which knows where a name ends. */
  readonly isKnown: boolean;
}

const longest = 7;

/** Organisations in Arabic that are named by what they are: وزارة الدفاع السورية, حزب «المسار», المجلس الأعلى للثقافة. */
export function arabicOrganisations(field: FieldText, names: readonly NamedWords[]): OrganisationSpan[] {
  const found: OrganisationSpan[] = [];
  const byStart = new Map(names.map((name) => [name.from, name]));
  for (let at = 0; at + 1 < field.tokens.length; ) {
    const span = spanAt(field, at, byStart);
    if (span !== undefined) found.push(span);
    at = span?.to ?? at + 1;
  }
  return found;
}

type ByStart = ReadonlyMap<number, NamedWords>;

function spanAt(field: FieldText, at: number, names: ByStart): OrganisationSpan | undefined {
  const head = field.facts[at]?.head;
  if (head === undefined) return undefined;
  const { folded } = field.tokens[at] as Token;
  const skip = folded.length - head.length;
  if (definiteHeads.has(head)) return definite(field, at, skip, names);
  const quoted = quotedEnd(field, at);
  if (quoted !== undefined) return { from: at, to: quoted, skip, isSure: true };
  if (!isNext(field, at)) return undefined;
  const isSure = !headsInDoubt.has(head);
  const whole = names.get(at);
  if (whole?.isKnown) return { from: at, to: withDemonym(field, whole.to, names), skip, isSure: true };
  if (headsOfNames.has(head) && rulers.has(field.tokens[at + 1]?.folded ?? ''))
    return { from: at, to: endOf(field, Math.min(at + 3, field.tokens.length), at, names), skip, isSure };
  if (hasArticle(field.tokens[at + 1])) {
    const to = endOf(field, at + 1, at, names);
    return to === at + 1 ? undefined : { from: at, to, skip, isSure };
  }
  const name = names.get(at + 1);
  if (name !== undefined && !name.isDemonym && headsOfNames.has(head))
    return { from: at, to: withDemonym(field, name.to, names), skip, isSure };
  return hasArticle(field.tokens[at + 2]) &&
    isNext(field, at + 1) &&
    !small.has(field.tokens[at + 1]?.folded ?? '')
    ? { from: at, to: endOf(field, at + 2, at, names), skip, isSure: false }
    : undefined;
}

/** مستشفى الملك فاروق is named after him, and not his title. */
const rulers = foldedSet('الملك الملكة الأمير الأميرة السلطان الإمام الشيخ الخليفة');

const small = foldedSet('إن أن من في على إلى عن مع هو هي كان كانت قد لم لا ما بعد قبل');

const withDemonym = (field: FieldText, to: number, names: ByStart) =>
  names.get(to)?.isDemonym && hasArticle(field.tokens[to]) && isNext(field, to - 1) ? to + 1 : to;

function definite(field: FieldText, at: number, skip: number, names: ByStart): OrganisationSpan | undefined {
  const next = field.tokens[at + 1];
  if (next === undefined || !isNext(field, at)) return undefined;
  const head = field.facts[at]?.head ?? '';
  if (headsOfCountries.has(head) && names.get(at + 1)?.isDemonym)
    return { from: at, to: at + 2, skip, isSure: true };
  if (!institutional.has(next.folded)) return undefined;
  if (wholeNames.has(`${head} ${next.folded}`))
    return { from: at, to: withDemonym(field, at + 2, names), skip, isSure: true };
  const to = endOf(field, at + 1, at, names);
  return to === at + 1 ? undefined : { from: at, to, skip, isSure: to > at + 2 };
}

/** The next word follows after a single space. */
function isNext({ text, tokens }: FieldText, at: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]];
  return here !== undefined && next !== undefined && text.slice(here.end, next.start) === ' ';
}

const hasArticle = (token: Token | undefined) =>
  token !== undefined && /^(?:ال|لل)../.test(token.folded) && !isBehind(token.folded);

const isBehind = (folded: string) => behindNames.has(folded) || personTitles.has(folded);

/** Words with an article go on with a name, and end it where they are of a country: بنك التنمية الأفريقي أمس. */
function endOf(field: FieldText, from: number, at: number, names: ByStart): number {
  let to = from;
  while (to - at < longest && (to === at + 1 || isNext(field, to - 1))) {
    const token = field.tokens[to];
    if (token === undefined) break;
    if (names.get(to)?.isDemonym && hasArticle(token)) return to + 1;
    if (!hasArticle(token) && !joinsArticles(token.folded, field.tokens[to - 1])) break;
    to++;
  }
  return to;
}

/** الكوارث والطوارئ; but what follows in جامعة السوربون والمجلس الأعلى is another. */
const joinsArticles = (folded: string, before: Token | undefined) =>
  /^وال../.test(folded) && hasArticle(before) && headOf(folded) === undefined && !isBehind(folded.slice(1));

const opening = /^ ?[«"“]$/;
const closing = /^[»"”]/;
const longestQuote = 6;

/** Where the quotation marks close that open right behind a word; undefined where none do, or too late. */
function quotedEnd({ text, tokens }: FieldText, at: number): number | undefined {
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (here === undefined || next === undefined || !opening.test(text.slice(here.end, next.start)))
    return undefined;
  for (let last = at + 1; last <= at + longestQuote; last++) {
    const token = tokens[last];
    if (token === undefined || token.start - here.end > 80) return undefined;
    const behind = text.slice(token.end, tokens[last + 1]?.start ?? token.end + 1);
    if (closing.test(behind)) return last + 1;
    if (behind !== ' ') return undefined;
  }
  return undefined;
}
