import type { Token } from '#libs/text';
import type { FieldText } from '../field-text.js';
import { foldedSet } from '../folded-words.js';
import { entityById } from '../gazetteer.js';
import type { GazetteerEntity } from '../gazetteer-entity.js';
import type { NameGuess } from '../guesses/name-guess.js';
import type { Resolved } from '../resolve-names.js';
import { longestPortfolio, type Ministry, type Portfolio, portfolioOf } from './portfolios.js';

type MinistryGuess = NameGuess & { readonly ministry: Ministry };

const confidence = 0.9;

/**
 * Ministries by their pattern: "the health ministry", "China's Commerce Ministry", وزارة الدفاع السورية. Whose it is tells a demonym or
 * a place right beside it; else the same ministry elsewhere in the item; else the only country that the item names.
 * The guesses that they cut or contain fall.
 */
export function addMinistries(
  fields: readonly FieldText[],
  guesses: readonly NameGuess[],
  known: readonly Resolved[],
): NameGuess[] {
  const found = fields.flatMap((field) => ministriesIn(field, known));
  if (found.length === 0) return [...guesses];
  const only = onlyCountry(known);
  const placed = found.map((guess): MinistryGuess => {
    const of = guess.ministry.of ?? elsewhere(guess, found) ?? only;
    return of === undefined ? guess : { ...guess, ministry: { portfolio: guess.ministry.portfolio, of } };
  });
  const isTaken = (guess: NameGuess) =>
    placed.some(({ field, start, end }) => guess.field === field && guess.start < end && guess.end > start);
  return [...guesses.filter((guess) => !isTaken(guess)), ...placed].sort(inOrder);
}

const inOrder = (one: NameGuess, other: NameGuess) =>
  one.field === other.field ? one.from - other.from : one.field.field === 'headline' ? -1 : 1;

function elsewhere({ ministry: { portfolio } }: MinistryGuess, all: readonly MinistryGuess[]) {
  const owners = all.flatMap(({ ministry }) =>
    ministry.portfolio === portfolio && ministry.of !== undefined ? [ministry.of] : [],
  );
  return new Set(owners).size === 1 ? owners[0] : undefined;
}

function onlyCountry(known: readonly Resolved[]): GazetteerEntity | undefined {
  const countries = known.flatMap(({ alias: { entity } }) =>
    entity.id.startsWith('country-') ? [entity] : [],
  );
  const others = known.some(
    ({ alias: { entity } }) => entity.type === 'place' && entity.country !== countries[0]?.country,
  );
  return new Set(countries).size === 1 && !others ? countries[0] : undefined;
}

function ministriesIn(field: FieldText, known: readonly Resolved[]): MinistryGuess[] {
  const found: MinistryGuess[] = [];
  for (const { at, kind, skip } of field.cues) {
    if (kind === 'storm') continue;
    if (kind === 'portfolio') {
      found.push(...bareAt(field, known, at, skip));
      continue;
    }
    const isArabic = field.facts[at]?.isArabic === true;
    const words = isArabic ? behind(field, at, 1) : (before(field, at) ?? behindOf(field, at));
    if (words !== undefined) found.push(guessAt(field, known, { ...words, skip, isArabic }));
  }
  return found;
}

/** "الخارجية المصرية": a portfolio with a feminine demonym, not behind the noun that both are said of (السياسة الخارجية المصرية). */
function bareAt(field: FieldText, known: readonly Resolved[], at: number, skip: number): MinistryGuess[] {
  const before = field.tokens[at - 1]?.folded ?? '';
  const portfolio = portfolioOf([(field.tokens[at]?.folded ?? '').slice(skip)]);
  if (portfolio === undefined || !field.tokens[at + 1]?.folded.endsWith('ه')) return [];
  if (
    skip === 0 &&
    at > 0 &&
    isNext(field, at - 1) &&
    (/^[وفبل]?(?:ال|لل)./.test(before) || noMinistry.has(before))
  )
    return [];
  const guess = guessAt(field, known, { from: at, to: at + 1, portfolio, skip, isArabic: true });
  return guess.to === at + 2 ? [guess] : [];
}

/** Before a portfolio they say that it is none alone. */
const noMinistry = foldedSet(
  'وزارة وزير وزيرة وزراء لوزارة بوزارة ووزارة لوزيرة ووزيرة قضايا سياسة سياسات شؤون منظومة قطاع مجال خدمات أوضاع مشكلات محكمة وزارتي',
);

interface Words {
  readonly from: number;
  readonly to: number;
  readonly portfolio: Portfolio;
}

const folded = (field: FieldText, from: number, to: number) =>
  field.tokens.slice(from, to).map((token) => token.folded);

