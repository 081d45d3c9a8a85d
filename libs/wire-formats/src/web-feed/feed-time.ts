import { asciiDigits } from '../encodings/ascii-digits.js';
import { monthOf } from './month-names.js';

/** What is longer is no time, and not worth the looks at it. */
const longestTime = 100;

/** Zones by name that mean one offset wherever they are written; IST, AST and CST of China do not. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  '-0000': 'Z',
  wet: 'Z',
  غرينتش: 'Z',
  جرينتش: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  west: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  jst: '+09:00',
};

const clock = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm|a\.m\.|p\.m\.|ص|م|صباحا|مساء)?`;
const name = String.raw`(\p{L}[\p{L}\p{M}. ]*?)\.?`;
const dayFirst = new RegExp(
  String.raw`^(\d{1,2})[\s.-]+${name}[\s,-]+(\d{2,4})(?:[\s,T-]+${clock})?\s*(.*)$`,
  'iu',
);
const monthFirst = new RegExp(
  String.raw`^${name}\s+(\d{1,2}),?\s+(\d{4})(?:[\s,-]+(?:at\s+)?${clock})?\s*(.*)$`,
  'iu',
);
/** As `date` of Unix prints it: Mon Feb 4 10:00:00 EST 2013. */
const yearLast = new RegExp(String.raw`^${name}\s+(\d{1,2})\s+${clock}\s*(\S*)\s+(\d{4})$`, 'iu');
const yearFirst = new RegExp(
  String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[\s,T-]+${clock})?\s*(.*)$`,
  'iu',
);
const germanDay = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[\s,T-]+${clock})?\s*(.*)$`, 'iu');

/**
 * A time as feeds write it, in ISO 8601 with its zone if it names one that is known: RFC 822 with a wrong weekday, two
 * digits of a year, names of zones, Arabic months and digits, seconds since 1970. What is no such time comes back as it
 * came, for the caller to say so; days and months that only their order would tell apart (04/05/2013) are none.
 */
export function feedTime(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (given.length > longestTime) return given;
  const text = tidy(given);
  return isoOf(text) ?? (text === '' ? undefined : given.trim());
}

function tidy(given: string): string {
  return asciiDigits(given)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e]/g, '')
    .replace(/،/g, ',')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:\p{L}+\.?\s*,\s*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s+)/iu, '');
}

function isoOf(text: string): string | undefined {
  const epoch = /^(\d{10})(\d{3})?$/.exec(text);
  if (epoch) return new Date(Number(epoch[1]) * 1000 + Number(epoch[2] ?? 0)).toISOString();
  const first = yearFirst.exec(text);
  if (first) return iso(first[1], Number(first[2]), first[3], first.slice(4, 9), first[9]);
  const german = germanDay.exec(text);
  if (german) return iso(german[3], Number(german[2]), german[1], german.slice(4, 9), german[9]);
  const last = yearLast.exec(text);
  if (last) return iso(last[9], monthOf(last[1]), last[2], last.slice(3, 8), last[8]);
  const day = dayFirst.exec(text);
  if (day) return iso(day[3], monthOf(day[2]), day[1], day.slice(4, 9), day[9]);
  const month = monthFirst.exec(text);
  return month ? iso(month[3], monthOf(month[1]), month[2], month.slice(4, 9), month[9]) : undefined;
}

function iso(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
  [hour, minute = '00', second = '00', fraction, half]: (string | undefined)[],
  zone: string | undefined,
): string | undefined {
  if (month === undefined || year === undefined || day === undefined) return undefined;
  // WordPress dates what was never published in the year -1.
  if (/^0/.test(wholeYear(year))) return undefined;
  const date = `${wholeYear(year)}-${two(month)}-${two(Number(day))}`;
  const offset = offsetOf(zone?.trim() ?? '');
  if (offset === undefined) return undefined;
  if (hour === undefined) return `${date}${offset === '' ? '' : `T00:00:00${offset}`}`;
  const seconds = `${two(Number(second))}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${date}T${two(hourOf(Number(hour), half))}:${minute}:${seconds}${offset}`;
}

const two = (value: number) => String(value).padStart(2, '0');

/** RFC 2822, 4.3: 00 to 49 are of this century, 50 to 999 count from 1900. */
function wholeYear(year: string): string {
  if (year.length >= 4) return year;
  const value = Number(year);
  return String(value + (value < 50 ? 2000 : 1900));
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (/^(?:p|م)/i.test(half) ? 12 : 0);
}

/** Empty for none and for a name that is not known; undefined for something that is no zone at all. */
function offsetOf(zone: string): string | undefined {
  const known = zones[zone.toLowerCase()];
  if (known !== undefined) return known;
  const numeric = /^(?:gmt|utc|ut)?\s*([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (numeric) return `${numeric[1]}${numeric[2]?.padStart(2, '0')}:${numeric[3] ?? '00'}`;
  return /^(?:\p{L}{0,5}|[a-z]+\/[a-z_]+)$/iu.test(zone) ? '' : undefined;
}
