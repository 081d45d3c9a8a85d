import { type PushFacts, type Statement, uriOfText } from '#libs/contracts';
import { bodyError } from '../body-error.js';
import type { Draft, DraftPart } from '../draft.js';
import { decodeDocument } from '../encodings/decode-document.js';
import type { FormatReader } from '../format-reader.js';
import {
  type AnpaHeader,
  categoryNames,
  readAnpaHeader,
  readReference,
  urgencyOfPriority,
} from './anpa-header.js';
import { type AnpaText, readAnpaText } from './anpa-text.js';

const [syn, soh, stx, etx, eot] = ['\u0016', '\u0001', '\u0002', '\u0003', '\u0004'];
const mostMessages = 10_000;

/** ANPA 1312, the wire of American agencies: each message is an item. */
export const anpaReader: FormatReader = {
  format: 'anpa',
  draftsOf(document, push): DraftPart[] {
    const { text, signals } = decodeDocument(document);
    const messages = cut(text);
    const uri = messages.length === 1 ? push.uri : undefined;
    return messages.map((message) => ({ draft: draftOf(message, { ...push, uri }, signals) }));
  },
};

function cut(transmission: string): string[] {
  const text = transmission
    .replace(/\r\n?/g, '\n')
    .replaceAll(syn as string, '')
    .replaceAll('\0', '');
  const messages = text.split(soh as string);
  if (messages.length > mostMessages) throw bodyError('too-many-items', `more than ${mostMessages} messages`);
  return messages.filter((message) => /[\p{L}\p{N}]/u.test(message));
}

function draftOf(message: string, push: PushFacts, signals: readonly string[]): Draft {
  const whole = message.split(eot as string, 1)[0] ?? '';
  const start = whole.indexOf(stx as string);
  // Without STX the text begins behind the two lines of the header.
  const headEnd = start < 0 ? whole.split('\n', 2).join('\n').length : start;
  const header = readAnpaHeader(whole.slice(0, headEnd));
  const [body = '', ...after] = whole.slice(headEnd + 1).split(etx as string);
  const reference = readReference(after.join(' ') || body.slice(-200));
  const text = readAnpaText(
    reference.line === undefined ? body : body.replace(referenceLine(reference.line), ''),
  );
  const keyword = text.keyword ?? header.keyword;
  return {
    uri: push.uri ?? uriOf(header, reference.sentAt, whole),
    urgency: urgencyOfPriority[header.priority ?? ''],
    ...texts(text, keyword),
    slugline: keyword,
    source: reference.agency,
    times: { versionCreated: reference.sentAt },
    lenientTimes: true,
    subjects: subjectsOf(header),
    revisionKind: revisionOf(keyword),
    statements: statementsOf(keyword),
    serviceNumber: numberOf(header),
    signals,
    extras: extrasOf(header, text, reference.line),
  };
}

const referenceLine = (line: string) => new RegExp(`^.*${line.replace(/[^\p{L}\p{N}]/gu, '.')}.*$`, 'mu');

function texts(
  text: AnpaText,
  keyword: string | undefined,
): Pick<Draft, 'headline' | 'body' | 'byline' | 'ednote'> {
  const headline = text.headline ?? keyword;
  const body = text.paragraphs.join('\n\n');
  return {
    headline: headline === undefined ? undefined : { plain: headline },
    body: body === '' ? undefined : { plain: body },
    byline: text.byline,
    ednote: text.notes.join('\n') || undefined,
  };
}

/**
 * A number begins again each day, and one story comes a second time under another category and number: that is a copy
 * which the deduplicator finds by its text. The keyword is no id either, as all news alerts of a day share theirs.
 */
function uriOf({ service, number }: AnpaHeader, sentAt: string | undefined, whole: string): string {
  if (service === undefined || sentAt === undefined) return uriOfText(whole);
  return `urn:slugline:anpa:${service}${number}:${sentAt.slice(0, 16).replace(/[-:]/g, '')}`;
}

const subjectsOf = ({ category }: AnpaHeader): Draft['subjects'] => {
  if (category === undefined) return [];
  const name = categoryNames[category];
  return [{ code: `anpa-category:${category}`, ...(name === undefined ? {} : { name }) }];
};

function revisionOf(keyword = ''): Draft['revisionKind'] {
  if (/\bcorrect(?:ion|ed|ive)?\b|تصحيح/iu.test(keyword)) return 'correction';
  return /\b(?:\d+(?:st|nd|rd|th)\s+)?(?:ld|lead|writethru|update|sub)\b|تحديث/iu.test(keyword)
    ? 'update'
    : undefined;
}

/** A keyword only says which family is meant: the kill holds it, and an editor decides. */
function statementsOf(keyword = ''): Statement[] {
  if (!/\bkill\b|إلغاء|الغاء/iu.test(keyword)) return [];
  const slugline = keyword.replace(
    /,?\s*(?:(?:bulletin|mandatory)\s+)?kill\b.*$|\s*(?:إلغاء|الغاء).*$/iu,
    '',
  );
  return [{ pubStatus: 'canceled', certain: false, ...(slugline === '' ? {} : { slugline }) }];
}

const numberOf = ({ service, number }: AnpaHeader): Draft['serviceNumber'] =>
  service === undefined || number === undefined ? undefined : { service, number };

function extrasOf(
  header: AnpaHeader,
  text: AnpaText,
  reference: string | undefined,
): Record<string, unknown> {
  const { selector, priority, category, keyword, date, wordCount } = header;
  const { media, summaries } = text;
  const found = {
    selector,
    priority,
    category,
    keyword: keyword === text.keyword ? undefined : keyword,
    date,
    wordCount,
    reference,
    media: media.length === 0 ? undefined : media,
    summaries: summaries.length === 0 ? undefined : summaries,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
