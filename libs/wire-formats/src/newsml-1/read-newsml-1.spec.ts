import { expect, it } from 'vitest';
import type { Draft, DraftPart } from '../draft.js';
import { parseRecord } from '../parse-record.js';
import { newsml1Reader } from './read-newsml-1.js';

const read = (xml: string): readonly DraftPart[] =>
  newsml1Reader.draftsOf({ format: 'newsml-1', bytes: Buffer.from(xml), charset: undefined }, {});

function draft(xml: string): Draft {
  const [part] = read(xml);
  if (part === undefined || !('draft' in part)) throw new Error(JSON.stringify(part));
  return part.draft;
}

const identification = `<Identification><NewsIdentifier>
  <ProviderId>wire.example</ProviderId><DateId>20260301</DateId><NewsItemId>TX-17</NewsItemId>
  <RevisionId PreviousRevision="1" Update="U">2</RevisionId>
  <PublicIdentifier>urn:newsml:wire.example:20260301:TX-17:2U</PublicIdentifier>
</NewsIdentifier></Identification>`;

const management = (status = '<Status FormalName="Usable"/>', more = '') => `<NewsManagement>
  <NewsItemType FormalName="News"/><FirstCreated>20260301T081500+0200</FirstCreated>
  <ThisRevisionCreated>20260301T091500Z</ThisRevisionCreated>${status}<Urgency FormalName="2"/>${more}
</NewsManagement>`;

const envelope = `<NewsEnvelope><TransmissionId>4711</TransmissionId><DateAndTime>20260301T091600Z</DateAndTime>
  <NewsService FormalName="WORLD"/><Priority FormalName="3"/></NewsEnvelope>`;

const flood = `<NewsComponent xml:lang="en"><Role FormalName="Main"/>
  <NewsLines>
    <HeadLine>River floods old town</HeadLine><SubHeadLine>Hundreds leave their homes</SubHeadLine>
    <ByLine>By Amal Haddad</ByLine><DateLine>Cairo, March 1, 2026 (Example Wire) -</DateLine>
    <CreditLine>Example Wire</CreditLine><CopyrightLine>© 2026 Example Wire</CopyrightLine>
    <SlugLine>egypt-flood-rescue</SlugLine><KeywordLine>flood, rescue</KeywordLine>
    <NewsLine><NewsLineType FormalName="AdvisoryNote"/><NewsLineText>Call the desk before use</NewsLineText></NewsLine>
  </NewsLines>
  <AdministrativeMetadata><Provider><Party FormalName="Example Wire"/></Provider></AdministrativeMetadata>
  <RightsMetadata><Copyright><CopyrightHolder><Party FormalName="Example Holdings"/></CopyrightHolder></Copyright></RightsMetadata>
  <DescriptiveMetadata>
    <Language FormalName="en"/><Genre FormalName="Current"/>
    <SubjectCode><Subject FormalName="03000000"/><SubjectMatter FormalName="03005000" Value="flood"/></SubjectCode>
    <SubjectCode><Subject FormalName="20000139"/></SubjectCode>
    <OfInterestTo FormalName="MEA"/>
    <Location HowPresent="Event"><Property FormalName="Country" Value="EGY"/></Location>
    <Location HowPresent="Origin"><Property FormalName="Country" Value="EGY"/><Property FormalName="City" Value="Cairo"/></Location>
    <Property FormalName="Keyword" Value="nile"/>
  </DescriptiveMetadata>
  <ContentItem><MediaType FormalName="Text"/><Format FormalName="NITF3.1"/>
    <DataContent><nitf><body><body.head/><body.content><p>The river rose at dawn.</p><p>Boats went out.</p></body.content></body></nitf></DataContent>
  </ContentItem></NewsComponent>`;

const item = (status?: string, more?: string, component = flood) =>
  `<NewsItem>${identification}${management(status, more)}${component}</NewsItem>`;
const document = (...items: string[]) => `<?xml version="1.0" encoding="utf-8"?>
  <!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20021018:NewsMLv1.2:1" "http://www.iptc.org/NewsML_1.2.dtd">
  <NewsML Version="1.2">${envelope}${items.join('')}</NewsML>`;

it('reads who, when, what and from whom of a news item', () => {
  expect(draft(document(item()))).toMatchObject({
    uri: 'urn:newsml:wire.example:20260301:TX-17',
    version: '2',
    pubStatus: 'usable',
    urgency: 2,
    language: 'en',
    headline: { plain: 'River floods old town' },
    byline: 'Amal Haddad',
    dateline: { place: 'Cairo', date: 'March 1, 2026', source: 'Example Wire' },
    credit: 'Example Wire',
    source: 'Example Wire',
    slugline: 'egypt-flood-rescue',
    located: 'Cairo',
    copyrightHolder: 'Example Holdings',
    copyrightNotice: '© 2026 Example Wire',
    keywords: ['nile', 'flood', 'rescue'],
    genres: [{ name: 'Current' }],
    subjects: [
      { code: 'subj:03000000' },
      { code: 'subj:03005000', name: 'flood' },
      { code: 'medtop:20000139' },
    ],
    serviceNumber: { service: 'WORLD', number: 4711 },
    times: { firstCreated: '20260301T081500+0200', versionCreated: '20260301T091500Z' },
  });
});

