import { agencyNamed, nameIn, wordsOf } from './agencies.js';
import { dayPattern } from './dates.js';
import type { Attribution } from './find-attributions.js';
import { isNameLike } from './names.js';
import { isKnownOutlet, isOutletName, isSameName } from './outlets.js';
import { isKnownPlace } from './places.js';

/** Where, when and through whom a copy was filed, as the text says it. */
export interface Dateline {
  readonly place?: string;
  readonly date?: string;
  readonly source?: string;
}

export interface DatelineCut {
  readonly dateline: Dateline;
  /** The agency in it, if we know it or it stands in brackets. */
  readonly origin?: Attribution;
  readonly byline?: string;
  /** The paragraph without the dateline; empty when there was nothing else. */
  readonly rest: string;
}

/** Dashes of all kinds; Arabic typists use a lone tatweel and the underscore as well. */
const dash = '[-\u2010-\u2015\u2212ـ_]+';
const place = "[\\p{L}\\p{M}][\\p{L}\\p{M}.'’/،, -]{1,45}?";
const bracketed = '[(\\[«/]\\s?([^()\\[\\]«»/]{2,45}?)\\s?[)\\]»/]';
const end = `\\s*(?:${dash}|:|[،,]\\s?${dash})*\\s*`;

/** القاهرة - 5 يناير (رويترز) - · LONDON, April 5 (Reuters) - · (رويترز) - · MOSCOW, April 5. /TASS/. */
const withBrackets = new RegExp(
  `^(?:(${place}(?:\\s\\([\\p{L} ]{2,30}\\))?)(?:\\s*[،,.]|\\s*${dash}|\\s+في)?\\s*)?(?:(${dayPattern})\\s*[،,.]?\\s*(?:${dash})?\\s*)?${bracketed}\\.?(${end})`,
  'u',
);
/** القاهرة - أ ش أ - · واشنطن – رويترز: · بيروت - د ب أ, then a dash, a colon or the end of the line. */
const withDash = new RegExp(
  `^(${place})\\s*(?:[،,]\\s?|\\s*${dash}\\s*|\\s*:\\s*)(?:(${dayPattern})\\s*(?:${dash}|[،,])\\s*)?([\\p{L}.][\\p{L}\\p{M}. ]{1,30}?)\\s*(?:\\s${dash}\\s*|:\\s*|$)`,
  'u',
);
/** رويترز - · أ ش أ: · Reuters — */
const sourceAlone = new RegExp(`^([\\p{L}][\\p{L}\\p{M}. ]{1,25}?)\\s*(?:\\s${dash}\\s+|:\\s*|$)`, 'u');
/** WASHINGTON — · القاهرة – 5 يناير - */
const placeAlone = new RegExp(
  `^(${place})(?:\\s*[،,]\\s*(${dayPattern}))?(?:\\s+${dash}\\s+|:\\s+)(?=\\S)`,
  'u',
);

/**
 * Cuts a dateline off the beginning of a paragraph. Each form needs evidence: a known agency, the feed's own name or
 * an outlet's in brackets or between dashes, or a city that agencies write from; anything else is left as it is.
 */
export function cutDateline(paragraph: string, feedName?: string): DatelineCut | undefined {
  return (
    cutBrackets(paragraph, feedName) ??
    cutUnparted(paragraph) ??
    cutPlaceAndSource(paragraph, feedName) ??
    cutSource(paragraph) ??
    cutPlace(paragraph)
  );
}

function cutBrackets(paragraph: string, feedName: string | undefined): DatelineCut | undefined {
  const match = withBrackets.exec(paragraph);
  if (!match) return undefined;
  const [whole, where, date, inner = '', tail = ''] = match;
  const rest = paragraph.slice(whole.length);
  const agency = agencyNamed(inner);
  if (agency === undefined && !isOutletName(inner, feedName) && !isCollective(inner)) return undefined;
  // "قال مسؤول (رويترز) إن": a name in brackets inside a sentence is no dateline, unless it stands at the very front.
  if (!/[-\u2010-\u2015\u2212ـ_:]/u.test(tail) && rest !== '' && !/[./\]]\s*$/u.test(whole.trimEnd())) {
    if (where !== undefined && !isKnownPlace(where) && !isAllCapitals(where)) return undefined;
  }
  if (where !== undefined && !isPlaceLike(where.replace(/\s\([^()]*\)$/u, ''))) return undefined;
  return cut({ where, date, source: inner, rest });
}

/** الرياض 3 شوال 1447 هـ واس · رام الله 5-4-2018 وفا- : place, day and agency with nothing between them. */
const unparted = new RegExp(
  `^(${place})\\s+(?:في\\s+)?(${dayPattern})\\s+([\\p{L}.]{2,12})\\s*(?:${dash}\\s*|:\\s*|$)`,
  'u',
);

function cutUnparted(paragraph: string): DatelineCut | undefined {
  const match = unparted.exec(paragraph);
  if (!match) return undefined;
  const [whole, where = '', date, source = ''] = match;
  if (agencyNamed(source) === undefined || !isPlaceLike(where)) return undefined;
  return cut({ where, date, source, rest: paragraph.slice(whole.length) });
}

