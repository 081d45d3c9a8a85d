import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft.js';
import { parseRecord } from '../parse-record.js';
import { nitfReader } from './read-nitf.js';

const document = (docdata: string, content: string, head = '') => `<?xml version="1.0" encoding="utf-8"?>
<nitf><head><title>مصر-نيل</title><tobject><tobject.property tobject.property.type="current"/>
<tobject.subject tobject.subject.refnum="06000000" tobject.subject.type="البيئة"/></tobject>
<docdata ${docdata}><meta-kept/></docdata></head>
<body><body.head><hedline><hl1>ارتفاع منسوب النيل</hl1><hl2>عنوان ثان</hl2></hedline>
<byline><person>سلمى حسن</person><byttl>مراسلة</byttl></byline>${head}
<dateline><location><city>القاهرة</city><country>مصر</country></location></dateline></body.head>
<body.content>${content}</body.content><body.end><tagline>شارك في التغطية فلان</tagline></body.end></body></nitf>`;

function draftOf(xml: string): Draft {
  const [part] = nitfReader.draftsOf({ format: 'nitf', bytes: Buffer.from(xml), charset: undefined }, {});
  if (part === undefined || !('draft' in part)) throw new Error('no draft');
  return part.draft;
}

const facts = `management-status="usable"><doc-id id-string="x:1" regsrc="وكالة"/><urgency ed-urg="٣"/>
<date.issue norm="20110627T135600Z"/><date.expire norm="20110727T135600Z"/><ed-msg info="للمحررين"/>
<key-list><keyword key="نيل"/><keyword>ري</keyword></key-list><evloc city="أسوان" iso-cc="EG"/`;

it('reads the head into fields and keeps the rest under its own names', () => {
  expect(draftOf(document(facts, '<p>نص</p>'))).toMatchObject({
    uri: 'x:1',
    urgency: 3,
    headline: { plain: 'ارتفاع منسوب النيل' },
    slugline: 'مصر-نيل',
    byline: 'سلمى حسن, مراسلة',
    dateline: { place: 'القاهرة, مصر' },
    source: 'وكالة',
    ednote: 'للمحررين',
    keywords: ['نيل', 'ري'],
    subjects: [{ code: 'subj:06000000', name: 'البيئة' }],
    genres: [{ name: 'current' }],
    times: { versionCreated: '20110627T135600Z', expires: '20110727T135600Z', embargoedUntil: undefined },
    extras: {
      evloc: { city: 'أسوان', 'iso-cc': 'EG' },
      subheadlines: ['عنوان ثان'],
      tagline: 'شارك في التغطية فلان',
    },
  });
});

describe('the status', () => {
  it.each([
    ['canceled', 'canceled', undefined],
    ['withheld', 'withheld', undefined],
    ['usable', 'usable', undefined],
    ['embargoed', 'usable', ''],
  ])('"%s" is %s', (status, pubStatus, embargoedUntil) => {
    const draft = draftOf(document(`management-status="${status}"`, '<p>نص</p>'));
    expect([draft.pubStatus, draft.times?.embargoedUntil]).toEqual([pubStatus, embargoedUntil]);
  });

  it('of another document is a statement that is certain', () => {
    const other = 'management-doc-idref="x:0" management-idref-status="canceled"';
    expect(draftOf(document(other, '<p>نص</p>')).statements).toEqual([
      { uri: 'x:0', pubStatus: 'canceled', certain: true },
    ]);
  });

  it.each([
    ['later than the issue is an embargo', '20110628T000100+0300', '20110628T000100+0300'],
    ['of the same moment in another zone is none', '20110627T165600+0300', undefined],
    ['that cannot be read is none', 'YYYYMMDD000000-HHMM', undefined],
  ])('a release %s', (_, release, embargoedUntil) => {
    const times = `><date.issue norm="20110627T135600Z"/><date.release norm="${release}"/`;
    expect(draftOf(document(times, '<p>نص</p>')).times?.embargoedUntil).toBe(embargoedUntil);
  });
});

