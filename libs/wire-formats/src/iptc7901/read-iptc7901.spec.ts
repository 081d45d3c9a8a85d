import { describe, expect, it } from 'vitest';
import { encodeOneByte } from '../encodings/one-byte-charsets.js';
import { parseRecord } from '../parse-record.js';

const [soh, stx, etx, eot] = ['\u0001', '\u0002', '\u0003', '\u0004'];
const feed = { id: 'wire', name: 'سلك', language: undefined, timeZone: 'Africa/Cairo' };

function copies(text: string | Uint8Array, contentType = 'text/plain', push = {}) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const parts = parseRecord({ contentType, bytes, push, feed, receivedAt: '2026-01-01T00:00:00.000Z' });
  return parts.map((part) => {
    if ('problem' in part) throw new Error(JSON.stringify(part.problem));
    return part.copy;
  });
}

function only(text: string | Uint8Array, contentType?: string, push?: object) {
  const [copy, ...others] = copies(text, contentType, push);
  if (copy === undefined || others.length > 0) throw new Error(`expected one item, got ${others.length + 1}`);
  return copy;
}

const arabic = [
  `${soh}ara٠١٢ ٣ i ٤٥ abcda   mena ٠٧٧`,
  '',
  'مصر/نيل/',
  `${stx}عاجل`,
  'ارتفاع منسوب النيل في أسوان',
  'بقلم سلمى حسن =',
  '',
  '   قالت وزارة الري إن منسوب النهر ارتفع خلال اليومين الماضيين بعد',
  'أمطار غزيرة في أعالي النيل.',
  '',
  '   وأضافت أن السد العالي يعمل كالمعتاد.',
  '',
  '* * * *',
  'المعلومات التالية غير مخصصة للنشر',
  'هاتف المحرر 123',
  `${etx}٢٧١٥٣٠ يونيو ١١`,
  eot,
].join('\r\n');

const expected = {
  uri: 'urn:slugline:iptc7901:ara:20110627T1530:12',
  urgency: 3,
  slugline: 'مصر/نيل',
  keywords: ['مصر', 'نيل'],
  headline: 'ارتفاع منسوب النيل في أسوان',
  byline: 'سلمى حسن',
  body: 'قالت وزارة الري إن منسوب النهر ارتفع خلال اليومين الماضيين بعد أمطار غزيرة في أعالي النيل.\n\nوأضافت أن السد العالي يعمل كالمعتاد.',
  ednote: '* * * *\nالمعلومات التالية غير مخصصة للنشر\nهاتف المحرر 123',
  serviceNumber: { service: 'ara', number: 12 },
  versionCreated: '2011-06-27T13:30:00.000Z',
  extras: { category: 'i', wordCount: 45, markers: ['عاجل'] },
};

it('reads an Arabic message with its numbers in Arabic digits', () => {
  expect(only(arabic)).toMatchObject(expected);
});

it.each(['windows-1256', 'iso-8859-6'] as const)(
  'reads it letter by letter in %s, whatever is declared',
  (charset) => {
    // Neither code page has Arabic digits: agencies send these in ASCII.
    const digits = arabic.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
    const bytes = encodeOneByte(digits, charset);
    if (bytes === undefined) throw new Error('the sample has a letter that the charset lacks');
    for (const header of ['', '; charset=iso-8859-1', '; charset=utf-8', `; charset=${charset}`]) {
      expect(only(bytes, `text/plain${header}`)).toMatchObject(expected);
    }
  },
);

const english = (header: string, head: string, end = `${etx}271530 GMT Jun 11`) =>
  `${soh}${header}\r\n\r\nEgypt/Nile/\r\n${stx}${head}\r\n\r\n   Cairo (dpa) - The river rose again on Monday, the\r\nministry said.\r\n\r\n${end}\r\n${eot}`;

