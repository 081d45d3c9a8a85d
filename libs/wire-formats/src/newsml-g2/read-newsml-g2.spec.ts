import { expect, it } from 'vitest';
import type { Draft, DraftPart } from '../draft.js';
import { heldUntil } from '../draft-times.js';
import { parseRecord } from '../parse-record.js';
import { newsmlG2Reader } from './read-newsml-g2.js';

const read = (xml: string): readonly DraftPart[] =>
  newsmlG2Reader.draftsOf({ format: 'newsml-g2', bytes: Buffer.from(xml), charset: undefined }, {});

function draft(xml: string): Draft {
  const [part] = read(xml);
  if (part === undefined || !('draft' in part)) throw new Error(JSON.stringify(part));
  return part.draft;
}

const copies = (bytes: Uint8Array) =>
  parseRecord({
    contentType: 'application/xml',
    bytes,
    receivedAt: '2026-03-01T10:00:00.000Z',
    push: {},
    feed: { id: 'example', name: 'Example', language: undefined, timeZone: undefined },
  });

const nar = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';
const xhtml = (body: string) =>
  `<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html></inlineXML></contentSet>`;

interface Pieces {
  readonly attributes?: string;
  readonly itemMeta?: string;
  readonly contentMeta?: string;
  readonly content?: string;
}

const newsItem = ({ attributes, itemMeta = '', contentMeta, content }: Pieces = {}) =>
  `<newsItem ${nar} standard="NewsML-G2" standardversion="2.30" ${attributes ?? 'guid="tag:wire.example,2026:TX-17" version="3" xml:lang="en"'}>
    <itemMeta><itemClass qcode="ninat:text"/><provider literal="Example Wire"/><versionCreated>2026-03-01T09:15:00Z</versionCreated>${itemMeta}</itemMeta>
    <contentMeta>${contentMeta ?? '<headline>River floods old town</headline>'}</contentMeta>
    ${content ?? xhtml('<p>The river rose at dawn.</p><p>Boats went out.</p>')}</newsItem>`;

const arabicItem = `<newsItem ${nar} guid="urn:newsml:wire.example:20260301:AR-5" version="1" xml:lang="ar" dir="rtl">
  <catalog><scheme alias="topics" uri="http://cv.iptc.org/newscodes/mediatopic/"/></catalog>
  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:AFP"/><versionCreated>2026-03-01T11:15:00+02:00</versionCreated>
    <pubStatus qcode="stat:usable"/></itemMeta>
  <contentMeta><urgency>3</urgency>
    <located qcode="city:CAI"><name xml:lang="en">Cairo</name><name xml:lang="ar">القاهرة</name></located>
    <language tag="ar"/>
    <subject qcode="topics:20000139"><name xml:lang="en">flood</name><name xml:lang="ar">فيضان</name></subject>
    <headline xml:lang="en">River floods old town</headline><headline xml:lang="ar">النهر يغمر البلدة القديمة</headline>
    <by>بقلم أمل حداد</by>
    <dateline>القاهرة، 1 مارس (رويترز) -</dateline></contentMeta>
  ${xhtml('<p>ارتفع منسوب النهر فجر اليوم.</p><p>وخرجت القوارب لإنقاذ السكان.</p>')}</newsItem>`;

it('reads an Arabic item with the names in its own language', () => {
  expect(draft(arabicItem)).toMatchObject({
    uri: 'urn:newsml:wire.example:20260301:AR-5',
    language: 'ar',
    urgency: 3,
    headline: { plain: 'النهر يغمر البلدة القديمة' },
    byline: 'أمل حداد',
    located: 'القاهرة',
    dateline: { place: 'القاهرة', date: '1 مارس', source: 'رويترز' },
    source: 'AFP',
    subjects: [{ code: 'medtop:20000139', name: 'فيضان' }],
  });
});

it('keeps the headline in the other language, and the full names, under extras', () => {
  expect(draft(arabicItem).extras).toMatchObject({
    contentMeta: { headline: { '@xml:lang': 'en', '#text': 'River floods old town' } },
  });
});

