import { describe, expect, it } from 'vitest';
import { type Books, type Emitted, settle } from './account.js';

const emitted = (id: string, origin: string, change: Partial<Emitted> = {}): Emitted => {
  const order = change.order ?? 1;
  const contentHash = change.contentHash ?? `hash-${id}-${order}`;
  return {
    id,
    origin,
    order,
    revision: 1,
    pubStatus: 'usable',
    receivedAt: '2026-11-20T10:00:00.000Z',
    contentHash,
    revisionId: `${id}-${order}-${contentHash}`,
    group: id,
    ...change,
  };
};

const books = (change: Partial<Books>): Books => ({
  raw: [],
  emitted: [],
  dropped: new Set(),
  dead: new Set(),
  revisions: new Set(change.emitted?.map(({ revisionId }) => revisionId)),
  restored: new Map(),
  current: new Map(),
  ...change,
});

describe('settle', () => {
  it('ends every record as one thing and names those that ended as nothing', () => {
    const one = emitted('a', 'wire.raw-0-0');
    const account = settle(
      books({
        raw: ['wire.raw-0-0', 'wire.raw-0-1', 'wire.raw-0-2', 'wire.raw-0-3'],
        emitted: [one],
        dropped: new Set(['wire.raw-0-1']),
        dead: new Set(['wire.raw-0-2']),
        current: new Map([['a', { version: 1001, contentHash: one.contentHash }]]),
      }),
    );
    expect(account).toMatchObject({
      sent: 4,
      indexed: 1,
      redeliveries: 1,
      dead: 1,
      missing: ['wire.raw-0-3'],
      wrong: [],
    });
  });

  it('settles a record of several items by its parts, also after one of them was replayed', () => {
    const [first, third] = [emitted('a', 'r-0-0#0'), emitted('c', 'r-0-0#2')];
    const account = settle(
      books({
        raw: ['r-0-0', 'r-0-0#2'],
        emitted: [first, third],
        dropped: new Set(['r-0-0#1']),
        dead: new Set(['r-0-0#2']),
        current: new Map([first, third].map(({ id, contentHash }) => [id, { version: 1001, contentHash }])),
      }),
    );
    expect(account).toMatchObject({ sent: 1, indexed: 1, missing: [], twice: [], items: 2, wrong: [] });
  });

  it('counts an item that left the deduplicator and never reached the index as missing', () => {
    const account = settle(books({ raw: ['r-0-0'], emitted: [emitted('a', 'r-0-0')], revisions: new Set() }));
    expect(account.missing).toEqual(['r-0-0']);
  });

  it('calls a document wrong that is not the highest revision, or holds another text', () => {
    const revisions = [emitted('a', 'r-0-0', { order: 1 }), emitted('a', 'r-0-1', { order: 2 })];
    const raw = ['r-0-0', 'r-0-1'];
    const stale = new Map([['a', { version: 1001, contentHash: 'hash-a-1' }]]);
    expect(settle(books({ raw, emitted: revisions, current: stale })).wrong).toEqual(['a']);
    const mixed = new Map([['a', { version: 2001, contentHash: 'hash-a-1' }]]);
    expect(settle(books({ raw, emitted: revisions, current: mixed })).wrong).toEqual(['a']);
  });

  it('holds a kill above every revision', () => {
    const revisions = [
      emitted('a', 'r-0-0', { order: 9 }),
      emitted('a', 'r-0-1', { order: 2, pubStatus: 'canceled' }),
    ];
    const raw = ['r-0-0', 'r-0-1'];
    const revived = new Map([['a', { version: 9001, contentHash: 'hash-a-9' }]]);
    expect(settle(books({ raw, emitted: revisions, current: revived }))).toMatchObject({
      killed: 1,
      wrong: ['a'],
    });
  });

  it('takes a document of several items as one record whose parts must all stand', () => {
    const parts = [emitted('a', 'r-0-0#0'), emitted('b', 'r-0-0#1')];
    const half = new Set([parts[0]?.revisionId as string]);
    expect(settle(books({ raw: ['r-0-0'], emitted: parts, revisions: half })).missing).toEqual(['r-0-0']);
    expect(settle(books({ raw: ['r-0-0'], emitted: parts })).missing).toEqual([]);
  });

  it('finds a record that was both dropped and indexed', () => {
    const account = settle(
      books({ raw: ['r-0-0'], emitted: [emitted('a', 'r-0-0')], dropped: new Set(['r-0-0']) }),
    );
    expect(account.twice).toEqual(['r-0-0']);
  });

  it('wants of a restored item the latest revision that is not killed, whatever was killed before', () => {
    const restoredAt = '2026-11-20T10:05:00.000Z';
    const version = 9e15 + 1000 * (Date.parse(restoredAt) / 1000) + 1;
    const [one, two] = [emitted('a', 'wire.raw-0-0'), emitted('a', 'wire.raw-0-1', { order: 2 })];
    const kill = emitted('a', 'wire.raw-0-2', { order: 3, pubStatus: 'canceled' });
    const wrong = (contentHash: string, at = version) =>
      settle(
        books({
          ...{ raw: [], emitted: [one, two, kill], restored: new Map([['a', restoredAt]]) },
          current: new Map([['a', { version: at, contentHash }]]),
        }),
      ).wrong;
    expect(wrong(two.contentHash)).toEqual([]);
    expect(wrong(one.contentHash)).toEqual(['a']);
    expect(wrong(kill.contentHash, 9e15 + 1)).toEqual(['a']);
  });
});
