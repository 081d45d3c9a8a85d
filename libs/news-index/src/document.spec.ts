import { describe, expect, it } from 'vitest';
import { type EnrichedItem, enrichedItemSchema, itemId, storyId } from '#libs/contracts';
import { fold } from '#libs/text';
import { fromDocument, type ItemDocument, isTombstone, killedByMark, toDocument } from './document.js';
import type { Dress } from './dress.js';

const id = itemId('sham', 'urn:sham:1');
const full: EnrichedItem = {
  uri: 'urn:sham:1',
  version: '3',
  type: 'text',
  pubStatus: 'usable',
  urgency: 2,
  language: 'ar-SY',
  headline: 'ماكرون يبحث مع ترامب الوضع في شمال سوريا',
  byline: 'سلمى الخطيب',
  dateline: { place: 'باريس', date: '4 نيسان', source: 'شام' },
  source: { id: 'sham', name: 'وكالة شام' },
  credit: 'وكالة شام',
  attributions: [{ id: 'reuters', name: 'رويترز' }],
  body: 'قالت الرئاسة الفرنسية إن الرئيسين تحادثا هاتفياً.\n\nولم تذكر تفاصيل.',
  bodyHtml: '<p>…</p>',
  subjects: [{ code: '11000000', name: 'سياسة', confidence: 0.9 }, { name: 'بلا رمز' }],
  located: 'باريس',
  slugline: 'france-usa-syria',
  ednote: 'not for publication: call the desk first',
  firstCreated: '2026-04-04T08:00:00.000Z',
  versionCreated: '2026-04-04T09:00:00.000Z',
  embargoedUntil: '2026-04-04T10:00:00.000Z',
  expires: '2026-05-04T10:00:00.000Z',
  relatedHeadlines: ['عنوان آخر'],
  keywords: ['فرنسا'],
  genres: [{ name: 'Analysis' }],
  usageTerms: 'web only',
  copyrightHolder: 'شام',
  copyrightNotice: '© شام',
  links: [{ rel: 'canonical', href: 'https://sham.example/1' }],
  associations: [{ rel: 'mainpic', type: 'picture', headline: 'في باريس' }],
  evolvedFrom: 'urn:sham:0',
  revisionKind: 'correction',
  correctionNote: 'اسم المدينة',
  statements: [{ pubStatus: 'canceled', certain: false, number: '12' }],
  serviceNumber: { service: 'SHM', number: 77 },
  cleanedBy: ['byline'],
  signals: ['zone-assumed'],
  extras: { '': 1, 'a..b': { deep: [null, { x: 'ش' }] }, entities: 'a name of ours' },
  id,
  feed: 'sham',
  order: 3,
  revision: 1,
  receivedAt: '2026-04-04T09:00:05.123Z',
  origin: 'wire.raw-2-77#4',
  contentHash: 'c'.repeat(64),
  zone: 'Asia/Damascus',
  quotes: [{ field: 'body', start: 0, end: 6, speaker: 'Q3052772', speakerText: 'الرئاسة الفرنسية' }],
  dates: [{ field: 'body', start: 8, end: 12, date: '2026-04-03' }],
  copies: { group: id, similarity: 1, reason: 'alone' },
  entities: [
    {
      id: 'Q3052772',
      type: 'person',
      name: 'ماكرون',
      names: { ar: 'إيمانويل ماكرون', en: 'Emmanuel Macron' },
      mentions: [{ field: 'headline', start: 0, end: 6, surface: 'ماكرون' }],
      salience: 0.8,
    },
  ],
};

/** What Elasticsearch gives back: only what JSON can say. */
const stored = (item: EnrichedItem): ItemDocument => JSON.parse(JSON.stringify(toDocument(item)));

function bare(given: Partial<EnrichedItem> = {}): EnrichedItem {
  const { uri, source, feed, order, revision, receivedAt, origin, contentHash, copies } = full;
  return enrichedItemSchema.parse({
    ...{ id, uri, source, feed, order, revision, receivedAt, origin, contentHash, copies },
    ...given,
  });
}

