import { asciiDigits } from './encodings/ascii-digits.js';

/** A moment as ISO 8601 in UTC with milliseconds. */
export interface ReadTime {
  readonly iso: string;
  /** The text gave no zone and the feed has none: UTC was assumed. */
  readonly zoneAssumed: boolean;
}

const isoLike =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:[T ]|\s+)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;
/** RFC 2822, as RSS has it: "Mon, 04 Feb 2013 10:00:00 +0200". */
const mailLike =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const minuteMs = 60_000;
const hourMs = 3_600_000;

/**
 * Reads a time with or without zone; without, it is a wall clock in `timeZone` (IANA, daylight saving as of that day),
 * else in UTC. Of an hour that a clock shows twice the first is meant; one that it skips is read as if it did not.
 * A date alone is its midnight. Undefined for what is no time, the 30th of February included.
 */
export function readTime(text: string, timeZone?: string): ReadTime | undefined {
  const parts = partsOf(asciiDigits(text.trim()));
  if (parts === undefined) return undefined;
  const wall = wallClock(parts.numbers, parts.fraction);
  if (wall === undefined) return undefined;
  if (parts.zone !== undefined) return { iso: toIso(wall - zoneMs(parts.zone)), zoneAssumed: false };
  if (timeZone === undefined) return { iso: toIso(wall), zoneAssumed: true };
  return { iso: toIso(fromWallClock(wall, timeZone)), zoneAssumed: false };
}

interface Parts {
  /** Year, month, day, hour, minute, second. */
  readonly numbers: readonly number[];
  readonly fraction: string;
  readonly zone: string | undefined;
}

function partsOf(text: string): Parts | undefined {
  const iso = isoLike.exec(text);
  if (iso) {
    const numbers = iso.slice(1, 7).map((digits) => Number(digits ?? 0));
    return { numbers, fraction: iso[7] ?? '', zone: iso[8] };
  }
  const mail = mailLike.exec(text);
  const month = months.indexOf(mail?.[2]?.toLowerCase() ?? '') + 1;
  if (!mail || month === 0) return undefined;
  const numbers = [mail[3], month, mail[1], mail[4], mail[5], mail[6] ?? 0].map(Number);
  return { numbers, fraction: '', zone: mail[7] };
}

/** Milliseconds of a wall clock as if it were in UTC. */
function wallClock(numbers: readonly number[], fraction: string): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers;
  if (year < 1000 || hour > 23 || minute > 59 || second > 60) return undefined;
  const ms = Number(`${fraction}000`.slice(0, 3));
  // A leap second has no place in Unix time: it is the last one before.
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), ms));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime();
}

function zoneMs(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!match) return 0;
  const ms = Number(match[2]) * hourMs + Number(match[3] ?? 0) * minuteMs;
  return match[1] === '-' ? -ms : ms;
}

function fromWallClock(wall: number, timeZone: string): number {
  // The offset before a change is the one that gives the first of two equal hours, and the later of skipped ones.
  const early = wall - offsetMs(wall - 24 * hourMs, timeZone);
  if (early + offsetMs(early, timeZone) === wall) return early;
  const late = wall - offsetMs(wall + 24 * hourMs, timeZone);
  return late + offsetMs(late, timeZone) === wall ? late : early;
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** Asking Intl takes microseconds, and a feed's items cluster in few hours. */
const offsets = new Map<string, number>();
const mostOffsets = 10_000;

function offsetMs(instant: number, timeZone: string): number {
  const quarter = Math.floor(instant / (15 * minuteMs));
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= mostOffsets) offsets.clear();
  const offset = askOffset(quarter * 15 * minuteMs, timeZone);
  offsets.set(key, offset);
  return offset;
}

function askOffset(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name);
  if (!match) return 0;
  const ms = Number(match[2]) * hourMs + Number(match[3]) * minuteMs + Number(match[4] ?? 0) * 1000;
  return match[1] === '-' ? -ms : ms;
}

const toIso = (ms: number) => new Date(ms).toISOString();
