import { describe, expect, it } from 'vitest';
import { itemId } from '#libs/contracts';
import { decodeEnriched } from './decode-enriched.js';

const id = itemId('sham', 'urn:1');
const item = {
  ...{ id, feed: 'sham', uri: 'urn:1', order: 4, revision: 1, origin: 'wire.raw-0-1' },
  ...{ receivedAt: '2026-11-20T10:00:00.000Z', contentHash: 'a'.repeat(64) },
  ...{ source: { id: 'sham', name: 'Sham' }, copies: { group: id, similarity: 1, reason: 'alone' } },
};
const record = (value: unknown) => ({
  value: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});

describe('a record of wire.enriched', () => {
  it('is read with the version it has in the index', () => {
    expect(decodeEnriched(record(item)).version).toBe(4001);
    expect(decodeEnriched(record({ ...item, pubStatus: 'canceled' })).version).toBe(9e15 + 1);
  });

  it.each([
    ['nothing', '', /no value/],
    ['no JSON', '{"id":', /not JSON/],
    ['another thing', '[]', /item: /],
    ['a missing field', { ...item, feed: undefined }, /feed: /],
    ['a wrong field within', { ...item, copies: { ...item.copies, similarity: 7 } }, /copies\.similarity: /],
    ['an order that would overtake a kill', { ...item, order: 9e12 }, /order: 9000000000000 is not below/],
  ])('is refused with field and reason: %s', (_, value, reason) => {
    expect(() => decodeEnriched(record(value))).toThrow(reason);
  });
});
