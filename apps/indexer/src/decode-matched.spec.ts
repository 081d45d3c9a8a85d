import { describe, expect, it } from 'vitest';
import { itemId, storyId } from '#libs/contracts';
import { decodeMatched } from './decode-matched.js';

const id = itemId('sham', 'urn:1');
const item = {
  ...{ id, feed: 'sham', uri: 'urn:1', order: 4, revision: 1, origin: 'wire.raw-0-1' },
  ...{ receivedAt: '2026-11-20T10:00:00.000Z', contentHash: 'a'.repeat(64) },
  ...{ source: { id: 'sham', name: 'Sham' }, copies: { group: id, similarity: 1, reason: 'alone' } },
  story: { id: storyId(id) },
};
const record = (value: unknown) => ({
  value: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});

describe('a record of wire.matched', () => {
  it('is read with the version it has in the index', () => {
    expect(decodeMatched(record(item)).version).toBe(4001);
    expect(decodeMatched(record({ ...item, pubStatus: 'canceled' })).version).toBe(9e15 + 1);
  });

  it.each([
    ['nothing', '', /no value/],
    ['no JSON', '{"id":', /not JSON/],
    ['another thing', '[]', /item: /],
    ['a missing field', { ...item, feed: undefined }, /feed: /],
    ['an item that no matcher saw', { ...item, story: undefined }, /story: /],
    ['a wrong field within', { ...item, copies: { ...item.copies, similarity: 7 } }, /copies\.similarity: /],
    ['an order that would overtake a kill', { ...item, order: 9e12 }, /order: 9000000000000 is not below/],
  ])('is refused with field and reason: %s', (_, value, reason) => {
    expect(() => decodeMatched(record(value))).toThrow(reason);
  });
});