it('keeps the note for editors apart and everything without a place under extras', () => {
  const { ednote, extras } = draft(document(item()));
  expect(ednote).toBe('Call the desk before use');
  expect(JSON.stringify(extras)).not.toContain('Call the desk');
  expect(extras).toMatchObject({
    PublicIdentifier: 'urn:newsml:wire.example:20260301:TX-17:2U',
    Update: 'U',
    NewsComponent: {
      NewsLines: { SubHeadLine: 'Hundreds leave their homes' },
      DescriptiveMetadata: { OfInterestTo: { '@FormalName': 'MEA' } },
    },
  });
});

it('gives a copy with its text in paragraphs and its times in UTC', () => {
  const [part] = parseRecord({
    contentType: 'application/xml',
    bytes: Buffer.from(document(item())),
    receivedAt: '2026-03-01T10:00:00.000Z',
    push: {},
    feed: { id: 'example', name: 'Example', language: undefined, timeZone: undefined },
  });
  expect(part).toMatchObject({
    copy: {
      body: 'The river rose at dawn.\n\nBoats went out.',
      firstCreated: '2026-03-01T06:15:00.000Z',
      versionCreated: '2026-03-01T09:15:00.000Z',
    },
  });
});

it('reads an embargo that lifts itself at a time', () => {
  const status = `<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/>
    <DateAndTime>20260302T060000Z</DateAndTime></StatusWillChange>`;
  expect(draft(document(item(status)))).toMatchObject({
    pubStatus: 'usable',
    times: { embargoedUntil: '20260302T060000Z' },
  });
});

it('holds an embargo without a time, and one that will only be withheld', () => {
  const withheld = `<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Withheld"/>
    <DateAndTime>20260302T060000Z</DateAndTime></StatusWillChange>`;
  expect(draft(document(item('<Status FormalName="Embargoed"/>'))).times?.embargoedUntil).toBe('');
  expect(draft(document(item(withheld))).times?.embargoedUntil).toBe('');
});

it.each([
  ['Withheld', 'withheld'],
  ['Canceled', 'canceled'],
  ['Cancelled', 'canceled'],
])('reads the status %s', (name, pubStatus) => {
  expect(draft(document(item(`<Status FormalName="${name}"/>`))).pubStatus).toBe(pubStatus);
});

it('refuses a status that nobody knows and keeps its neighbours', () => {
  const [bad, good] = read(document(item('<Status FormalName="Maybe"/>'), item()));
  expect(bad).toMatchObject({
    problem: { code: 'invalid', field: 'Status' },
    uri: 'urn:newsml:wire.example:20260301:TX-17',
  });
  expect(good).toMatchObject({ draft: { pubStatus: 'usable' } });
});

it('reads a kill instruction as the status of the item, or as a statement on the one it names', () => {
  expect(draft(document(item(undefined, '<Instruction FormalName="Kill"/>'))).pubStatus).toBe('canceled');
  const other = '<Instruction FormalName="Delete" NewsItem="urn:newsml:wire.example:20260228:TX-9:4"/>';
  expect(draft(document(item(undefined, other)))).toMatchObject({
    pubStatus: 'usable',
    statements: [{ pubStatus: 'canceled', certain: true, uri: 'urn:newsml:wire.example:20260228:TX-9' }],
  });
});

it('names the item that this one was made from, and what belongs to it', () => {
  const more = `<Instruction FormalName="Rectify"/><DerivedFrom NewsItem="urn:newsml:wire.example:20260301:TX-16:3"/>
    <AssociatedWith FormalName="Photo" NewsItem="urn:newsml:wire.example:20260301:PH-1:1"/>`;
  expect(draft(document(item(undefined, more)))).toMatchObject({
    revisionKind: 'correction',
    evolvedFrom: 'urn:newsml:wire.example:20260301:TX-16',
    associations: [{ rel: 'photo', uri: 'urn:newsml:wire.example:20260301:PH-1' }],
  });
});

const picture = `<NewsComponent><Role FormalName="Supporting"/><NewsLines><HeadLine>Boats in the old town</HeadLine></NewsLines>
  <ContentItem Href="http://wire.example/ph1.jpg"><MediaType FormalName="Photo"/><MimeType FormalName="image/jpeg"/></ContentItem>
  <ContentItem><MediaType FormalName="Text"/><DataContent>A boat &amp; its crew.</DataContent></ContentItem></NewsComponent>`;