it('reads Arabic in windows-1256 that the prolog declares', () => {
  const high = new Map(
    Array.from({ length: 128 }, (_, index) => [
      new TextDecoder('windows-1256').decode(Uint8Array.of(index + 128)),
      index + 128,
    ]),
  );
  const xml = `<?xml version="1.0" encoding="windows-1256"?>${arabicItem}`;
  const bytes = Uint8Array.from([...xml].map((letter) => high.get(letter) ?? letter.charCodeAt(0)));
  expect(copies(bytes)).toMatchObject([
    {
      copy: {
        headline: 'النهر يغمر البلدة القديمة',
        body: 'ارتفع منسوب النهر فجر اليوم.\n\nوخرجت القوارب لإنقاذ السكان.',
        language: 'ar',
      },
    },
  ]);
});

it.each([
  ['tag:reuters.com,2018:newsml_X1:2', '2', 'tag:reuters.com,2018:newsml_X1'],
  ['tag:reuters.com,2018:newsml_X1', '2', 'tag:reuters.com,2018:newsml_X1'],
  ['urn:newsml:wire.example:20260301:2', '2', 'urn:newsml:wire.example:20260301:2'],
  ['urn:newsml:wire.example:20260301:AB:2', '2', 'urn:newsml:wire.example:20260301:AB'],
  ['tag:wire.example,2026:7', '7', 'tag:wire.example,2026:7'],
])('takes %s in version %s for %s', (guid, version, uri) => {
  const found = draft(newsItem({ attributes: `guid="${guid}" version="${version}"` }));
  expect(found.uri).toBe(uri);
  expect(found.version).toBe(version);
  expect(found.extras?.guid).toBe(guid === uri ? undefined : guid);
});

it.each([
  ['<signal qcode="sig:correction"/>', 'correction'],
  ['<signal uri="http://cv.iptc.org/newscodes/signal/correction"/>', 'correction'],
  ['<signal qcode="edStat:C"/>', 'correction'],
  ['<signal qcode="sig:atomic"/><signal qcode="sig:update"/>', 'update'],
  ['<signal qcode="sig:atomic"/>', undefined],
])('reads of %s that the revision is: %s', (itemMeta, revisionKind) => {
  expect(draft(newsItem({ itemMeta })).revisionKind).toBe(revisionKind);
});

it.each([
  ['qcode="stat:canceled"', 'canceled'],
  ['qcode="stat:cancelled"', 'canceled'],
  ['uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"', 'withheld'],
  ['qcode="stat:usable"', 'usable'],
])('reads the status %s', (status, pubStatus) => {
  expect(draft(newsItem({ itemMeta: `<pubStatus ${status}/>` })).pubStatus).toBe(pubStatus);
});

it('takes a kill without any text', () => {
  const kill = newsItem({
    itemMeta: '<pubStatus qcode="stat:canceled"/>',
    contentMeta: '',
    content: '<contentSet/>',
  });
  expect(copies(Buffer.from(kill))).toMatchObject([{ copy: { pubStatus: 'canceled', version: '3' } }]);
});

it('holds an item with an empty embargo and releases one with a time', () => {
  const [held] = copies(Buffer.from(newsItem({ itemMeta: '<embargoed/>' })));
  expect(held).toMatchObject({ copy: { embargoedUntil: heldUntil, signals: ['embargo-held'] } });
  const [timed] = copies(
    Buffer.from(newsItem({ itemMeta: '<embargoed>2026-03-02T06:00:00+02:00</embargoed>' })),
  );
  expect(timed).toMatchObject({ copy: { embargoedUntil: '2026-03-02T04:00:00.000Z' } });
});

it('never leaves a note for editors where readers see it', () => {
  const itemMeta = `<edNote>Strictly for the desk</edNote><edNote role="r:contact">Strictly for the desk</edNote>
    <link rel="irel:seeAlso" href="http://wire.example/x"><edNote>Phone 12345</edNote></link>`;
  const { ednote, ...rest } = draft(newsItem({ itemMeta }));
  expect(ednote).toBe('Strictly for the desk\n\nPhone 12345');
  expect(JSON.stringify(rest)).not.toMatch(/Strictly|12345/);
});