const isNext = ({ text, tokens }: FieldText, at: number) =>
  tokens[at + 1] !== undefined &&
  text.slice((tokens[at] as Token).end, (tokens[at + 1] as Token).start) === ' ';

/** وزارة الصحة والسكان: the longest that is one. */
function behind(field: FieldText, at: number, distance: number): Words | undefined {
  for (let length = longestPortfolio; length > 0; length--) {
    const [first, to] = [at + distance, at + distance + length];
    const portfolio = to <= field.tokens.length ? portfolioOf(folded(field, first, to)) : undefined;
    if (portfolio !== undefined && isJoined(field, at, to)) return { from: at, to, portfolio };
  }
  return undefined;
}

function isJoined(field: FieldText, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) if (!isNext(field, at)) return false;
  return true;
}

/** "Ministry of Health", "Ministry of the Interior". */
function behindOf(field: FieldText, at: number): Words | undefined {
  if (field.tokens[at + 1]?.folded !== 'of') return undefined;
  return behind(field, at, field.tokens[at + 2]?.folded === 'the' ? 3 : 2);
}

/** "Health Ministry". */
function before(field: FieldText, at: number): Words | undefined {
  for (let length = Math.min(at, longestPortfolio); length > 0; length--) {
    const portfolio = portfolioOf(folded(field, at - length, at));
    if (portfolio !== undefined && isJoined(field, at - length, at + 1))
      return { from: at - length, to: at + 1, portfolio };
  }
  return undefined;
}

function guessAt(
  field: FieldText,
  known: readonly Resolved[],
  { from, to, portfolio, skip, isArabic }: Words & { readonly skip: number; readonly isArabic: boolean },
): MinistryGuess {
  const here = known.filter(({ found }) => found.field === field);
  const owner = isArabic ? ownerBehind(field, to, here) : ownerBeside(field, from, to, here);
  const demonym = isArabic && owner?.alias.kind === 'demonym' ? owner : undefined;
  const last = demonym?.found.to ?? to;
  const [first, end] = [field.tokens[from] as Token, field.tokens[last - 1] as Token];
  const start = first.start + (first.surface.length === first.folded.length ? skip : 0);
  const words = folded(field, from, last);
  words[0] = first.folded.slice(skip);
  const place = owner?.alias.entity;
  const of = place === undefined || place.id === gaza ? place : countryOf(place);
  const ministry = of === undefined ? { portfolio } : { portfolio, of };
  return {
    field,
    from,
    to: last,
    start,
    end: end.end,
    type: 'org',
    words,
    confidence,
    isPattern: true,
    ministry,
  };
}

/** A place stands for its country. */
const countryOf = ({ country }: GazetteerEntity) =>
  country === undefined ? undefined : entityById(`country-${country.toLowerCase()}`);

const gaza = 'place-gaza';

const prepositions = new Set(['في', 'ب', 'in']);

/** وزارة الصحة المصرية, وزارة الصحة في غزة, وزارة الصحة بغزة. */
function ownerBehind(field: FieldText, to: number, known: readonly Resolved[]): Resolved | undefined {
  const next = field.tokens[to];
  if (next === undefined || !isNext(field, to - 1)) return undefined;
  const at = prepositions.has(next.folded) ? to + 1 : to;
  const owner = known.find(({ found }) => found.from === at && isNext(field, at - 1));
  if (owner === undefined || owner.alias.entity.type !== 'place') return undefined;
  const isPreposed = at > to || next.folded.startsWith('ب');
  return owner.alias.kind === 'demonym' || isPreposed ? owner : undefined;
}

/** "China's Commerce Ministry", "the Chinese Commerce Ministry", "the Health Ministry in Gaza", "the Ministry of Health of Egypt". */
function ownerBeside(
  field: FieldText,
  from: number,
  to: number,
  known: readonly Resolved[],
): Resolved | undefined {
  const isPlace = ({ alias }: Resolved) => alias.entity.type === 'place';
  const back = field.tokens[from - 1]?.folded === 's' ? 2 : 1;
  const front = known.find(
    (one) => isPlace(one) && one.found.to === from - back + 1 && isBeside(field, one.found.to, from),
  );
  if (front !== undefined) return front;
  const preposition = field.tokens[to]?.folded;
  if (preposition !== 'in' && preposition !== 'of') return undefined;
  return known.find((one) => isPlace(one) && one.found.from === to + 1);
}

function isBeside({ text, tokens }: FieldText, to: number, from: number): boolean {
  const gap = text.slice((tokens[to - 1] as Token).end, (tokens[from] as Token).start);
  return /^(?:['’]s?)? $/u.test(gap);
}
