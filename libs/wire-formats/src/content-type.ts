import { bodyError } from './body-error.js';

/** What a header promises; `document` leaves it to the content. */
export type BodyKind = 'text' | 'json' | 'ndjson' | 'document';

export interface ContentType {
  readonly kind: BodyKind;
  /** Without parameters, lower case. */
  readonly mime: string;
  /** As `TextDecoder` calls it: utf-8, windows-1256, …; undefined when the header names none. */
  readonly charset: string | undefined;
}

const kinds: Readonly<Record<string, BodyKind>> = {
  'text/plain': 'text',
  'application/json': 'json',
  'application/ninjs+json': 'json',
  'application/x-ndjson': 'ndjson',
  'application/feed+json': 'json',
  'application/octet-stream': 'document',
  'application/xhtml+xml': 'document',
  'application/xml': 'document',
  'message/rfc822': 'document',
  'text/html': 'document',
  'text/xml': 'document',
};

/** Without parameters, lower case; undefined for a type that is not read here. */
export function readableType(header: string | undefined): string | undefined {
  const mime = header?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return kindOfType(mime) === undefined ? undefined : mime;
}

/** The types to name to a sender whose type is not among them. */
export const readableTypes: readonly string[] = [...Object.keys(kinds), 'application/*+xml'];

/** Feeds of the web call their XML by many names: application/rss+xml, application/vnd.iptc.g2.newsitem+xml. */
const kindOfType = (mime: string): BodyKind | undefined =>
  kinds[mime] ?? (/^[a-z]+\/[\w.-]+\+xml$/.test(mime) ? 'document' : undefined);

/** What is read here; throws BodyError `unsupported-type` for anything else. */
export function readContentType(header: string): ContentType {
  const [type = '', ...parameters] = header.split(';');
  const mime = type.trim().toLowerCase();
  const kind = kindOfType(mime);
  if (kind === undefined) {
    const known = readableTypes.join(', ');
    throw bodyError('unsupported-type', `"${mime}" is not read here; expected ${known}`, 'content-type');
  }
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(parameter)?.[1])
    .find((name) => name !== undefined);
  return { kind, mime, charset: charset === undefined ? undefined : knownCharset(charset, kind) };
}

function knownCharset(name: string, kind: BodyKind): string {
  const charset = labelOf(name);
  if (charset === undefined) {
    throw bodyError('unsupported-type', `charset "${name}" is not known`, 'content-type');
  }
  // RFC 8259, 8.1: JSON between systems is UTF-8; us-ascii is a part of it, which TextDecoder calls windows-1252.
  const isAscii = /^(?:us-)?ascii$/i.test(name);
  if ((kind === 'json' || kind === 'ndjson') && charset !== 'utf-8' && !isAscii) {
    throw bodyError('unsupported-type', `JSON is read as UTF-8 only, not as ${charset}`, 'content-type');
  }
  return isAscii ? 'utf-8' : charset;
}

function labelOf(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
