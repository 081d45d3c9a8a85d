import { describe, expect, it } from 'vitest';
import { type Copy, copySchema } from '#libs/contracts';
import { type FeedFacts, type Part, parseRecord, peekPiece } from '../index.js';

const feed: FeedFacts = { id: 'f', name: 'F' };

function parse(value: unknown, from: FeedFacts = feed): Part[] {
  const bytes = Buffer.from(JSON.stringify(value));
  return parseRecord({ contentType: 'application/json', bytes, push: {}, feed: from, receivedAt: '' });
}

function one(item: object, from?: FeedFacts): Copy {
  const [part] = parse(item, from);
  if (!part || !('copy' in part)) throw new Error(JSON.stringify(part));
  expect(copySchema.parse(part.copy)).toEqual(part.copy);
  return part.copy;
}

const small = { href: 'https://example.org/s.jpg', mimetype: 'image/jpeg', width: 160, height: 90 };

describe('renditions', () => {
  const links = [
    { rel: 'thumbnail', href: small.href, mediaType: 'image/jpeg', width: 160, height: 90 },
    { rel: 'original', href: 'https://example.org/o.jpg', title: 'جسر قصر النيل', bytes: 81_234 },
  ];

  it.each([
    [
      'the map of ninjs 1',
      { thumbnail: small, original: { href: links[1]?.href, title: links[1]?.title, sizeinbytes: 81_234 } },
    ],
    [
      'the array of ninjs 2',
      [
        { name: 'thumbnail', href: small.href, contenttype: 'image/jpeg', width: 160, height: 90 },
        { name: 'original', href: links[1]?.href, title: links[1]?.title, sizeinbytes: 81_234 },
      ],
    ],
    [
      'the array of ninjs 3',
      [
        { name: 'thumbnail', href: small.href, contentType: 'image/jpeg', width: 160, height: 90 },
        { name: 'original', href: links[1]?.href, title: links[1]?.title, sizeInBytes: 81_234 },
      ],
    ],
  ])('of %s become the same links', (_, renditions) => {
    const copy = one({ uri: 'u', type: 'picture', renditions });
    expect(copy).toMatchObject({ type: 'picture', links });
    expect(copy).not.toHaveProperty('extras');
  });

  it('stay beside their links where they say more', () => {
    const renditions = { main: { href: 'https://example.org/v.mp4', duration: 12 }, lost: { width: 3 } };
    expect(one({ uri: 'u', type: 'video', renditions })).toMatchObject({
      links: [{ rel: 'main', href: 'https://example.org/v.mp4' }],
      extras: { renditions },
    });
  });
});

describe('associations', () => {
  it('of ninjs 1 are named by their key, and stay whole beside', () => {
    const associations = {
      mainpic: {
        uri: 'urn:pic:1',
        type: 'Picture',
        headline: 'A bridge',
        description_text: 'The bridge at dawn.',
        byline: 'Jane Doe',
        renditions: { small },
        associations: { deep: { uri: 'urn:deep' } },
      },
      gone: null,
    };
    expect(one({ uri: 'u', headline: 'H', associations })).toMatchObject({
      associations: [
        {
          rel: 'mainpic',
          uri: 'urn:pic:1',
          type: 'picture',
          headline: 'A bridge',
          body: 'The bridge at dawn.',
          byline: 'Jane Doe',
          links: [{ rel: 'small', href: small.href }],
        },
      ],
      extras: { associations },
    });
  });

  it('of ninjs 2 and 3 are named by their relation or name', () => {
    const bodies = [{ contentType: 'text/html', value: '<p>نص <b>جانبي</b></p><script>x()</script>' }];
    const side = { name: 'sidebar', uri: 'urn:s', type: 'text', headlines: [{ value: 'خلفية' }], bodies };
    const about = { name: 'someone', rel: 'about', uri: 'urn:p' };
    expect(one({ uri: 'u', headlines: [{ value: 'H' }], associations: [side, about] }).associations).toEqual([
      { rel: 'sidebar', uri: 'urn:s', type: 'text', headline: 'خلفية', body: 'نص جانبي' },
      { rel: 'about', uri: 'urn:p' },
    ]);
  });

  it('with wrong fields refuse nobody', () => {
    const associations = [{ name: 'odd', uri: 'urn:o', headlines: 'no array', renditions: 7 }, 'text', null];
    expect(one({ uri: 'u', headlines: [{ value: 'H' }], associations })).toMatchObject({
      associations: [{ rel: 'odd', uri: 'urn:o' }],
      extras: { associations },
    });
  });
});