it('takes the text in the language of the item for the article, pictures and other languages for what comes with it', () => {
  const arabic = `<NewsComponent xml:lang="ar"><Role FormalName="Main"/><NewsLines><HeadLine>النهر يغمر البلدة القديمة</HeadLine></NewsLines>
    <DescriptiveMetadata><Language FormalName="ar"/></DescriptiveMetadata>
    <ContentItem><MediaType FormalName="Text"/><DataContent><p>ارتفع منسوب النهر فجرا.</p></DataContent></ContentItem></NewsComponent>`;
  const all = `<NewsItem xml:lang="ar">${identification}${management()}<NewsComponent>${flood}${arabic}${picture}</NewsComponent></NewsItem>`;
  expect(draft(document(all))).toMatchObject({
    language: 'ar',
    headline: { plain: 'النهر يغمر البلدة القديمة' },
    body: { html: expect.stringContaining('ارتفع منسوب') },
    associations: [
      { rel: 'main', type: 'text', headline: 'River floods old town' },
      {
        rel: 'supporting',
        type: 'picture',
        headline: 'Boats in the old town',
        body: 'A boat & its crew.',
        links: [{ rel: 'rendition', href: 'http://wire.example/ph1.jpg', mediaType: 'image/jpeg' }],
      },
    ],
  });
});

it('makes a picture with a caption a picture, its renditions links', () => {
  const component = `<NewsComponent><NewsLines><HeadLine>Boats</HeadLine></NewsLines>
    <NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/><DataContent><p>A boat.</p></DataContent></ContentItem></NewsComponent>
    <NewsComponent><Role FormalName="Main"/><ContentItem Href="boat.jpg"><MediaType FormalName="Photo"/>
      <Characteristics><SizeInBytes>4000</SizeInBytes><Property FormalName="Width" Value="800"/></Characteristics></ContentItem></NewsComponent>
    <NewsComponent><Role FormalName="Thumbnail"/><ContentItem Href="javascript:alert(1)"><MediaType FormalName="Photo"/></ContentItem></NewsComponent>
  </NewsComponent>`;
  expect(draft(document(item(undefined, '', component)))).toMatchObject({
    type: 'picture',
    headline: { plain: 'Boats' },
    body: { html: expect.stringContaining('A boat.') },
    links: [{ rel: 'rendition', href: 'boat.jpg', width: 800, bytes: 4000 }],
  });
});

it.each([
  [
    'markup in a CDATA section',
    '<DataContent><![CDATA[<html><body><p>One.</p><p>Two.</p></body></html>]]></DataContent>',
    '<p>One.</p><p>Two.</p>',
  ],
  [
    'XHTML',
    '<DataContent><html xmlns="http://www.w3.org/1999/xhtml"><body><p>One.</p><p>Two.</p></body></html></DataContent>',
    '<p>One.</p><p>Two.</p>',
  ],
])('reads a text in %s', (_, content, html) => {
  const component = `<NewsComponent><ContentItem>${content}</ContentItem></NewsComponent>`;
  expect(draft(document(item(undefined, '', component))).body?.html).toContain(html);
});

it.each([
  ['lines', '<DataContent>One is\nlong.\n\nTwo.</DataContent>'],
  [
    'base64',
    `<Encoding Notation="Base64"><DataContent>${Buffer.from('One is\nlong.\n\nTwo.').toString('base64')}</DataContent></Encoding>`,
  ],
])('reads plain text in %s', (_, content) => {
  const component = `<NewsComponent><ContentItem><MediaType FormalName="Text"/>${content}</ContentItem></NewsComponent>`;
  expect(draft(document(item(undefined, '', component))).body?.plain).toBe('One is long.\n\nTwo.');
});

it('refuses what has no name and what is no news', () => {
  const [nameless] = read(document('<NewsItem><NewsComponent/></NewsItem>'));
  expect(nameless).toMatchObject({ problem: { code: 'invalid', field: 'NewsIdentifier' } });
  const [topics] = read(document(`<NewsItem>${identification}<TopicSet FormalName="Countries"/></NewsItem>`));
  expect(topics).toMatchObject({ problem: { code: 'invalid', field: 'TopicSet' } });
});

it('reads twenty thousand components in one another in bounded time', () => {
  const many = `${'<NewsComponent>'.repeat(100)}${'<NewsComponent/>'.repeat(20_000)}${'</NewsComponent>'.repeat(100)}`;
  const start = performance.now();
  expect(draft(document(item(undefined, '', many))).uri).toContain('TX-17');
  // By the square of their number it took minutes.
  expect(performance.now() - start).toBeLessThan(2000);
});

it('refuses items nested in one another without end', () => {
  const nested = `${'<NewsItem><NewsComponent>'.repeat(6)}${'</NewsComponent></NewsItem>'.repeat(6)}`;
  expect(() => read(document(nested))).toThrow('nested more than 4 deep');
});
