import type { Token } from '#libs/text';
import type { FieldText } from '../field-text.js';
import { type Day, dayOf, nearestDay } from './calendar-days.js';
import { doubleMonths, months, namesBeforeDate, ordinals } from './calendar-words.js';
import type { DayPhrase } from './day-phrases.js';

interface MonthHere {
  readonly month: number;
  readonly to: number;
}

const dayNumber = /^([1-9]|[12]\d|3[01]|0[1-9])(?:st|nd|rd|th)?$/;
const yearNumber = /^(?:19|20)\d\d$/;

/** "April 5, 2018", "5 April", «5 نيسان/أبريل 2018», «الخامس من أبريل»; without a year the nearest. */
export function monthPhrase({ text, tokens }: FieldText, at: number, today: Day): DayPhrase | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const ahead = dayBeforeMonth(tokens, at);
  if (ahead !== undefined) return dated(tokens, ahead.from, month.to, ahead.number, month.month, today);
  const next = tokens[at + 1];
  const number = next && dayNumber.exec(next.folded)?.[1];
  if (!number || !/^[A-Za-z]/.test((tokens[at] as Token).surface) || startsSmall(tokens[at] as Token))
    return undefined;
  const gap = text.slice((tokens[at] as Token).end, next.start);
  return /^\.? $/.test(gap) ? dated(tokens, at, at + 2, Number(number), month.month, today) : undefined;
}

/** In numbers: 2018-04-05, 5/4/2018. The day comes first unless it cannot; year of four digits only. */
export function numberPhrase({ text, tokens }: FieldText, at: number): DayPhrase | undefined {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one === undefined || two === undefined || three === undefined) return undefined;
  const gap = text.slice(one.end, two.start);
  if (!/^[/-]$/.test(gap) || text.slice(two.end, three.start) !== gap) return undefined;
  if (!/^\d{1,4}$/.test(one.folded) || !/^\d{1,2}$/.test(two.folded) || !/^\d{1,4}$/.test(three.folded))
    return undefined;
  const numbers = [one, two, three].map(({ folded }) => Number(folded)) as [number, number, number];
  const day = yearNumber.test(one.folded)
    ? dayOf(...numbers)
    : yearNumber.test(three.folded)
      ? (dayOf(numbers[2], numbers[1], numbers[0]) ?? dayOf(numbers[2], numbers[0], numbers[1]))
      : undefined;
  return day === undefined ? undefined : { from: at, to: at + 3, skip: 0, day };
}

/** One month may be named twice: «نيسان/أبريل», «تشرين الأول (أكتوبر)». */
function monthAt(tokens: readonly Token[], at: number): MonthHere | undefined {
  const here = oneMonthAt(tokens, at);
  const again = here && oneMonthAt(tokens, here.to);
  return again?.month === here?.month ? (again ?? here) : here;
}

function oneMonthAt(tokens: readonly Token[], at: number): MonthHere | undefined {
  const [one, two] = [tokens[at]?.folded ?? '', tokens[at + 1]?.folded ?? ''];
  const double = doubleMonths.get(`${one} ${two}`);
  if (double !== undefined) return { month: double, to: at + 2 };
  const month = months.get(one);
  return month === undefined ? undefined : { month, to: at + 1 };
}

function dayBeforeMonth(tokens: readonly Token[], at: number): { from: number; number: number } | undefined {
  const words = [1, 2, 3].map((back) => tokens[at - back]?.folded ?? '') as [string, string, string];
  const isOf = words[0] === 'من' || words[0] === 'of';
  const [word, from] = isOf ? [words[1], at - 2] : [words[0], at - 1];
  const digits = dayNumber.exec(word)?.[1];
  if (digits !== undefined) return { from, number: Number(digits) };
  const ordinal = ordinals.get(word);
  return isOf && ordinal !== undefined ? { from, number: ordinal } : undefined;
}

function dated(
  tokens: readonly Token[],
  from: number,
  end: number,
  number: number,
  month: number,
  today: Day,
): DayPhrase | undefined {
  const between = tokens[end]?.folded === 'عام' || tokens[end]?.folded === 'سنه' ? 1 : 0;
  const year = tokens[end + between]?.folded ?? '';
  const hasYear = yearNumber.test(year);
  const day = hasYear ? dayOf(Number(year), month, number) : nearestDay(today, month, number);
  if (day === undefined || (!hasYear && namesBeforeDate.has(tokens[from - 1]?.folded ?? '')))
    return undefined;
  return { from, to: hasYear ? end + between + 1 : end, skip: 0, day };
}

/** "may 5" is no month. */
const startsSmall = ({ surface }: Token) => surface.charAt(0) === surface.charAt(0).toLowerCase();
