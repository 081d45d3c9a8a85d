import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type EnrichedItem, pipelineRevision, type UniqueItem } from '#libs/contracts';
import { PoisonError } from '#libs/pipeline';
import { openTransformer } from '#libs/transformer';
import { EnricherStage } from './enricher.stage.js';

const item: UniqueItem = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  feed: 'test-feed',
  uri: 'urn:test:1',
  type: 'text',
  pubStatus: 'usable',
  headline: 'باريس تستضيف مؤتمرا حول لبنان',
  body: 'تستضيف العاصمة الفرنسية مؤتمرا دوليا لدعم لبنان بمشاركة وزراء من عدة دول.',
  source: { id: 'test-feed', name: 'Test' },
  attributions: [],
  subjects: [],
  relatedHeadlines: [],
  signals: [],
  order: 1,
  revision: pipelineRevision,
  receivedAt: '2026-11-23T10:00:00.000Z',
  origin: 'wire.raw-0-1',
  contentHash: 'a'.repeat(64),
  copies: { group: 'AAAAAAAAAAAAAAAAAAAAAA', similarity: 1, reason: 'alone' },
};

const stage = new EnricherStage();
const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));

const enriched = (...items: UniqueItem[]) => enrichedBy(stage, ...items);

async function enrichedBy(by: EnricherStage, ...items: UniqueItem[]) {
  const batch = items.map((value) => ({
    value,
    record: {
      topic: 'wire.unique',
      partition: 0,
      offset: '0',
      key: value.id,
      value: bytes(value),
      headers: {},
      origin: value.origin,
      receivedAt: value.receivedAt,
      replay: false,
    },
  }));
  const verdicts = await by.handleAll(batch, { signal: new AbortController().signal });
  return verdicts.map(([outcome]) =>
    outcome?.kind === 'emit' ? (JSON.parse(outcome.value.toString()) as EnrichedItem) : undefined,
  );
}

describe('the enricher', () => {
  it('adds language and entities and leaves the rest of the item as it was', async () => {
    const [out] = await enriched(stage.decode({ value: bytes(item) }));
    const { subjects: _none, ...rest } = item;
    expect(out).toMatchObject({ ...rest, language: 'ar' });
    expect(out?.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['country-lb', 'country-fr']));
  });

  it('adds the topics above a code of the feed, so that a search for their root finds the item', async () => {
    const [out] = await enriched({ ...item, subjects: [{ code: 'medtop:20000641' }] });
    expect(out?.subjects).toEqual([
      { code: 'medtop:20000641' },
      { code: 'medtop:11000000', name: 'سياسة' },
      { code: 'medtop:20000638', name: 'علاقات دولية' },
    ]);
  });

  it('finds topics by the words of an item to which its feed gave none, and says how sure it is', async () => {
    const headline = 'الهلال يفوز على النصر بهدفين في نهائي كأس الملك';
    const [out] = await enriched({ ...item, headline, body: 'سجل اللاعب هدفين في مباراة كرة القدم.' });
    expect(out?.subjects[0]).toEqual({
      code: 'medtop:15000000',
      name: 'رياضة',
      confidence: expect.any(Number),
    });
  });

  it('passes a killed item on without entities', async () => {
    const [out] = await enriched({ ...item, pubStatus: 'canceled' });
    expect(out).toMatchObject({ id: item.id, pubStatus: 'canceled', entities: [], subjects: [] });
  });

  it('names the days of the text as they are counted where the feed is', async () => {
    const late = { ...item, body: 'وصل الوفد أمس إلى بيروت.', receivedAt: '2026-11-23T23:30:00.000Z' };
    const [inUtc, inCairo] = await enriched(late, { ...late, zone: 'Africa/Cairo' });
    expect(inUtc?.dates).toEqual([{ field: 'body', start: 10, end: 13, date: '2026-11-22' }]);
    expect(inCairo?.dates).toEqual([{ field: 'body', start: 10, end: 13, date: '2026-11-23' }]);
  });

  it('has names read by a transformer in the place of the tagger, and of a killed item none', async () => {
    const folder = new URL('../../../libs/transformer/fixtures/tiny', import.meta.url);
    const reading = new EnricherStage(await openTransformer(fileURLToPath(folder)));
    const body = 'زارت حوراء وندلي مصنعا في لبنان.';
    const [out, killed] = await enrichedBy(
      reading,
      { ...item, body },
      { ...item, body, pubStatus: 'canceled' },
    );
    expect(out?.entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['حوراء وندلي', 'لبنان']));
    expect(killed?.entities).toEqual([]);
  });

  it('keeps the language that the feed gave', async () => {
    const [out] = await enriched({ ...item, language: 'ar-EG' });
    expect(out?.language).toBe('ar-EG');
  });

  it('answers in the order of the batch', async () => {
    const out = await enriched(item, { ...item, id: 'BBBBBBBBBBBBBBBBBBBBBB' });
    expect(out.map((one) => one?.id)).toEqual([item.id, 'BBBBBBBBBBBBBBBBBBBBBB']);
  });

  it('marks what an older pipeline read as made by this one', async () => {
    const [out] = await enriched({ ...item, revision: 0 });
    expect(out?.revision).toBe(pipelineRevision);
  });

  it.each([
    ['text that is no JSON', Buffer.from('{"id":'), 'unreadable', /^value: not JSON/],
    ['a record without value', Buffer.alloc(0), 'unreadable', /^value: the record has no value/],
    ['an order that is no number', bytes({ ...item, order: 'first' }), 'invalid', /^order: /],
    ['a missing copies group', bytes({ ...item, copies: {} }), 'invalid', /copies\.group: /],
  ])('refuses %s and names the field', (_what, value, code, reason) => {
    const refusal = () => stage.decode({ value });
    expect(refusal).toThrow(PoisonError);
    expect(refusal).toThrow(expect.objectContaining({ code, message: expect.stringMatching(reason) }));
  });
});
