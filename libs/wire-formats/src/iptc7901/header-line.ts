import { asciiDigits } from '../encodings/ascii-digits.js';

/** What the first line of a message says. */
export interface MessageHeader {
  /** Letters of the service: `eca`. */
  readonly service?: string | undefined;
  readonly number?: number | undefined;
  /** 1 to 6. */
  readonly priority?: number | undefined;
  readonly category?: string | undefined;
  readonly wordCount?: number | undefined;
  /** The agency that the line names behind the word count, and its own number: "dpa 061". */
  readonly agency?: string | undefined;
  readonly reference?: string | undefined;
  /** The line as it came. */
  readonly line?: string | undefined;
}

const shape =
  /^(?<service>\p{L}{1,8})[- ]?(?<number>\d{1,6})(?:\s+(?<priority>\d)(?!\d))?(?:\s+(?<category>\p{L}[\p{L}-]{0,5}))?(?:\s+(?<words>\d{1,5})(?![\d/]))?(?:\s+(?<rest>\S.*))?$/u;

/** Reads a header line with as many of its fields as it has; digits may be Arabic. */
export function readHeaderLine(given: string | undefined): MessageHeader {
  if (given === undefined) return {};
  const line = asciiDigits(given)
    .replace(/^ZCZC\s*/, '')
    .trim();
  const { service, number, priority, category, words, rest = '' } = shape.exec(line)?.groups ?? {};
  if (service === undefined) return line === '' ? {} : { line: given };
  const { agency, reference } = agencyIn(rest);
  return {
    service,
    number: Number(number),
    priority: priority === undefined ? undefined : Number(priority),
    category,
    wordCount: words === undefined ? undefined : Number(words),
    agency,
    reference,
    line: given,
  };
}

/** "ccccb   dpa 061": options of the line, then the agency and the number it gave the item. */
function agencyIn(rest: string): Pick<MessageHeader, 'agency' | 'reference'> {
  const found = /(?:^|\s)([\p{L}][\p{L}-]{1,15})\s+(\d[\d-]*(?:#\d+)?)\s*$/u.exec(rest);
  return found === null ? {} : { agency: found[1], reference: found[2] };
}
