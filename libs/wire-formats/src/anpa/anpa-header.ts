import { asciiDigits } from '../encodings/ascii-digits.js';

/** The two lines before STX: "W2870" and selector, then priority, category, keyword, date and words. */
export interface AnpaHeader {
  /** Letter of the circuit: `W`. */
  readonly service?: string | undefined;
  readonly number?: number | undefined;
  readonly selector?: string | undefined;
  readonly priority?: string | undefined;
  readonly category?: string | undefined;
  /** Cut to 24 signs by the format; the text's first line has it whole. */
  readonly keyword?: string | undefined;
  /** Month and day, "11-13": the format has no year. */
  readonly date?: string | undefined;
  readonly wordCount?: number | undefined;
}

/** Letters and signs of the format's control characters stand between the fields. */
export function readAnpaHeader(head: string): AnpaHeader {
  const [first = '', ...others] = asciiDigits(head).split('\n');
  const call = /^[^\p{L}\d]*(\p{L}{1,4})(\d{1,5})\p{C}?\s*(\S*)/u.exec(first);
  const second = others.join(' ').replace(/\p{C}/gu, '').trim();
  const fields =
    /^(?:(\p{L})\s+(\p{L})\s)?\s*(.*?)(?:\s+(\d{1,2}-\d{1,2}))?(?:\s+(\d{1,5}))?$/u.exec(second) ?? [];
  return {
    service: call?.[1],
    number: call?.[2] === undefined ? undefined : Number(call[2]),
    selector: call?.[3]?.replace(/^-+$/, '') || undefined,
    priority: fields[1]?.toLowerCase(),
    category: fields[2]?.toLowerCase(),
    keyword: fields[3] || undefined,
    date: fields[4],
    wordCount: fields[5] === undefined ? undefined : Number(fields[5]),
  };
}

/** Flash, bulletin, urgent, regular, deferred; advances for weekdays and Sundays last. */
export const urgencyOfPriority: Readonly<Record<string, number>> = {
  f: 1,
  b: 2,
  u: 3,
  r: 4,
  d: 5,
  a: 7,
  w: 7,
  s: 8,
};

/** Desks by the letters that American wires share. */
export const categoryNames: Readonly<Record<string, string>> = {
  a: 'National',
  e: 'Entertainment',
  f: 'Financial',
  i: 'International',
  l: 'Lifestyle',
  n: 'State and regional',
  o: 'Weather',
  p: 'Politics',
  s: 'Sports',
  t: 'Travel',
  v: 'Advisories',
  w: 'Washington',
};

const zones: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** "AP-WF-11-13-13 1509GMT": who sent it, and when, as ISO 8601. */
export function readReference(trailer: string): { agency?: string; sentAt?: string; line?: string } {
  const found =
    /(\p{Lu}{2,6})-\p{L}{1,4}-(\d{2})-(\d{2})-(\d{2}|\d{4})\s+(\d{2})(\d{2})\s*(\p{Lu}{3})?/u.exec(
      asciiDigits(trailer),
    );
  if (found === null) return {};
  const [line, agency = '', month, day, digits = '', hour, minute, zone = ''] = found;
  const year = digits.length === 4 ? digits : `${Number(digits) >= 70 ? 19 : 20}${digits}`;
  return { agency, line, sentAt: `${year}-${month}-${day}T${hour}:${minute}${zones[zone] ?? ''}` };
}