it('tells what an item replaces from what it only refers to', () => {
  const itemMeta = `<link rel="irel:evolvedFrom" residref="tag:wire.example,2026:TX-16:4" version="4"/>
    <link rel="irel:seeAlso" href="http://wire.example/page"><title>Map of the flood</title></link>
    <link rel="irel:associatedWith" residref="tag:wire.example,2026:PH-2"/>
    <link rel="irel:derivedFrom" residref="tag:wire.example,2026:TX-1"/>
    <link rel="irel:seeAlso" href="javascript:alert(1)"/>`;
  expect(draft(newsItem({ itemMeta }))).toMatchObject({
    evolvedFrom: 'tag:wire.example,2026:TX-16',
    links: [{ rel: 'seeAlso', href: 'http://wire.example/page', title: 'Map of the flood' }],
    associations: [{ rel: 'associatedWith', uri: 'tag:wire.example,2026:PH-2' }],
    extras: { itemMeta: { link: [{ '@rel': 'irel:derivedFrom' }, { '@href': 'javascript:alert(1)' }] } },
  });
});

it('finds topics behind aliases, full addresses, facets and equals, and names by assertion', () => {
  const contentMeta = `<headline>Ski</headline><subject uri="http://cv.iptc.org/newscodes/mediatopic/20000822"/>
    <subject><mainConcept qcode="medtop:20001057"><name>alpine skiing</name></mainConcept><facetConcept qcode="f:women"/></subject>
    <subject qcode="agency:77" confidence="40"><name>snow</name><sameAs qcode="medtop:20000135"/></subject>
    <subject qcode="person:9"/><subject literal="Alps"/>`;
  const xml = newsItem({ contentMeta }).replace(
    '<contentSet>',
    '<assert qcode="person:9"><name>Lina Berg</name></assert><contentSet>',
  );
  expect(draft(xml).subjects).toEqual([
    { code: 'medtop:20000822' },
    { code: 'medtop:20001057', name: 'alpine skiing' },
    { code: 'medtop:20000135', name: 'snow', confidence: 0.4 },
    { code: 'person:9', name: 'Lina Berg' },
    { name: 'Alps' },
  ]);
});

it('makes paragraphs of a text that was typed in lines, and does not run the lines of a table together', () => {
  const typed = `<p>(Adds detail)
    * First point
    By Amal Haddad
    Gold rose on Tuesday on
safe demand.
    Shares fell.
Name           2 Other       0
Longer name    1 Third       1
Fourth         0 Fifth       0</p>`;
  const [part] = copies(Buffer.from(newsItem({ content: xhtml(typed) })));
  expect(part).toMatchObject({
    copy: {
      body: expect.stringContaining('Gold rose on Tuesday on safe demand.\n\nShares fell.\n\nName 2 Other 0'),
    },
  });
});

it('leaves text that is only indented with its markup in one piece', () => {
  const content = xhtml('<p>The river\n            rose at\n            dawn.</p>');
  expect(copies(Buffer.from(newsItem({ content })))).toMatchObject([
    { copy: { body: 'The river rose at dawn.' } },
  ]);
});

it('reads an article in NITF, and its headline where the metadata has none', () => {
  const content = `<contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
    <body.head><hedline><hl1>River floods</hl1></hedline><byline>By Amal Haddad</byline></body.head>
    <body.content><block><p>The river rose.</p><media media-type="image"><media-caption>Not this</media-caption></media></block></body.content>
    </body></nitf></inlineXML></contentSet>`;
  const [part] = copies(Buffer.from(newsItem({ contentMeta: '', content })));
  expect(part).toMatchObject({
    copy: { headline: 'River floods', byline: 'Amal Haddad', body: 'The river rose.' },
  });
});

it.each([
  ['<inlineData contenttype="text/plain">One.\n\nTwo.</inlineData>', { plain: 'One.\n\nTwo.' }],
  ['<inlineData contenttype="text/html">&lt;p&gt;One.&lt;/p&gt;</inlineData>', { html: '<p>One.</p>' }],
  [
    `<inlineData contenttype="text/plain" encoding="http://cv.iptc.org/newscodes/encoding/base64">${Buffer.from('خبر').toString('base64')}</inlineData>`,
    { plain: 'خبر' },
  ],
])('reads %s', (data, body) => {
  expect(draft(newsItem({ content: `<contentSet>${data}</contentSet>` })).body).toEqual(body);
});

