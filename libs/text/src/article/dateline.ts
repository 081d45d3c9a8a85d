import { agencyNamed, wordsOf } from './agencies.js';
import {
  endsWithShortState,
  isAllCapitals,
  isAnnouncement,
  isCollective,
  isPlaceLike,
  isSourceLike,
  namesAgency,
  sourcesIn,
  trimSigns,
} from './dateline-evidence.js';
import { datelineDay } from './dates.js';
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
  /** The agencies in it, and what stands in brackets: "(tca/dpa)" names two. */
  readonly origins: readonly Attribution[];
  readonly byline?: string;
  /** The paragraph without the dateline; empty when there was nothing else. */
  readonly rest: string;
}

/** Dashes of all kinds; Arabic typists use a lone tatweel and the underscore as well. */
const dash = '[-\u2010-\u2015\u2212ـ_]+';
const place = "[\\p{L}\\p{M}][\\p{L}\\p{M}.'’/،, -]{1,45}?";
const bracketed =
  '(?:[(\\[«]\\s?([^()\\[\\]«»]{2,45}?)\\s?[)\\]»]|/\\s?([^()\\[\\]«»/]{2,45}?)\\s?[/)]|\\(\\s?([^()\\[\\]«»/]{2,45}?)\\s?/)';
const end = `\\s*(?:${dash}|:|[،,]\\s?${dash})*\\s*`;

/** القاهرة - 5 يناير (رويترز) - · LONDON, April 5 (Reuters) - · (رويترز) - · MOSCOW, April 5. /TASS/. · Jan 3 (OPTA) - */
const withBrackets = new RegExp(
  `^(?:(${place}(?:\\s\\([\\p{L} ]{2,30}\\))?)(?:\\s*[،,.]|\\s*${dash}|\\s+في)?\\s*)?(?:(${datelineDay})\\s*[،,.]?\\s*(?:${dash})?\\s*)?${bracketed}\\.?(${end})`,
  'u',
);
/** القاهرة - أ ش أ - · واشنطن – رويترز: · بيروت - د ب أ, then a dash, a colon or the end of the line. */
const withDash = new RegExp(
  `^(${place})\\s*(?:[،,]\\s?|\\s*${dash}\\s*|\\s*:\\s*)(?:(${datelineDay})\\s*(?:${dash}|[،,])\\s*)?([\\p{L}.][\\p{L}\\p{M}. ]{1,30}?)\\s*(?:\\s${dash}\\s*|:\\s*|$)`,
  'u',
);
/** رويترز - · أ ش أ: · Reuters — */
const sourceAlone = new RegExp(`^([\\p{L}][\\p{L}\\p{M}. ]{1,25}?)\\s*(?:\\s${dash}\\s+|:\\s*|$)`, 'u');
/** WASHINGTON — · القاهرة – 5 يناير - · بيروت في 5 يناير - · ELKHART, Ind., Oct 19 - */
const placeAlone = new RegExp(
  `^(${place})(?:(?:\\s*[،,]|\\s+في|(?=\\s))\\s*(${datelineDay})\\s*(?:${dash}|:)\\s+|\\s+${dash}\\s+|:\\s+)(?=\\S)`,
  'u',
);

/** Every form in front of a text ends with one of these; most paragraphs have none so early, and need no closer look. */
const mark = new RegExp(`${dash}|[:()\\[\\]«»/]`, 'u');
const longestDateline = 120;

/**
 * Cuts a dateline off the beginning of a paragraph. Each form needs evidence: a known agency, the feed's own name or
 * an outlet's in brackets or between dashes, a day beside a name in brackets, or a city that agencies write from;
 * anything else is left as it is.
 */
export function cutDateline(paragraph: string, feedName?: string): DatelineCut | undefined {
  if (paragraph.length > longestDateline && !mark.test(paragraph.slice(0, longestDateline))) return undefined;
  return (
    cutBrackets(paragraph, feedName) ??
    cutUnparted(paragraph) ??
    cutSlashed(paragraph) ??
    cutPlaceAndSource(paragraph, feedName) ??
    cutSource(paragraph) ??
    cutPlace(paragraph)
  );
}

function cutBrackets(paragraph: string, feedName: string | undefined): DatelineCut | undefined {
  const match = withBrackets.exec(paragraph);
  if (!match) return undefined;
  const [whole, where, date, round, slashed, half, tail = ''] = match;
  const inner = round ?? slashed ?? half ?? '';
  const rest = paragraph.slice(whole.length);
  const town = where?.replace(/\s\([^()]*\)$/u, '');
  const parted = /[-\u2010-\u2015\u2212ـ_:]/u.test(tail);
  if (
    !namesAgency(inner) &&
    !isOutletName(inner, feedName) &&
    !isCollective(inner) &&
    !(parted && rest !== '' && isSourceLike(inner) && isPlaceOrDay(town, date))
  )
    return undefined;
  // "قال مسؤول (رويترز) إن": a name in brackets inside a sentence is no dateline, unless it stands at the very front.
  if (!parted && rest !== '' && !/[./\]]\s*$/u.test(whole.trimEnd())) {
    if (where !== undefined && !isKnownPlace(where) && !isAllCapitals(where)) return undefined;
  }
  if (town !== undefined && !isPlaceLike(town)) return undefined;
  // The dot of "Mass." is no sign of the dateline.
  const dotted = where !== undefined && whole[where.length] === '.' && endsWithShortState(where);
  return cut({ where: dotted ? `${where}.` : where, date, source: inner, rest });
}