describe('the same message', () => {
  const message = english('eca062 4 i 211 ccccb   dpa 061', 'Nile rises =');
  it('sent again has the same uri, and the next of that number another', () => {
    const { uri } = only(message);
    expect(only(`\r\n${message}\r\n`).uri).toBe(uri);
    expect(only(message.replace('271530', '281530')).uri).not.toBe(uri);
    expect(only(message, 'text/plain', { uri: 'x:1' }).uri).toBe('x:1');
  });

  it('loses nothing but its frame where control characters are lost', () => {
    const { headline, body, urgency, versionCreated } = only(message);
    const bare = [soh, stx, etx, eot].reduce((text, sign) => text.replaceAll(sign, ''), message);
    for (const text of [
      bare,
      `ZCZC\r\n${bare}\r\nNNNN\r\n`,
      message.replace(etx, ''),
      message.replace(soh, ''),
    ]) {
      expect(only(text)).toMatchObject({ headline, body, urgency, versionCreated });
    }
  });
});

it('makes an item of every message of a transmission', () => {
  const first = english('eca062 4 i 211 dpa 061', 'Nile rises =');
  const second = english('eca063 2 s 30 dpa 062', 'Ahly win =');
  const numbers = copies(`${first}\r\n${second}`).map((copy) => [
    copy.headline,
    copy.urgency,
    copy.serviceNumber?.number,
  ]);
  expect(numbers).toEqual([
    ['Nile rises', 4, 62],
    ['Ahly win', 2, 63],
  ]);
  const calls = 'ZCZC AAA001\nأول خبر\n\nنص أول\nNNNN\nZCZC AAA002\nثاني خبر\n\nنص ثان\nNNNN\n';
  expect(copies(calls).map((copy) => [copy.headline, copy.serviceNumber?.number])).toEqual([
    ['أول خبر', 1],
    ['ثاني خبر', 2],
  ]);
});

it.each([
  ['1ST LEAD', 'update'],
  ['(Korrektur)', 'correction'],
  ['تصحيح', 'correction'],
  ['EXTRA', undefined],
])('reads "%s" over a headline as what it says of the revision', (marker, revisionKind) => {
  const copy = only(english('eca062 4 i 211 dpa 061', `${marker}\r\nNile rises =`));
  expect([copy.headline, copy.revisionKind]).toEqual(['Nile rises', revisionKind]);
});

it('says of a kill that it means another message, without being certain', () => {
  const copy = only(english('eca064 1 i 20 dpa 064', 'KILL\r\nNile rises ='));
  expect(copy.pubStatus).toBe('usable');
  expect(copy.statements).toEqual([{ pubStatus: 'canceled', certain: false, slugline: 'Egypt/Nile' }]);
});

it.each([
  ['271530 Jun 11', '2011-06-27T13:30:00.000Z'],
  ['271530 GMT Jun 11', '2011-06-27T15:30:00.000Z'],
  ['271530 MESZ Jun 2011', '2011-06-27T13:30:00.000Z'],
  ['271530 Okt 11', '2011-10-27T13:30:00.000Z'],
  ['271530 أكتوبر 11', '2011-10-27T13:30:00.000Z'],
])('reads the time of sending "%s"', (stamp, iso) => {
  expect(only(english('eca062 4 i 211 dpa 061', 'Nile rises =', `${etx}${stamp}`)).versionCreated).toBe(iso);
});

/** In ms, on a machine that does much else: what grows with the square of the length takes minutes. */
const slowest = 10_000;

it.each([
  ['SOH', `${soh}`],
  ['SOH and a letter', `${soh}a`],
  ['STX', `${soh}${stx}a`],
  ['header lines', 'eca062 4 i 211 dpa 061\n'],
  ['<', `${soh}${stx}${'<'.repeat(1000)}`],
  ['numbers', `${soh}${stx}${'1'.repeat(1000)}`],
  ['spaces', `${soh}a ${' '.repeat(3000)}`],
])(
  'does not take ever longer over two megabytes of %s',
  (_, unit) => {
    const bytes = Buffer.from(unit.repeat(Math.ceil((2 << 20) / unit.length)));
    const start = performance.now();
    parseRecord({ contentType: 'text/plain', bytes, push: {}, feed, receivedAt: '2026-01-01T00:00:00.000Z' });
    expect(performance.now() - start).toBeLessThan(slowest);
  },
  2 * slowest,
);
