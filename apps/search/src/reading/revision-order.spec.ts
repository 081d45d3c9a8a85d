import { describe, expect, it } from 'vitest';
import type { RevisionPlace } from '#libs/news-index';
import { factsOf, hiddenReason, ranked } from './revision-order.js';
import type { StoredRevision } from './revision-store.js';

const place = (id: string, order: number, given: Partial<RevisionPlace> = {}): RevisionPlace => ({
  ...{ id, order, madeBy: 1, receivedAtMs: 0 },
  ...given,
});
const idsOf = (places: readonly RevisionPlace[]) => places.map(({ id }) => id);

describe('the order of revisions', () => {
  it('is that of the feed, the highest first, whatever order they came in', () => {
    const places = [place('b', 2), place('late', 1, { receivedAtMs: 9 }), place('c', 3)];
    expect(idsOf(ranked(places, place('c', 3)))).toEqual(['c', 'b', 'late']);
  });

  it('holds the current one also when it is not stored yet', () => {
    expect(idsOf(ranked([], place('now', 4)))).toEqual(['now']);
    expect(idsOf(ranked([place('a', 3), place('z', 5)], place('now', 4)))).toEqual(['z', 'now', 'a']);
  });

  it('puts the current one before others of its order, those by the time they came', () => {
    const places = [place('b', 2, { receivedAtMs: 2 }), place('c', 2, { receivedAtMs: 3 }), place('a', 2)];
    expect(idsOf(ranked(places, place('a', 2)))).toEqual(['a', 'c', 'b']);
  });

  it('leaves out what an older pipeline made of an order that a newer one has read again', () => {
    const places = [place('old', 2), place('new', 2, { madeBy: 2 }), place('first', 1)];
    expect(idsOf(ranked(places, place('new', 2, { madeBy: 2 })))).toEqual(['new', 'first']);
    // The current one stands even so: it is what readers see.
    expect(idsOf(ranked(places, place('old', 2)))).toEqual(['old', 'new', 'first']);
  });
});

const now = Date.parse('2026-11-23T12:00:00.000Z');
const exactly = '2026-11-23T12:00:00.000Z';
const after = '2026-11-23T12:00:00.001Z';

function stored(
  item: StoredRevision['item'],
  pubStatus: StoredRevision['pubStatus'] = 'usable',
): StoredRevision {
  const contentHash = '0123456789abcdef'.repeat(4);
  return { id: 'i', order: 3, version: 3001, contentHash, pubStatus, receivedAt: exactly, item };
}

describe('a revision that may not be shown', () => {
  it.each([
    [stored({}), undefined],
    [stored({}, 'withheld'), 'withheld'],
    [stored({ test: true }, 'canceled'), 'canceled'],
    [stored({ test: true }), 'test'],
    [stored({ embargoedUntil: after }), 'embargo'],
    [stored({ embargoedUntil: exactly }), undefined],
    [stored({ expires: exactly }), 'expired'],
    [stored({ expires: after }), undefined],
  ])('%j: %s', (revision, reason) => {
    expect(hiddenReason(revision, now)).toBe(reason);
  });

  it('is told of without a word of its text', () => {
    const text = {
      headline: 'Zanfur',
      body: 'Zanfur',
      correctionNote: 'Zanfur',
      revisionKind: 'correction',
    } as const;
    expect(factsOf(stored(text), now)).toMatchObject({ id: 'i-3-0123456789abcdef', order: 3, ...text });
    expect(factsOf(stored({ ...text, version: '3' }, 'withheld'), now)).toEqual({
      id: 'i-3-0123456789abcdef',
      order: 3,
      version: '3',
      receivedAt: exactly,
      pubStatus: 'withheld',
      hidden: 'withheld',
    });
  });
});