it('makes a picture an item of its type with the addresses of its renditions', () => {
  const xml = newsItem({
    contentMeta: '<description role="drol:caption">Boats in the old town</description>',
    content: `<contentSet><remoteContent rendition="rnd:highRes" href="http://wire.example/1.jpg" contenttype="image/jpeg" width="1500" height="1000" size="346071"/>
      <remoteContent renditionuri="http://cv.iptc.org/newscodes/rendition/thumb" href="http://wire.example/t.jpg"/></contentSet>`,
  }).replace('ninat:text', 'ninat:photo');
  expect(draft(xml)).toMatchObject({
    type: 'picture',
    links: [
      {
        rel: 'highRes',
        href: 'http://wire.example/1.jpg',
        mediaType: 'image/jpeg',
        width: 1500,
        height: 1000,
        bytes: 346071,
      },
      { rel: 'thumbnail', href: 'http://wire.example/t.jpg' },
    ],
  });
  expect(copies(Buffer.from(xml))).toMatchObject([
    { copy: { type: 'picture', body: 'Boats in the old town' } },
  ]);
});

const packageItem = `<packageItem ${nar} guid="tag:wire.example,2026:PK-1" version="1">
  <itemMeta><itemClass qcode="ninat:composite"/><versionCreated>2026-03-01T09:15:00Z</versionCreated></itemMeta>
  <contentMeta><headline>The flood in full</headline></contentMeta>
  <groupSet root="G1"><group id="G1" role="group:root" mode="pgrmod:seq"><groupRef idref="G2"/></group>
    <group id="G2" role="group:main"><itemRef residref="tag:wire.example,2026:TX-17:3" version="3"><itemClass qcode="ninat:text"/><title>River floods old town</title></itemRef></group></groupSet></packageItem>`;

it('reads a package with its members and keeps the tree of its groups', () => {
  expect(draft(packageItem)).toMatchObject({
    type: 'composite',
    associations: [
      { rel: 'main', uri: 'tag:wire.example,2026:TX-17', type: 'text', headline: 'River floods old town' },
    ],
    extras: { groupSet: { '@root': 'G1', group: [{ '@mode': 'pgrmod:seq' }, { '@id': 'G2' }] } },
  });
});

it('keeps the neighbours of a broken item in a message, and the message itself beside each', () => {
  const broken = newsItem({ attributes: 'version="3"' });
  const message = `<newsMessage ${nar}><header><sent>2026-03-01T09:16:00Z</sent><priority>2</priority><channel>ONE</channel></header>
    <itemSet><packageItem><itemRef residref="tag:wire.example,2026:TX-17"/></packageItem>${newsItem()}${broken}${arabicItem}</itemSet></newsMessage>`;
  expect(copies(Buffer.from(message))).toMatchObject([
    {
      part: 0,
      copy: { uri: 'tag:wire.example,2026:TX-17', urgency: 2, extras: { message: { channel: 'ONE' } } },
    },
    { part: 1, problem: { code: 'invalid', field: 'guid' } },
    { part: 2, copy: { uri: 'urn:newsml:wire.example:20260301:AR-5', urgency: 3 } },
  ]);
});

it.each(['conceptItem', 'knowledgeItem', 'catalogItem', 'planningItem'])(
  'says why a %s is no news',
  (name) => {
    expect(read(`<${name} ${nar} guid="tag:wire.example,2026:C"/>`)).toMatchObject([
      {
        problem: { code: 'invalid', field: name, detail: expect.stringContaining('no news') },
        uri: 'tag:wire.example,2026:C',
      },
    ]);
  },
);

it('reads an item without namespace and with foreign prefixes', () => {
  const xml = newsItem()
    .replace(` ${nar}`, ' xmlns:x="urn:x"')
    .replace('<contentSet>', '<x:own a="1">kept</x:own><contentSet>');
  expect(draft(xml)).toMatchObject({
    headline: { plain: 'River floods old town' },
    extras: { own: { '@a': '1', '#text': 'kept' } },
  });
});

it('cuts leftovers that are no metadata, and says so', () => {
  const contentMeta = `<headline>River</headline>${'<note>many words of no use</note>'.repeat(10_000)}`;
  const { signals, extras } = draft(newsItem({ contentMeta }));
  expect(signals).toContain('extras-cut');
  expect(JSON.stringify(extras).length).toBeLessThan(200_000);
});