describe('documents of items', () => {
  it.each([
    ['with every field', full],
    ['with none but the required fields', bare()],
    ['with a headline only', bare({ headline: 'Short', language: 'en' })],
    ['with an empty body', bare({ headline: 'Short', body: '' })],
    ['in a language of neither analyzer', bare({ body: 'Bonjour', language: 'fr-BE' })],
    ['withheld', bare({ body: 'x', pubStatus: 'withheld' })],
    ['of a test', bare({ body: 'x', test: true })],
  ])('give the item back as it was, except for what is not for readers: %s', (_, item) => {
    const { ednote: __, statements: ___, serviceNumber: ____, ...readable } = item;
    expect(fromDocument(stored(item))).toEqual({ ...readable, story: { id: storyId(id) } });
  });

  it('hold a note to editors nowhere', () => {
    expect(JSON.stringify(toDocument(full))).not.toContain('desk first');
  });

  it('keep the number and the slugline that a later message may call it by, folded', () => {
    expect(stored({ ...full, slugline: 'FRANCE-USA/Syria' }).desk).toEqual({
      number: '77',
      slugline: fold('france-usa/syria'),
    });
    expect(stored(bare()).desk).toBeUndefined();
  });

  it('of a test message are hidden, and nothing hides others', () => {
    expect(stored(bare({ test: true })).hiddenBy).toBe('test');
    expect(stored(bare()).hiddenBy).toBeUndefined();
  });

  it('carry marks and why they hide it, which are no part of the item', () => {
    const marks = [{ kind: 'hold', by: 'indexer', at: full.receivedAt, of: id }] as const;
    const document = toDocument(bare({ body: 'x' }), 'new', { marks, hiddenBy: 'hold' }) as ItemDocument;
    expect(document).toMatchObject({ marks, hiddenBy: 'hold' });
    expect(fromDocument(document)).toEqual(fromDocument(toDocument(bare({ body: 'x' })) as ItemDocument));
  });

  it('show the story that the item was given, its part in a linked one, and keep what was given first', () => {
    const [base, part, linked] = ['1', '2', '3'].map(storyId) as [string, string, string];
    const item = { ...bare({ body: 'x' }), story: { id: base } };
    const shown = (dress: Dress) => fromDocument(toDocument(item, 'new', dress) as ItemDocument).story;
    expect(shown({})).toEqual({ id: base });
    expect(shown({ storyPart: part })).toEqual({ id: part });
    expect(shown({ storyPart: part, story: linked })).toEqual({ id: linked, part });
    expect(toDocument(item, 'new', { storyPart: part }).story).toEqual({ id: part, part, base });
    expect(toDocument({ ...item, pubStatus: 'canceled' }).story).toEqual({ id: base, part: base, base });
  });

  it.each([
    ['ar-SY', 'ar', 'ar'],
    ['AR', 'ar', 'ar'],
    ['en-GB', 'en', 'en'],
    ['fr_BE', 'fr', 'other'],
    [undefined, undefined, 'other'],
  ])('put a text in %s under language %s, analysed as %s', (language, subtag, key) => {
    const document = stored(bare({ body: 'x', language }));
    expect(document.language).toBe(subtag);
    expect(document.text).toEqual({ [key]: { body: 'x' } });
  });

  it('never date an item more than an hour after it came', () => {
    expect(stored(bare({ versionCreated: '2030-01-01T00:00:00.000Z' })).eventTime).toBe(
      '2026-04-04T10:00:05.123Z',
    );
  });

  it('fold the names of entities in every language, so that one spelling finds the other', () => {
    const document = toDocument(full);
    expect(document).toMatchObject({ folded: { names: expect.arrayContaining(['emmanuel macron']) } });
  });

  it('name an entity once, however often it stands in the item', () => {
    const [entity] = full.entities;
    if (!entity) throw new Error('the sample has no entity');
    expect(stored({ ...full, entities: [entity, { ...entity, role: 'origin' }] }).entityIds).toEqual([
      entity.id,
    ]);
  });
});

describe('the document of a killed item', () => {
  const tombstone = toDocument({ ...full, pubStatus: 'canceled' }, 'killed');

  it('says that and when it was killed', () => {
    expect(isTombstone(tombstone)).toBe(true);
    expect(tombstone).toMatchObject({ id, uri: full.uri, pubStatus: 'canceled', killedAt: full.receivedAt });
  });

  const dress = { killedAt: '2026-04-05T00:00:00.000Z', marks: [] };

  it('is the same whether a mark kills it when it comes or when it stands', () => {
    const standing = toDocument(full, 'new') as ItemDocument;
    const killed = killedByMark(standing, dress);
    expect(killed).toEqual(toDocument(full, 'new', dress));
    expect(killed).toMatchObject({ pubStatus: 'canceled', killedAt: dress.killedAt, killedBy: 'mark' });
  });

  it.each([
    ['by a revision', tombstone],
    ['by a mark', toDocument(full, 'new', dress)],
  ])('holds no word of the item: %s', (_, killed) => {
    const text = JSON.stringify(killed);
    for (const word of ['ماكرون', 'macron', 'Q3052772', 'الفرنسية', 'france', 'عنوان', 'desk first']) {
      expect(text).not.toContain(word);
    }
  });
});
