import { expect, it } from 'vitest';
import type { Draft } from '../draft.js';
import { encodeOneByte } from '../encodings/one-byte-charsets.js';
import { sniffFormat } from '../sniff-format.js';
import { mailReader } from './read-mail.js';

const head = [
  'Received: by relay.example.org; Wed, 18 Feb 2015 22:18:41 -0800',
  'Message-ID: <abc.1@example.org>',
  'Date: Thu, 19 Feb 2015 17:18:40 +1100 (AEDT)',
  'From: desk@example.org',
  'To: wire@example.org',
  'MIME-Version: 1.0',
];

function draftOf(mail: string | Uint8Array): Draft {
  const bytes = typeof mail === 'string' ? Buffer.from(mail) : mail;
  expect(sniffFormat('text/plain', bytes)).toBe('mail');
  const [part] = mailReader.draftsOf({ format: 'mail', bytes, charset: undefined }, {});
  if (part === undefined || !('draft' in part)) throw new Error('no draft');
  return part.draft;
}

const base64 = (text: string | Buffer) => Buffer.from(text as string).toString('base64');

it('reads subject, text, date and id, and leaves the traces of its way out', () => {
  const subject = `=?UTF-8?B?${base64('ارتفاع ')}?=\r\n =?UTF-8?B?${base64('منسوب النيل')}?=`;
  const text = 'القاهرة - قالت وزارة الري\r\nإن منسوب النهر ارتفع.\r\n\r\n-- \r\nسلمى';
  const mail = [
    ...head,
    `Subject: Fwd: ${subject}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n');
  const draft = draftOf(mail);
  expect(draft).toMatchObject({
    uri: 'mid:abc.1@example.org',
    headline: { plain: 'ارتفاع منسوب النيل' },
    body: { plain: 'القاهرة - قالت وزارة الري إن منسوب النهر ارتفع.' },
    times: { versionCreated: 'Thu, 19 Feb 2015 17:18:40 +1100' },
  });
  expect(draft.extras).toEqual({ mail: { from: 'desk@example.org', to: 'wire@example.org' } });
});

it.each([
  ['utf-8', Buffer.from('خبر عن النيل')],
  ['windows-1256', encodeOneByte('خبر عن النيل', 'windows-1256')],
  ['iso-8859-1', encodeOneByte('خبر عن النيل', 'iso-8859-6')],
])('reads a part that says it is in %s, rightly or not, by its bytes', (charset, bytes) => {
  const type = `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: base64`;
  const mail = [...head, 'Subject: x', type, '', base64(bytes as Buffer)].join('\r\n');
  expect(draftOf(mail).body?.plain).toBe('خبر عن النيل');
});

it('takes the HTML of an alternative, and tells attachments and messages inside', () => {
  const inner = [...head, 'Subject: Inner', '', 'inside'].join('\r\n').replace('abc.1', 'abc.2');
  const mail = [
    ...head,
    'Subject: With a picture',
    'Content-Type: multipart/mixed; boundary="out"',
    '',
    '--out',
    'Content-Type: multipart/alternative; boundary=in',
    '',
    '--in\r\nContent-Type: text/plain\r\n\r\nplain',
    '--in\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>caf=C3=A9 =\r\nopen</p>',
    '--in--',
    '--out\r\nContent-Type: image/jpeg; name="nil.jpg"\r\nContent-Disposition: attachment; filename*=utf-8\'\'%D9%86%D9%8A%D9%84.jpg\r\n\r\n/9j/',
    `--out\r\nContent-Type: message/rfc822\r\n\r\n${inner}`,
    '--out--',
  ].join('\r\n');
  const { body, associations } = draftOf(mail);
  expect(body).toEqual({ html: '<p>café open</p>' });
  expect(associations).toEqual([
    { rel: 'attachment', type: 'picture', headline: 'نيل.jpg' },
    { rel: 'message', uri: 'mid:abc.2@example.org', type: 'text', headline: 'Inner', body: 'inside' },
  ]);
});

it('reads a form that comes as JSON, with lines that a mail program broke', () => {
  const form =
    '{"Headline":["Nile rises"],"Priority":["Urgent"],"Body":["The river \r\nrose."],"Desk":["Cairo"],"Empty":[]}';
  const type = 'Content-Type: text/plain; format=flowed; delsp=no';
  expect(draftOf([...head, 'Subject: Formatted story', type, '', form].join('\r\n'))).toMatchObject({
    headline: { plain: 'Nile rises' },
    body: { plain: 'The river rose.' },
    urgency: 3,
    extras: { desk: 'Cairo' },
  });
});

/** In ms, on a machine that does much else: what grows with the square of the length takes minutes. */
const slowest = 10_000;

it.each([
  ['parts in parts', 'Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n'],
  ['boundaries', '\r\n--a\r\n'],
  ['header lines', 'X-A: b\r\n'],
  ['encoded words', '=?utf-8?Q?a?= '],
  ['equal signs', '='],
])(
  'does not take ever longer over two megabytes of %s',
  (_, unit) => {
    const start = `${head.join('\r\n')}\r\nContent-Type: multipart/mixed; boundary=a\r\nSubject: `;
    const bytes = Buffer.from(start + unit.repeat((2 << 20) / unit.length));
    const before = performance.now();
    try {
      mailReader.draftsOf({ format: 'mail', bytes, charset: undefined }, {});
    } catch (error) {
      expect(error).toMatchObject({ name: 'BodyError' });
    }
    expect(performance.now() - before).toBeLessThan(slowest);
  },
  2 * slowest,
);
