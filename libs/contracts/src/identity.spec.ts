import { describe, expect, it } from 'vitest';
import {
  contentHashOf,
  eventTimeOf,
  externalVersion,
  isAboveOrders,
  itemId,
  orderOf,
  stableJson,
  storyId,
  uriOfText,
  versionNumber,
} from './identity.js';
import { copySchema } from './item.js';

const receivedAt = '2026-11-10T08:00:00.000Z';

describe('identity', () => {
  it('makes an id of 22 characters from feed and uri, another for another feed', () => {
    expect(itemId('baladi', 'urn:1')).toMatch(/^[\w-]{22}$/);
    expect(itemId('baladi', 'urn:1')).not.toBe(itemId('cedar', 'urn:1'));
  });

  it('names a story by the item that founded it, unlike that item', () => {
    const item = itemId('baladi', 'urn:1');
    expect(storyId(item)).toMatch(/^[\w-]{22}$/);
    expect([storyId(item), storyId(itemId('baladi', 'urn:2'))]).not.toContain(item);
    expect(storyId(item)).not.toBe(storyId(itemId('baladi', 'urn:2')));
  });

  it('gives a text the same uri whatever its white space and presentation forms', () => {
    expect(uriOfText(' ﻣﺼﺮ\r\n\tاليوم ')).toBe(uriOfText('مصر اليوم'));
  });

  it('names a text of nothing but marks in time of its length', () => {
    const started = performance.now();
    expect(uriOfText(`ا${'\u0651\u064e'.repeat(100_000)}`)).toMatch(/^urn:slugline:sha256-/);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('order', () => {
  it.each([
    ['7', 7],
    ['2.13', 20_013],
    ['20180405120000', Date.parse('2018-04-05T12:00:00Z')],
    ['8999999999999', 8_999_999_999_999],
    ['9000000000000', undefined],
    ['99999999999999', undefined],
    ['19500101000000', undefined],
    ['29990101000000', undefined],
    ['1.2.3', undefined],
    ['v2', undefined],
    ['', undefined],
  ])('reads version %s as %s', (version, number) => expect(versionNumber(version)).toBe(number));

  it('takes the first that the item has: version, time, receipt', () => {
    const versionCreated = '2026-11-10T07:00:00.000Z';
    expect(orderOf({ version: '3', versionCreated, receivedAt })).toEqual({ order: 3, scheme: 'version' });
    expect(orderOf({ version: 'x', versionCreated, receivedAt })).toEqual({
      order: Date.parse(versionCreated),
      scheme: 'time',
    });
    expect(orderOf({ receivedAt })).toEqual({ order: Date.parse(receivedAt), scheme: 'received' });
  });

  it.each(['1969-07-20T20:17:00.000Z', '2255-03-15T00:00:00.000Z'])(
    'goes by receipt when the time %s can be no order',
    (versionCreated) => expect(orderOf({ versionCreated, receivedAt }).scheme).toBe('received'),
  );

  it('keeps to the scheme a feed has fixed', () => {
    const versionCreated = '2026-11-10T07:00:00.000Z';
    expect(orderOf({ version: '3', versionCreated, receivedAt }, 'time').scheme).toBe('time');
    expect(orderOf({ version: '3', versionCreated, receivedAt }, 'received').scheme).toBe('received');
  });

  it('puts a kill above every revision, within exact integers', () => {
    const item = { order: 8_999_999_999_999, revision: 999, pubStatus: 'usable' as const, receivedAt };
    const kill = externalVersion({ ...item, pubStatus: 'canceled' });
    expect(externalVersion(item)).toBeLessThan(kill);
    expect(kill).toBe(9e15 + 999);
    expect([externalVersion(item), kill].map(isAboveOrders)).toEqual([false, true]);
  });

  it('puts a restored item above the kills before the restore, and below those after it', () => {
    const restoredAt = '2026-11-10T09:00:00.500Z';
    const usable = { order: 7, revision: 2, pubStatus: 'usable' as const, receivedAt };
    const kill = (at: string) =>
      externalVersion({ ...usable, pubStatus: 'canceled', receivedAt: at }, restoredAt);
    const restored = externalVersion(usable, restoredAt);
    expect(restored).toBe(9e15 + Math.floor(Date.parse(restoredAt) / 1000) * 1000 + 2);
    expect(externalVersion({ ...usable, order: 1, pubStatus: 'withheld' }, restoredAt)).toBe(restored);
    expect(kill('2026-11-10T09:00:00.499Z')).toBe(9e15 + 2);
    expect(kill(restoredAt)).toBe(restored + 1000);
    expect(externalVersion(usable, '2026-11-10T09:00:01.000Z')).toBe(restored + 1000);
    expect(Number.isSafeInteger(externalVersion(usable, '2198-01-01T00:00:00.000Z'))).toBe(true);
  });
});

describe('contentHash', () => {
  const copy = copySchema.parse({
    uri: 'urn:1',
    source: { id: 'a', name: 'A' },
    headline: 'Rain',
    body: 'It rains.',
  });

  it.each([
    ['body', { body: 'It pours.' }],
    ['pubStatus', { pubStatus: 'withheld' as const }],
    ['urgency', { urgency: 1 }],
    ['embargo', { embargoedUntil: receivedAt }],
  ])('changes with the %s', (_, change) =>
    expect(contentHashOf({ ...copy, ...change })).not.toBe(contentHashOf(copy)),
  );

  it('does not change with when it came or what the site listed beside it', () => {
    const again = {
      ...copy,
      version: '2',
      versionCreated: receivedAt,
      relatedHeadlines: ['x'],
      signals: ['zone-assumed'],
    };
    expect(contentHashOf(again)).toBe(contentHashOf(copy));
  });

  it('does not depend on the order of keys or on keys without value', () => {
    expect(stableJson({ b: 1, a: [{ d: 1, c: undefined }] })).toBe(stableJson({ a: [{ d: 1 }], b: 1 }));
  });
});

describe('eventTimeOf', () => {
  it('is the item’s own time, but never more than an hour after it was received', () => {
    expect(eventTimeOf({ receivedAt, versionCreated: '2018-04-05T09:00:00.000Z' })).toBe(
      Date.parse('2018-04-05T09:00:00Z'),
    );
    expect(eventTimeOf({ receivedAt, versionCreated: '2027-01-01T00:00:00.000Z' })).toBe(
      Date.parse(receivedAt) + 3_600_000,
    );
    expect(eventTimeOf({ receivedAt })).toBe(Date.parse(receivedAt));
  });
});
