import { describe, expect, it } from 'vitest';
import { parseRecord } from '../parse-record.js';
import { encodeOneByte, type OneByteCharset } from './one-byte-charsets.js';

const headline = 'ارتفاع منسوب النيل في أسوان';
const body = 'قالت وزارة الري إن منسوب النهر ارتفع خلال اليومين الماضيين بعد أمطار غزيرة.';

/** The same item as four agencies would send it. */
const documents: readonly (readonly [format: string, type: string, text: string])[] = [
  [
    'IPTC 7901',
    'text/plain',
    `\u0001ara012 3 i 45 mena 077\r\n\r\nنيل/\r\n\u0002${headline} =\r\n\r\n   ${body}\r\n\u0003271530 GMT Jun 11\r\n\u0004`,
  ],
  [
    'ANPA',
    'text/plain',
    `\u0016\u0016\u0001A0012\u001fasian\r\nu i\u0013\u0011 نيل     06-27 0045\r\n\u0002^نيل,45<\r\n^${headline}<\r\n\t   ${body}\r\n\u0003MENA-WF-06-27-11 1530GMT<\r\n\u0004`,
  ],
  [
    'NITF',
    'application/xml',
    `<?xml version="1.0"?><nitf><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content><p>${body}</p></body.content></body></nitf>`,
  ],
  ['plain text', 'text/plain', `${headline}\n\n${body}\n`],
];

function oneByte(text: string, charset: OneByteCharset): Buffer {
  const bytes = encodeOneByte(text, charset);
  if (bytes === undefined) throw new Error(`a sample cannot be written in ${charset}`);
  return bytes;
}

const little = (text: string) => Buffer.from(text, 'utf16le');
const encodings: readonly (readonly [string, (text: string) => Buffer])[] = [
  ['utf-8', (text) => Buffer.from(text)],
  ['utf-8 with BOM', (text) => Buffer.from(`\ufeff${text}`)],
  ['utf-16le', little],
  ['utf-16be', (text) => little(text).swap16()],
  ['utf-16le with BOM', (text) => little(`\ufeff${text}`)],
  ['utf-16be with BOM', (text) => little(`\ufeff${text}`).swap16()],
  ['windows-1256', (text) => oneByte(text, 'windows-1256')],
  ['iso-8859-6', (text) => oneByte(text, 'iso-8859-6')],
];

const declarations = ['', 'utf-8', 'windows-1256', 'iso-8859-6', 'iso-8859-1'];

describe.each(documents)('an Arabic item in %s', (_, type, text) => {
  it.each(encodings)('in %s is the same letter by letter, whatever is declared', (_, encode) => {
    const feed = { id: 'wire', name: 'سلك', language: 'ar', timeZone: 'Africa/Cairo' };
    for (const charset of declarations) {
      const contentType = charset === '' ? type : `${type}; charset=${charset}`;
      const record = {
        contentType,
        bytes: encode(text),
        push: {},
        feed,
        receivedAt: '2026-01-01T00:00:00.000Z',
      };
      expect(parseRecord(record)).toMatchObject([{ copy: { headline, body } }]);
    }
  });
});