it.each([
  [
    'a du-key with a generation',
    '><doc-id id-string="x:1"/><du-key key="k" generation="14" version="1"/',
    ['x:1', '14.1'],
  ],
  [
    'an id that is the key and a number',
    '><doc-id id-string="k_47"/><du-key key="k" version="48"/',
    ['k', '48'],
  ],
  ['an id that is the key and a number alone', '><doc-id id-string="k_47"/><du-key key="k"/', ['k', '47']],
])('takes the version from %s', (_, docdata, identity) => {
  const { uri, version } = draftOf(document(docdata, '<p>نص</p>'));
  expect([uri, version]).toEqual(identity);
});

it('tells a correction, what was put right, and which document it corrects', () => {
  const correction = '><doc-id id-string="x:2"/><correction id-string="x:1" info="صحح الاسم"/';
  expect(draftOf(document(correction, '<p>نص</p>'))).toMatchObject({
    revisionKind: 'correction',
    correctionNote: 'صحح الاسم',
    evolvedFrom: 'x:1',
  });
});

function copyOf(content: string, head = '') {
  const feed = { id: 'nil', name: 'نيل', language: undefined, timeZone: 'Africa/Cairo' };
  const bytes = Buffer.from(document(facts, content, head));
  const [part] = parseRecord({
    contentType: 'text/xml',
    bytes,
    push: {},
    feed,
    receivedAt: '2026-01-01T00:00:00.000Z',
  });
  if (part === undefined || !('copy' in part)) throw new Error(`no copy: ${JSON.stringify(part)}`);
  return part.copy;
}

describe('the body', () => {
  it('keeps tables, lists, links and headings, and loses scripts and empty paragraphs', () => {
    const { body, bodyHtml } =
      copyOf(`<block><p>أول <person idsrc="z" value="1">فلان</person></p><p/><hl2>عنوان فرعي</hl2>
      <ul><li>بند</li></ul><table><tr><td>1</td><td>2</td></tr></table><script>x()</script>
      <p><a href="https://example.org/">رابط</a></p></block>`);
    expect(body).toBe('أول فلان\n\nعنوان فرعي\n\nبند\n\n1 2\n\nرابط');
    expect(bodyHtml).toContain('<h3>عنوان فرعي</h3>');
    expect(bodyHtml).toContain('href="https://example.org/"');
  });

  it('joins lines that were broken for a teleprinter', () => {
    const long = 'a line of words that goes on for as long as a printer lets it';
    const { body, bodyHtml } = copyOf(`<p>${long}<br/>${long}<br/>and ends.</p><p>short<br/>lines</p>`);
    expect(body).toContain(`${long} ${long} and ends.`);
    expect(bodyHtml).toContain('<p>short<br />lines</p>');
  });

  it('never tells readers what is advice for editors', () => {
    const copy = copyOf('<p>نص الخبر</p><note type="npa"><p>هاتف المراسل 123</p></note>');
    expect(`${copy.body}${copy.bodyHtml}`).not.toContain('123');
    expect(copy.ednote).toBe('للمحررين\nهاتف المراسل 123');
  });

  it('has its pictures as associations with their files', () => {
    const media = `<media media-type="image"><media-reference mime-type="image/jpeg" source="https://example.org/a.jpg"
      width="800" height="600"/><media-caption><p>النيل</p></media-caption><media-producer>سامي</media-producer></media>`;
    expect(copyOf(`<p>نص</p>${media}`).associations).toEqual([
      {
        rel: 'media',
        type: 'picture',
        body: 'النيل',
        byline: 'سامي',
        links: [
          {
            rel: 'rendition',
            href: 'https://example.org/a.jpg',
            mediaType: 'image/jpeg',
            width: 800,
            height: 600,
          },
        ],
      },
    ]);
    expect(copyOf(media)).toMatchObject({ type: 'picture', body: 'النيل', headline: 'ارتفاع منسوب النيل' });
  });
});