describe('metadata', () => {
  it('of rights, genres and keywords has its place, and the feed fills what is missing', () => {
    const rights = { usageTerms: 'Editorial use', copyrightHolder: 'Feed', copyrightNotice: '© Feed' };
    const from: FeedFacts = { ...feed, rights, urgency: 5 };
    const item = {
      uri: 'u',
      headline: 'H',
      keywords: ['نيل', 'bridge'],
      genre: [{ name: 'Feature', code: 'Feature' }],
      copyrightholder: 'Nile Wire',
      usageterms: ['One.', 'Two.'],
    };
    const copy = one(item, from);
    expect(copy).toMatchObject({
      keywords: ['نيل', 'bridge'],
      genres: [{ code: 'Feature', name: 'Feature' }],
      copyrightHolder: 'Nile Wire',
      usageTerms: 'One. Two.',
      copyrightNotice: '© Feed',
      urgency: 5,
    });
    expect(copy).not.toHaveProperty('extras');
  });

  it('of people, places and other ids has one form for all majors', () => {
    const person = { name: 'Jane Roe', rel: 'about', scheme: 'http://example.org/p/', code: '7' };
    expect(one({ uri: 'u', headline: 'H', person: [person], altids: { desk: 'A1' } }).extras).toEqual({
      people: [{ name: 'Jane Roe', rel: 'about', code: 'http://example.org/p/7' }],
      altIds: [{ role: 'desk', value: 'A1' }],
    });
    const people = [{ name: 'Jane Roe', uri: 'http://example.org/p/7', literal: 'roe' }];
    const altIds = [{ role: 'desk', value: 'A1' }];
    expect(one({ uri: 'u', headlines: [{ value: 'H' }], people, altIds }).extras).toEqual({
      people: [{ name: 'Jane Roe', code: 'http://example.org/p/7', literal: 'roe' }],
      altIds,
    });
  });

  it('of Superdesk names the item by its guid and its authors', () => {
    const desk = { priority: 6, service: [{ code: 'a' }], readtime: 2, wordcount: 300, profile: 'Story' };
    const authors = [
      { name: 'Mona', role: 'writer' },
      { name: 'Ed', role: 'editor' },
    ];
    const item = {
      guid: 'urn:g',
      headline: 'H',
      source: 'Nile Wire',
      evolvedfrom: 'urn:old',
      authors,
      ...desk,
    };
    expect(one(item)).toMatchObject({
      uri: 'urn:g',
      byline: 'Mona',
      source: { id: 'nile-wire', name: 'Nile Wire' },
      evolvedFrom: 'urn:old',
      extras: { ...desk, authors },
    });
  });

  it('that only credits someone is no body', () => {
    const copy = one({ uri: 'u', headline: 'H', description_creditline: 'Jane Doe/Nile Wire' });
    expect(copy).toMatchObject({ credit: 'Jane Doe/Nile Wire' });
    expect(copy).not.toHaveProperty('body');
  });
});

it.each([
  [{ editorialtypes: ['Correction'] }, { revisionKind: 'correction' }],
  [{ editorialtypes: ['Lead', 'Clarification'] }, { revisionKind: 'correction' }],
  [{ editorialtypes: ['Writethru'] }, { revisionKind: 'update' }],
  [{ signals: ['sig:update'] }, { revisionKind: 'update' }],
  [{ ednote: 'Corrects the spelling of the name in paragraph 2' }, { revisionKind: 'correction' }],
  [{ ednote: 'تصحيح: العدد في الفقرة الأولى' }, { revisionKind: 'correction' }],
  [{ signals: ['newscontent', 'Test'] }, { test: true }],
  [{ editorialtypes: ['Kill'] }, { pubStatus: 'canceled' }],
  [{ editorialtypes: ['HoldForRelease'] }, { pubStatus: 'withheld' }],
  [{ editorialtypes: ['Withhold'], pubstatus: 'canceled' }, { pubStatus: 'canceled' }],
])('says what a version is by its signals: %j', (keys, expected) => {
  expect(one({ uri: 'u', headline: 'H', ...keys })).toMatchObject(expected);
});

it('does not take a note that mentions a correction, or words that are in every object, for signals', () => {
  const copy = one({ uri: 'u', headline: 'H', ednote: 'No correction needed', signals: ['constructor', 7] });
  expect(copy).not.toHaveProperty('revisionKind');
});

describe('the envelope of an API', () => {
  const apItem = (id: string, more: object = {}) => ({
    uri: `https://api.example.org/content/${id}?qt=A&et=${id}v1`,
    altids: { itemid: id, etag: `${id}_v1` },
    version: 0,
    headline: `Story ${id}`,
    ...more,
  });

  it('with one item is that item, its address without the version', () => {
    const parts = parse({ api_version: '1.1', data: { meta: { products: [1] }, item: apItem('x1') } });
    expect(parts).toMatchObject([
      {
        part: undefined,
        copy: {
          uri: 'https://api.example.org/content/x1',
          version: '0',
          extras: { meta: { products: [1] }, altIds: [{ role: 'itemid', value: 'x1' }, {}] },
        },
      },
    ]);
  });

  it('with several items has as many parts, bad ones among them', () => {
    const data = { items: [{ meta: {}, item: apItem('x1') }, { item: {} }, { item: apItem('x2') }] };
    const bytes = Buffer.from(JSON.stringify({ data }));
    expect(parse({ data })).toMatchObject([
      { part: 0, copy: { headline: 'Story x1' } },
      { part: 1, problem: { field: 'uri' } },
      { part: 2, copy: { headline: 'Story x2' } },
    ]);
    expect(peekPiece({ bytes, contentType: 'application/json' }, {})).toMatchObject([
      { uri: 'https://api.example.org/content/x1' },
      { problem: { field: 'uri' } },
      { uri: 'https://api.example.org/content/x2' },
    ]);
    expect(parse([{ data }, { uri: 'u', headline: 'H' }])).toMatchObject([
      { part: 0 },
      { part: 1 },
      {},
      { part: 3 },
    ]);
  });

  it('without items says so to the gateway and to the deduplicator', () => {
    const empty = { _items: [] };
    const bytes = Buffer.from(JSON.stringify(empty));
    const problem = { code: 'invalid', detail: 'the envelope has no items' };
    expect(parse(empty)).toMatchObject([{ problem }]);
    expect(peekPiece({ bytes, contentType: 'application/json' }, {})).toMatchObject([{ problem }]);
  });
});
