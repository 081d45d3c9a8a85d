/** Days since 1 January 1970, as the calendar of a place counts them. */
export type Day = number;

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Since May 1972 the clocks of all zones differ by whole minutes, and are changed on one. */
const minuteMs = 60_000;
const firstMinute = Date.UTC(1972, 4, 2) / minuteMs;
const minutesKept = 2_000;
const daysOfMinutes = new Map<string, Day>();

/** The day it is at a moment (milliseconds) in a zone (IANA name). Throws a RangeError for a zone that nobody knows. */
export function localDay(ms: number, zone: string): Day {
  const minute = Math.floor(ms / minuteMs);
  if (!(minute >= firstMinute)) return formattedDay(ms, zone);
  const key = `${minute} ${zone}`;
  let day = daysOfMinutes.get(key);
  if (day === undefined) {
    day = formattedDay(ms, zone);
    if (daysOfMinutes.size >= minutesKept) daysOfMinutes.clear();
    daysOfMinutes.set(key, day);
  }
  return day;
}

function formattedDay(ms: number, zone: string): Day {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(zone, format);
  }
  return Date.parse(format.format(ms)) / dayMs;
}

/** YYYY-MM-DD. */
export const dayText = (day: Day): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** The last such weekday up to a day, which may be the day itself. */
export const weekdayUpTo = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7);

/** The first such weekday from a day on, which may be the day itself. */
export const weekdayFrom = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7);

/** Undefined for a day that no calendar has, such as 31 April; months count from 1. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return isThere ? date.getTime() / dayMs : undefined;
}

/** The day and month without a year that lies nearest to a day: in January, "30 December" is that of last year. */
export function nearestDay(today: Day, month: number, dayOfMonth: number): Day | undefined {
  const year = new Date(today * dayMs).getUTCFullYear();
  const days = [year - 1, year, year + 1].flatMap((one) => dayOf(one, month, dayOfMonth) ?? []);
  return days.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}
