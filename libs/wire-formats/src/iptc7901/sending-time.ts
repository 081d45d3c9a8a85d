import { asciiDigits } from '../encodings/ascii-digits.js';
import { monthNamed, monthPattern } from './month-names.js';

const zones: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  ut: 'Z',
  z: 'Z',
  جمت: 'Z',
  غرينتش: 'Z',
  جرينتش: 'Z',
  mez: '+01:00',
  cet: '+01:00',
  mesz: '+02:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
};
const stamp = new RegExp(
  `(?<![\\p{L}\\d])(\\d{2})(\\d{2})(\\d{2})\\s*(?:(?:بتوقيت\\s+)?(${Object.keys(zones).join('|')})\\b\\s*)?${monthPattern}\\s*(\\d{4}|\\d{2})(?!\\d)`,
  'iu',
);
const stampArabic = new RegExp(stamp.source.replace('\\b\\s*)?', '\\s+)?'), 'iu');

/**
 * The time of sending, "131137 GMT Nov 13" (day, hour, minute, month, year), as ISO 8601 without seconds, with its zone
 * if it names one. Two digits of a year mean 1970 to 2069.
 */
export function sendingTime(text: string): string | undefined {
  const plain = asciiDigits(text);
  const found = stamp.exec(plain) ?? stampArabic.exec(plain);
  if (found === null) return undefined;
  const [, day, hour, minute, zone, monthName = '', digits = ''] = found;
  const month = monthNamed(monthName);
  if (month === undefined) return undefined;
  const year = digits.length === 4 ? digits : `${Number(digits) >= 70 ? 19 : 20}${digits}`;
  const date = `${year}-${String(month).padStart(2, '0')}-${day}T${hour}:${minute}`;
  return zone === undefined ? date : date + (zones[zone.toLowerCase()] ?? '');
}