/** Enough beside a source that we do not know: a day, or a city that agencies write from. */
const isPlaceOrDay = (town: string | undefined, date: string | undefined) =>
  (date !== undefined && (town === undefined || isPlaceLike(town))) ||
  (town !== undefined && isKnownPlace(town));

/** الرياض 3 شوال 1447 هـ واس · رام الله 5-4-2018 وفا- · SEOUL, Nov 26 AFP - : place, day and agency with nothing between them. */
const unparted = new RegExp(
  `^(${place})[،,]?\\s+(?:في\\s+)?(${datelineDay})[،,]?\\s+([\\p{L}.]{2,12})\\s*(?:${dash}\\s*|:\\s*|$)`,
  'u',
);

function cutUnparted(paragraph: string): DatelineCut | undefined {
  const match = unparted.exec(paragraph);
  if (!match) return undefined;
  const [whole, where = '', date, source = ''] = match;
  if (agencyNamed(source) === undefined || !isPlaceLike(where)) return undefined;
  return cut({ where, date, source, rest: paragraph.slice(whole.length) });
}

/** موسكو، 5 يناير/ سبوتنيك. · موسكو، 5 يناير - سبوتنيك. · بغداد / واع: · دمشق-سانا أعلنت */
const slashed = new RegExp(
  `^(${place})(?:\\s*[،,]?\\s*(?:في\\s+)?(${datelineDay}))?\\s*(?:(/)|${dash})\\s*([\\p{L}][\\p{L}\\p{M}]{1,12}(?:\\s\\p{L}{1,12})??)(?:\\s*([.:/]|\\s${dash})\\s*|\\s+)`,
  'u',
);
/** Of agencies that put their name behind the town and nothing behind that: words that mean nothing else. */
const unmistakable = /^(?:سانا|كونا|بترا|واس|شينخوا|سبوتنيك|رويترز)$/u;

function cutSlashed(paragraph: string): DatelineCut | undefined {
  const match = slashed.exec(paragraph);
  if (!match) return undefined;
  const [whole, where = '', date, slash, source = '', mark] = match;
  if (agencyNamed(source) === undefined || !isPlaceLike(where)) return undefined;
  const sure = mark === undefined ? unmistakable.test(source) : date !== undefined || slash !== undefined;
  if (!sure || (date === undefined && !isKnownPlace(where))) return undefined;
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
  const known = source !== undefined && agencyNamed(source) !== undefined;
  return {
    dateline: made.dateline,
    rest,
    origins: collective ? [{ name: last.trim() }] : known ? made.origins : [],
    ...(byline === undefined ? {} : { byline: byline.trim() }),
  };
}

/** Up to three words, none of which opens a sentence or announces something. */
const isNameOfOutlet = (text: string) =>
  wordsOf(text).length <= 3 && wordsOf(text).length > 0 && !isAnnouncement(text);

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
  const capitals = isAllCapitals(where);
  // "ARSENAL 5-3 -" is a result.
  const dated = date !== undefined && /\p{L}/u.test(date);
  const known = isKnownPlace(where.replace(/,.*$/u, '')) || (capitals && endsWithShortState(where));
  if (!known && !(capitals && dated && isPlaceLike(where))) return undefined;
  // "Moscow: talks go on" may be a headline's manner; capitals, a day or a long dash make it a dateline.
  const latin = /\p{Script=Latin}/u.test(where);
  if (latin && !capitals && !dated && !/[\u2013-\u2015]/u.test(whole)) return undefined;
  if (/:\s*$/u.test(whole) && !capitals) return undefined;
  return cut({ where, date, source: undefined, rest: paragraph.slice(whole.length) });
}

interface Found {
  readonly where: string | undefined;
  readonly date: string | undefined;
  readonly source: string | undefined;
  readonly rest: string;
}

function cut({ where, date, source, rest }: Found): DatelineCut {
  const dateline = {
    ...(where === undefined ? {} : { place: placeOf(where) }),
    ...(date === undefined ? {} : { date: trimSigns(date) }),
    ...(source === undefined ? {} : { source: trimSigns(source) }),
  };
  return { dateline, origins: source === undefined ? [] : sourcesIn(source), rest };
}

const placeOf = (where: string) => (endsWithShortState(where.trim()) ? where.trim() : trimSigns(where));
