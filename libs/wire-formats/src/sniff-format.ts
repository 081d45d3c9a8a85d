import { bodyError } from './body-error.js';
import type { Format } from './format-reader.js';

/** So much of a document tells its format: prolog, comments and a DOCTYPE may stand before the root. */
const sniffedBytes = 8 * 1024;

const roots: Readonly<Record<string, Format>> = {
  newsMessage: 'newsml-g2',
  newsItem: 'newsml-g2',
  packageItem: 'newsml-g2',
  conceptItem: 'newsml-g2',
  knowledgeItem: 'newsml-g2',
  planningItem: 'newsml-g2',
  catalogItem: 'newsml-g2',
  NewsML: 'newsml-1',
  nitf: 'nitf',
  rss: 'rss',
  feed: 'atom',
  entry: 'atom',
  RDF: 'rdf',
};

/**
 * The format of a document, by its content; the media type only decides where content leaves it open (a text, or a
 * page that begins without a tag of its own). Throws BodyError `unsupported-type` for an XML root that is not read here.
 */
export function sniffFormat(mime: string, bytes: Uint8Array): Format {
  const head = headOf(bytes);
  const start = head.trimStart();
  if (isJson(mime, start)) {
    return /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(head) ? 'json-feed' : 'ninjs';
  }
  // What calls itself JSON and is none gets the JSON reader's reason.
  if (/json/.test(mime)) return 'ninjs';
  const wire = wireFormatOf(head);
  if (wire !== undefined) return wire;
  if (mime === 'message/rfc822' || isMail(start)) return 'mail';
  const late = lateFeedRoot(mime, start);
  if (late !== undefined) return late;
  if (start.startsWith('<')) return markupFormat(mime, start);
  return mime === 'text/html' || mime === 'application/xhtml+xml' ? 'html' : 'text';
}

/** A text may begin with a bracket; under another header than JSON's only what can be an object or array of them is one. */
function isJson(mime: string, start: string): boolean {
  return /json/.test(mime) ? /^[[{]/.test(start) : /^(?:\[\s*)?\{\s*"/.test(start);
}

/** Are these bytes JSON under a header that does not say so? */
export const isJsonInDisguise = (mime: string, bytes: Uint8Array) => isJson(mime, headOf(bytes).trimStart());

function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, sniffedBytes);
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (b === 0 && a !== 0 && head.length > 1)) {
    return new TextDecoder('utf-16le').decode(head);
  }
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return new TextDecoder('utf-16be').decode(head);
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  return text.startsWith('\u00ef\u00bb\u00bf') ? text.slice(3) : text;
}

const nul = '\\u0000';
const syn = '\\u0016';
const soh = '\\u0001';
const anpaStart = new RegExp(`^[${nul}\\s]*${syn}{1,2}${soh}`);
const stx = '\\u0002';
const iptcStart = new RegExp(`^(?:[${nul}\\s]*${soh}|\\s*ZCZC\\b)`);
/** The header line alone, or a header line or slug before STX: SOH is what lines lose first. */
const iptcHeadline = new RegExp(
  `^\\s*(?:\\p{L}{2,4}\\p{Nd}{2,5} \\p{Nd} \\p{L}{1,4}[ \\t]+\\p{Nd}{1,5}\\s|[^${stx}<]{0,400}${stx}[^${stx}]*[\\p{L}\\p{N}])`,
  'u',
);

/** Control characters tell the line formats of the telegraph: SYN SYN SOH begins ANPA, SOH or ZCZC IPTC 7901. */
function wireFormatOf(head: string): Format | undefined {
  if (anpaStart.test(head)) return 'anpa';
  return iptcStart.test(head) || iptcHeadline.test(head) ? 'iptc7901' : undefined;
}

/** Three header lines, two of them such as every message has. */
function isMail(start: string): boolean {
  const lines = start.split(/\r?\n\r?\n/, 1)[0]?.split(/\r?\n(?![ \t])/) ?? [];
  if (lines.length < 3 || !lines.every((line) => /^[!-9;-~]+:/.test(line))) return false;
  return (
    lines.filter((line) => /^(?:from|to|subject|date|mime-version|message-id|received):/i.test(line))
      .length >= 2
  );
}

/** With which a fragment of a page begins; any other name without a header that says HTML is some XML. */
const pageTags = new Set(
  'head body main article section header div p span h1 h2 h3 h4 ul ol table figure img a b i em strong blockquote title meta link script style nav'.split(
    ' ',
  ),
);

function markupFormat(mime: string, start: string): Format {
  const isXmlType = /xml$/.test(mime) && mime !== 'application/xhtml+xml';
  const root = rootOf(start);
  const format = root === undefined ? undefined : roots[root];
  if (format !== undefined) return format;
  if (root?.toLowerCase() === 'html' || /^<!doctype html/i.test(start)) return 'html';
  if (mime === 'text/html' || mime === 'application/xhtml+xml') return 'html';
  if (isXmlType || start.startsWith('<?xml') || (mime !== 'text/plain' && !pageTags.has(root ?? ''))) {
    const known = Object.keys(roots).join(', ');
    const detail = `an XML document with the root "${root?.slice(0, 60) ?? '?'}" is not read here; expected ${known} or html`;
    throw bodyError('unsupported-type', detail, '');
  }
  return mime === 'text/plain' ? 'text' : 'html';
}

/** A web feed under an XML header after something that is none: a server's warning, a stray line. */
function lateFeedRoot(mime: string, start: string): Format | undefined {
  const root = rootOf(start);
  if (!/xml$/.test(mime) || mime === 'application/xhtml+xml' || (root !== undefined && roots[root]))
    return undefined;
  const found = /<(?:\w+:)?(rss|feed|RDF)[\s>]/.exec(start)?.[1];
  return found === undefined ? undefined : roots[found];
}

/** The local name of the first element. */
function rootOf(start: string): string | undefined {
  const rest = start.replace(/^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[^\]]*\])?\s*>)+/i, '');
  return /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/.exec(rest)?.[1];
}
