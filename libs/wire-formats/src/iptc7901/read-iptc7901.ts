import { type Link, type PushFacts, type Statement, uriOfText } from '#libs/contracts';
import { agencyNamed } from '#libs/text';
import type { Draft, DraftPart } from '../draft.js';
import { decodeDocument } from '../encodings/decode-document.js';
import type { FormatReader } from '../format-reader.js';
import { unwrapped } from '../newsml/wrapped-lines.js';
import { cutMessages, type FramedMessage, isHeaderLine } from './cut-messages.js';
import { cutEditorsPart } from './editors-part.js';
import { type MessageHeader, readHeaderLine } from './header-line.js';
import { headlineBlock, revisionToldBy, tellsKill } from './headline-block.js';
import { sendingTime } from './sending-time.js';

/** IPTC 7901 and the teleprinter's ZCZC … NNNN before it: each message is an item. */
export const iptc7901Reader: FormatReader = {
  format: 'iptc7901',
  draftsOf(document, push): DraftPart[] {
    const { text, signals } = decodeDocument(document);
    const messages = cutMessages(text);
    // One address cannot be that of several messages.
    const uri = messages.length === 1 ? push.uri : undefined;
    return messages.map((message) => ({ draft: draftOf(message, { ...push, uri }, signals) }));
  },
};

function draftOf(message: FramedMessage, push: PushFacts, signals: readonly string[]): Draft {
  const { header, slugs } = readHead(message.head);
  const { forReaders, forEditors } = cutEditorsPart(message.text);
  const { headline, byline, markers, rest } = headlineBlock(forReaders);
  const sentAt = sendingTime(message.trailer) ?? sendingTime(lastLine(message.text));
  const slugline = slugs.join(' ').replace(/[/\s]+$/, '');
  const body = unwrapped(withoutStamp(rest));
  return {
    uri: push.uri ?? uriOf(header, sentAt, message),
    urgency: header.priority !== undefined && header.priority >= 1 ? header.priority : undefined,
    headline: headline === undefined ? undefined : { plain: headline },
    body: body === '' ? undefined : { plain: body },
    byline,
    slugline: slugline === '' ? undefined : slugline,
    ednote: forEditors,
    source: agencyOf(header),
    times: { versionCreated: sentAt },
    lenientTimes: true,
    keywords: keywordsOf(slugline),
    subjects: header.category === undefined ? [] : [{ code: `category:${header.category.toLowerCase()}` }],
    links: linksIn(forEditors ?? ''),
    revisionKind: revisionToldBy([...markers, ...slugs]),
    statements: statementsOf([...markers, ...slugs], slugline),
    serviceNumber: serviceNumberOf(header),
    signals,
    extras: extrasOf(header, markers),
  };
}

function readHead(head: readonly string[]): { header: MessageHeader; slugs: readonly string[] } {
  const lines = head.filter((line) => !/^ZCZC\s*$/.test(line));
  const at = Math.max(0, lines.findIndex(isHeaderLine));
  const header = readHeaderLine(lines[at]);
  // A first line that is no header is the slug already.
  if (header.service === undefined && header.line !== undefined) return { header: {}, slugs: lines };
  return { header, slugs: lines.filter((_, index) => index !== at) };
}

/** "dpa-tns" is a service of dpa. */
function agencyOf({ agency }: MessageHeader): string | undefined {
  return [agency, agency?.split('-')[0]].find(
    (name) => name !== undefined && agencyNamed(name) !== undefined,
  );
}

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1) ?? '';

/** Without ETX the time of sending stands as the last line of the text. */
function withoutStamp(text: string): string {
  const last = lastLine(text);
  return last.length < 40 && sendingTime(last) !== undefined ? text.trimEnd().slice(0, -last.length) : text;
}

/**
 * A service counts to 999 or 9999 and begins again, some each midnight of their own, so the number alone is no id. With
 * the minute of sending it is: a redelivery repeats both, and updates get a number of their own. Without a time the
 * text itself is the id.
 */
function uriOf(header: MessageHeader, sentAt: string | undefined, message: FramedMessage): string {
  const { service, number } = header;
  if (service === undefined || sentAt === undefined)
    return uriOfText(`${message.head.join('\n')}\n${message.text}`);
  return `urn:slugline:iptc7901:${service.toLowerCase()}:${sentAt.slice(0, 16).replace(/[-:]/g, '')}:${number}`;
}

const serviceNumberOf = ({ service, number }: MessageHeader): Draft['serviceNumber'] =>
  service === undefined || number === undefined ? undefined : { service: service.toLowerCase(), number };

const keywordsOf = (slugline: string): string[] => [
  ...new Set(
    slugline
      .split('/')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];

/** What the words over a message say of another one only holds it: an editor decides. */
function statementsOf(words: readonly string[], slugline: string): Statement[] {
  if (!tellsKill(words)) return [];
  return [{ pubStatus: 'canceled', certain: false, ...(slugline === '' ? {} : { slugline }) }];
}

/** "[DOD news](http://…)" in the notes. */
const linksIn = (notes: string): Link[] =>
  [...notes.matchAll(/\[([^\][\n]{1,200})\]\((https?:\/\/[^\s()]{1,500})\)/g)].map(
    ([, title = '', href = '']) => ({
      rel: 'related',
      href,
      title,
    }),
  );

function extrasOf(header: MessageHeader, markers: readonly string[]): Record<string, unknown> {
  const { line, category, wordCount, reference, agency } = header;
  const found = {
    header: line,
    category,
    wordCount,
    reference: reference === undefined ? undefined : `${agency} ${reference}`,
    markers: markers.length === 0 ? undefined : markers,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