function cutPlaceAndSource(paragraph: string, feedName: string | undefined): DatelineCut | undefined {
  const match = withDash.exec(paragraph);
  if (!match) return undefined;
  const [whole, where = '', date, source = ''] = match;
  const rest = paragraph.slice(whole.length);
  const turned = turnAround(where, source, date, rest);
  if (turned !== undefined) return turned;
  if (!isPlaceLike(where)) return undefined;
  const named = isKnownOutlet(source) || isSameName(source, feedName) || isCollective(source);
  if (named) return cut({ where, date, source, rest });
  // "القاهرة – محمد عبد الله" on a line of its own.
  if (rest !== '' || !isKnownPlace(where) || !isNameLike(source, 4)) return undefined;
  return { ...cut({ where, date, source: undefined, rest }), byline: source };
}

/** واس- الرياض: · سبق- وكالات: · سمير حداد- سبق- الرياض: the place, or the agencies, stand last, behind outlet and writer. */
function turnAround(
  where: string,
  last: string,
  date: string | undefined,
  rest: string,
): DatelineCut | undefined {
  const collective = isCollective(last);
  if ((!isKnownPlace(last) && !collective) || isKnownPlace(where) || date !== undefined) return undefined;
  if (!/\p{Script=Arabic}/u.test(where)) return undefined;
  const [outlet = '', writer, ...more] = where.split(/\s*[-–—ـ]+\s*/u).reverse();
  if (more.length > 0 || !isNameOfOutlet(outlet) || (writer !== undefined && !isNameLike(writer, 4)))
    return undefined;
  const person = writer === undefined && wordsOf(outlet).length > 1 && isNameLike(outlet, 4);
  const byline = person && !isOutletName(outlet) ? outlet : writer;
  const source = person && !isOutletName(outlet) ? undefined : outlet;
  const made = cut({ where: collective ? undefined : last, date, source, rest });
  const origin = collective ? { name: last.trim() } : source && agencyNamed(source) ? made.origin : undefined;
  return {
    dateline: made.dateline,
    rest,
    ...(byline === undefined ? {} : { byline: byline.trim() }),
    ...(origin === undefined ? {} : { origin }),
  };
}

/** Up to three words, none of which opens a sentence or announces something. */
const isNameOfOutlet = (text: string) =>
  wordsOf(text).length <= 3 && wordsOf(text).length > 0 && !announcement.test(text.trim());

function cutSource(paragraph: string): DatelineCut | undefined {
  const match = sourceAlone.exec(paragraph);
  const [whole = '', source = ''] = match ?? [];
  if (match === null || (agencyNamed(source) === undefined && !isCollective(source))) return undefined;
  return cut({ where: undefined, date: undefined, source, rest: paragraph.slice(whole.length) });
}

function cutPlace(paragraph: string): DatelineCut | undefined {
  const match = placeAlone.exec(paragraph);
  if (!match) return undefined;
  const [whole, where = '', date] = match;
  const known = isKnownPlace(where.replace(/,.*$/u, ''));
  const latin = /\p{Script=Latin}/u.test(where);
  // "Moscow: talks go on" may be a headline's manner; capitals or a dash make it a dateline.
  if (
    !known ||
    (latin && !isAllCapitals(where) && !/[\u2013-\u2015]/u.test(whole)) ||
    (/:\s*$/u.test(whole) && !isAllCapitals(where))
  )
    return undefined;
  return cut({ where, date, source: undefined, rest: paragraph.slice(whole.length) });
}

interface Found {
  readonly where: string | undefined;
  readonly date: string | undefined;
  readonly source: string | undefined;
  readonly rest: string;
}

function cut({ where, date, source, rest }: Found): DatelineCut {
  const clean = (text: string) => text.replace(/^[\s/،,.-]+|(?:[\s/،,.-]|(?<!ه)ـ)+$/gu, '');
  const agency = source === undefined ? undefined : agencyNamed(source);
  const dateline = {
    ...(where === undefined ? {} : { place: clean(where) }),
    ...(date === undefined ? {} : { date: clean(date) }),
    ...(source === undefined ? {} : { source: clean(source) }),
  };
  if (source === undefined) return { dateline, rest };
  const origin = agency ? { id: agency.id, name: nameIn(agency, source) } : { name: clean(source) };
  return { dateline, origin, rest };
}

/** "وكالات", "agencies": several at once, none named. */
export function isCollective(text: string): boolean {
  return /^(?:ال)?(?:وكالات|متابعات|وكالات الأنباء|وكالات الانباء)$|^(?:news )?agencies$/iu.test(text.trim());
}

const isAllCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text.replace(/,.*$/u, ''));

/** Up to five words, and none that opens a sentence or announces something. */
function isPlaceLike(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length > 5 || announcement.test(text.trim())) return false;
  return isAllCapitals(text) || isKnownPlace(text) || isNameLike(text.replaceAll('/', ' '), 5);
}

const announcement =
  /^(?:breaking|update|updated|exclusive|watch|video|photos|opinion|analysis|factbox|explainer|correction|urgent|عاجل|فيديو|بالفيديو|بالصور|صور|خاص|تحديث|تقرير|تحليل|شاهد)\b/iu;
