import { describe, expect, it } from 'vitest';
import {
  type Copy,
  type Feed,
  feedSchema,
  itemId,
  pipelineRevision,
  uniqueItemSchema,
} from '#libs/contracts';
import { copyPrint } from '#libs/copies';
import { type Identified, identify, printableOf } from './identify.js';

const feed: Feed = feedSchema.parse({ id: 'sahel-press', name: 'صحافة الساحل' });
const record = { origin: 'wire.raw-3-41', receivedAt: '2026-11-23T12:00:00.000Z' };
const copy: Copy = {
  uri: 'https://sahel.example/2026/ports',
  type: 'text',
  pubStatus: 'usable',
  headline: 'افتتاح الميناء الجديد',
  body: 'افتتح رئيس البلدية صباح اليوم الميناء الجديد بحضور مئات الصيادين وأصحاب القوارب من القرى المجاورة',
  source: { id: 'sahel-press', name: 'صحافة الساحل' },
  attributions: [],
  subjects: [],
  relatedHeadlines: [],
  signals: ['zone-assumed'],
};

function identified(facts: Partial<Copy>, own = feed): Identified {
  const result = identify({ ...copy, ...facts }, own, record);
  if ('item' in result) return result;
  throw new Error(`${result.code} ${result.field}`);
}

const printOf = (facts: Partial<Copy>) => copyPrint(printableOf(identified(facts).item));

describe('identify', () => {
  it('gives the item its envelope, and claims for that item', () => {
    const { item, delivery } = identified({ versionCreated: '2026-11-23T11:30:00.000Z' });
    expect(item).toMatchObject({
      id: itemId('sahel-press', copy.uri),
      feed: 'sahel-press',
      order: Date.parse('2026-11-23T11:30:00Z'),
      revision: pipelineRevision,
      signals: ['zone-assumed'],
      ...record,
    });
    expect(delivery).toMatchObject({
      id: item.id,
      order: item.order,
      scheme: 'time',
      contentHash: item.contentHash,
      origin: record.origin,
      eventTimeMs: Date.parse('2026-11-23T11:30:00Z'),
    });
    expect(copyPrint(printableOf(item))?.exact).toHaveLength(22);
  });

  it('shows its outlet with its text, unless its source is that of the feed', () => {
    const sketchOf = (source?: Copy['source']) => printOf(source ? { source } : {})?.sketch;
    const named = sketchOf({ id: 'delta-post', name: 'Delta Post' });
    expect(named).not.toEqual(sketchOf());
    expect(named).not.toEqual(sketchOf({ id: 'nile-mirror', name: 'Nile Mirror' }));
  });

  it('makes items that fit the schema of wire.unique, without being asked to check', () => {
    const { item } = identified({ version: '3' });
    const unique = { ...item, copies: { group: item.id, similarity: 1, reason: 'alone' } };
    expect(uniqueItemSchema.parse(unique)).toEqual(unique);
  });

  it('tells the zone that the feed declares, which is no part of the content', () => {
    const there = identified({}, { ...feed, timeZone: 'Africa/Tunis' }).item;
    expect(there.zone).toBe('Africa/Tunis');
    expect({ ...there, zone: undefined }).toEqual({ ...identified({}).item, zone: undefined });
  });

  it('takes the order scheme that the feed declares', () => {
    const own = { ...feed, order: 'received' as const };
    const { delivery } = identified({ version: '3' }, own);
    expect(delivery).toMatchObject({ scheme: 'received', order: Date.parse(record.receivedAt) });
  });

  it('marks an item whose own time is more than an hour ahead of its receipt', () => {
    const { item, delivery } = identified({ versionCreated: '2026-11-23T13:00:00.001Z' });
    expect(item.signals).toEqual(['zone-assumed', 'time-ahead']);
    expect(delivery.eventTimeMs).toBe(Date.parse('2026-11-23T13:00:00Z'));
    expect(identified({ versionCreated: '2026-11-23T13:00:00.000Z' }).item.signals).toEqual(['zone-assumed']);
  });

  it.each(['1931-04-01T00:00:00.000Z', '2400-01-01T00:00:00.000Z'])(
    'goes by receipt when the time %s can be no order',
    (versionCreated) => {
      expect(identified({ versionCreated }).item.order).toBe(Date.parse(record.receivedAt));
      expect(
        identify({ ...copy, versionCreated }, feed, { ...record, receivedAt: versionCreated }),
      ).toMatchObject({
        code: 'invalid',
        field: 'receivedAt',
      });
    },
  );

  it('refuses a text with neither headline nor body, but not a kill', () => {
    const bare = { headline: ' ', body: '\n' };
    expect(identify({ ...copy, ...bare }, feed, record)).toMatchObject({ code: 'empty' });
    expect(identified({ ...bare, type: 'picture' }).item.type).toBe('picture');
    expect(identified({ ...bare, pubStatus: 'canceled' }).item.pubStatus).toBe('canceled');
  });

  it('lets kills and withheld items claim no text', () => {
    expect(printOf({ pubStatus: 'canceled' })).toBeUndefined();
    expect(printOf({ pubStatus: 'withheld' })).toBeUndefined();
  });
});
