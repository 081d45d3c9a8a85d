import { bodyError } from '../body-error.js';
import {
  fromQuotedPrintable,
  headerOf,
  type MailHeaders,
  readHeaders,
  valueAndParameters,
} from './mail-header.js';

/** A message or one of its parts; a part that holds others has no bytes of its own. */
export interface MimePart {
  readonly headers: MailHeaders;
  /** `text/plain` where none is said. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
  readonly parts: readonly MimePart[];
}

const deepest = 20;
const mostParts = 500;

/**
 * The tree of a message. Written here because reading must not wait: every reader answers at once, and the libraries
 * for mail answer with a promise.
 */
export function readMime(bytes: Uint8Array): MimePart {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return readPart(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/^\s+/, '')
      .replace(/^From [^\n:]*\n/, ''),
    0,
  );
}

function readPart(source: string, depth: number): MimePart {
  if (depth > deepest) throw bodyError('too-deep', `mail nested more than ${deepest} deep`);
  const end = source.startsWith('\n') ? 0 : source.indexOf('\n\n');
  const headers = readHeaders(end < 0 ? source : source.slice(0, end));
  const body = end < 0 ? '' : source.slice(end).replace(/^\n{1,2}/, '');
  const { value, parameters } = valueAndParameters(headerOf(headers, 'content-type'));
  const type = value === '' ? 'text/plain' : value;
  const boundary = parameters.get('boundary');
  const isMultipart = type.startsWith('multipart/') && boundary !== undefined;
  const encoding = headerOf(headers, 'content-transfer-encoding')?.toLowerCase();
  if (isMultipart) {
    const parts = sectionsOf(body, boundary).map((section) => readPart(section, depth + 1));
    return { headers, type, parameters, bytes: Buffer.alloc(0), parts };
  }
  const bytes = decodedBody(body, encoding);
  const parts =
    type === 'message/rfc822' ? [readPart(bytes.toString('latin1').replace(/^\s+/, ''), depth + 1)] : [];
  return { headers, type, parameters, bytes, parts };
}

function sectionsOf(body: string, boundary: string): string[] {
  const sections = `\n${body}`.split(`\n--${boundary}`).slice(1);
  if (sections.length > mostParts)
    throw bodyError('too-many-items', `a mail of more than ${mostParts} parts`);
  const end = sections.findIndex((section) => section.startsWith('--'));
  // Behind its line a section begins; without headers it begins with a blank line.
  return (end < 0 ? sections : sections.slice(0, end)).map((section) => section.replace(/^[^\n]*\n/, ''));
}

function decodedBody(body: string, encoding: string | undefined): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return encoding === 'quoted-printable' ? fromQuotedPrintable(body) : Buffer.from(body, 'latin1');
}
