import { describe, expect, it } from 'vitest';
import { itemId, type Mark } from '#libs/contracts';
import { toDocument } from '#libs/news-index';
import { enrichedItem } from '../../../../tests/support/enriched-items.js';
import { dressOf, lookOf, lookWanted } from './dress-item.js';
import { MarkBook } from './mark-book.js';

const [item, group, notice, killed] = ['1', '2', '3', '4'].map((name) => itemId('sham', name)) as [
  string,
  string,
  string,
  string,
];
const copy = { id: item, copies: { group } };
const at = (minute: number) => `2026-11-20T10:0${minute}:00.000Z`;
const by = 'indexer';

function book(...marks: Mark[]): MarkBook {
  const all = new MarkBook();
  for (const [offset, mark] of marks.entries()) {
    all.learn(mark, { partition: 0, offset: String(offset), appendedAt: at(0) });
  }
  return all;
}

const hold: Mark = { kind: 'hold', item, at: at(1), by, value: { notice, reason: 'in words' } };
const release = (of: string): Mark => ({
  kind: 'release',
  item,
  at: at(2),
  by: 'editor:1',
  value: { of: [of] },
});
const status = (pubStatus: 'usable' | 'withheld' | 'canceled', order = 1): Mark => ({
  ...{ kind: 'status', item, at: at(1), by },
  value: { pubStatus, source: notice, order },
});
const restore = (minute: number, of = item): Mark => ({
  ...{ kind: 'restore', item: of, at: at(minute), by: 'operator', value: { reason: '' } },
});
const killedCopy: Mark = { kind: 'killed-copy', item: group, at: at(1), by, value: { of: killed } };
const kill: Mark = { kind: 'kill', item, at: at(1), by: 'editor:1', value: { reason: 'wrong' } };

describe('what marks make of an item', () => {
  it.each<[string, Mark[], object]>([
    ['nothing', [], {}],
    ['a hold hides', [hold], { hiddenBy: 'hold', marks: [{ kind: 'hold', by, at: at(1), of: notice }] }],
    [
      'a hold that an editor has released shows',
      [hold, release(notice)],
      { marks: [{ kind: 'hold', by, at: at(1), of: notice, released: true }] },
    ],
    ['a status by another document withholds', [status('withheld')], { hiddenBy: 'status' }],
    ['a status by another document kills', [status('canceled')], { killedAt: at(1) }],
    ['a kill by an editor', [kill], { killedAt: at(1) }],
    [
      'a copy of a killed text is shown and flagged',
      [killedCopy],
      {
        marks: [{ kind: 'killed-copy', by, at: at(1), of: killed }],
      },
    ],
    [
      'a flag that an editor has looked at',
      [killedCopy, release(killed)],
      {
        marks: [{ kind: 'killed-copy', by, at: at(1), of: killed, released: true }],
      },
    ],
    ['a copy of what was restored', [killedCopy, restore(2, killed)], {}],
    [
      'a copy of what was killed again',
      [killedCopy, restore(0, killed)],
      {
        marks: [{ kind: 'killed-copy', by, at: at(1), of: killed }],
      },
    ],
  ])('%s', (_, marks, dress) => expect(dressOf(copy, book(...marks))).toMatchObject(dress));

  it('holds again when another message says so after a release', () => {
    const again: Mark = { ...hold, value: { notice: killed, reason: 'again' } };
    expect(dressOf(copy, book(hold, release(notice), again)).hiddenBy).toBe('hold');
  });

  it('is lifted from kills and statuses by a later restore only', () => {
    for (const mark of [kill, status('canceled'), status('withheld')]) {
      expect(dressOf(copy, book(mark, restore(2)))).toEqual({
        marks: [{ kind: 'restore', by: 'operator', at: at(2) }],
      });
    }
    expect(dressOf(copy, book(kill, restore(0))).killedAt).toBe(at(1));
    expect(dressOf(copy, book(hold, restore(2))).hiddenBy).toBe('hold');
  });

  it('hides a test whatever else is said', () => {
    expect(dressOf({ ...copy, test: true }, book(hold, release(notice))).hiddenBy).toBe('test');
  });

  it('is told from what a document shows', () => {
    const full = enrichedItem({ uri: '1', feed: 'sham' });
    for (const marks of [[], [hold], [kill], [killedCopy], [hold, release(notice)]]) {
      const dress = dressOf({ ...full, copies: { group } }, book(...marks));
      expect(lookOf(toDocument(full, 'new', dress))).toBe(lookWanted(false, dress));
      const tombstone = toDocument({ ...full, pubStatus: 'canceled' }, 'killed', dress);
      expect(lookOf(tombstone)).toBe(lookWanted(true, dress));
      if (marks.length > 0) expect(lookOf(toDocument(full))).not.toBe(lookWanted(false, dress));
    }
  });
});

describe('the book of marks', () => {
  const place = (offset: number, partition = 0, minute = 0) => ({
    ...{ partition, offset: String(offset), appendedAt: at(minute) },
  });

  it('keeps the last one written of a kind, in whatever order its readers bring them', () => {
    const all = new MarkBook();
    const other: Mark = { ...hold, value: { notice: killed, reason: 'later' } };
    expect([all.learn(other, place(10)), all.learn(hold, place(9)), all.learn(other, place(10))]).toEqual([
      ...[true, false, false],
    ]);
    expect(all.of(item).hold).toEqual(other);
    expect(all.edition).toBe(1);
  });

  it('keeps the status of the higher order, whichever was written last', () => {
    const both = [status('canceled', 2), status('usable', 1)];
    expect(book(...both).of(item).status?.value.order).toBe(2);
    expect(book(...both.reverse()).of(item).status?.value.order).toBe(2);
  });

  it('forgets what was taken back, unless it was said again since', () => {
    const all = book(hold);
    expect(all.forget(`${item}/hold`, place(0))).toBe(false);
    expect(all.forget(`${item}/hold`, place(5))).toBe(true);
    expect(all.of(item)).toEqual({});
  });

  it('keeps several joins of one item, each under its own key, and forgets one of them', () => {
    const join = (other: string): Mark => ({
      ...{ kind: 'join', item, at: at(1), by: 'editor:1', value: { with: other } },
    });
    const all = book(join(notice), join(killed), hold);
    expect([all.under(`${item}/join/${notice}`), all.under(`${item}/join/${killed}`)]).toEqual([
      join(notice),
      join(killed),
    ]);
    expect(all.of(item)).toEqual({ hold });
    expect(all.forget(`${item}/join/${notice}`, place(5))).toBe(true);
    expect(all.under(`${item}/join/${notice}`)).toBeUndefined();
    expect(all.under(`${item}/join/${killed}`)).toEqual(join(killed));
  });
});

describe('marks on groups of copies', () => {
  const [one, two] = [group, killed].sort() as [string, string];
  const joined: Mark = {
    ...{ kind: 'joined', item: two, at: at(1), by, value: { to: one, source: item } },
  };
  const split: Mark = { kind: 'split', item, at: at(2), by: 'editor:1', value: { from: one } };
  const inGroup = (base: string) => ({ id: item, copies: { group: base } });

  it('put an item under the name of the groups that are one, and nothing on others', () => {
    expect(dressOf(inGroup(two), book(joined))).toEqual({ group: one });
    expect(dressOf(inGroup(one), book(joined))).toEqual({});
  });

  it('flag it for a kill in any of them, until it is split from them', () => {
    const kills: Mark = { kind: 'killed-copy', item: one, at: at(1), by, value: { of: notice } };
    expect(dressOf(inGroup(two), book(joined, kills)).marks).toMatchObject([{ of: notice }]);
    expect(dressOf(inGroup(two), book(joined, kills, split))).toEqual({ group: item });
  });

  it('flag no copy of an item that was split from them and then killed, but those joined to it', () => {
    const kills: Mark = { kind: 'killed-copy', item: one, at: at(3), by, value: { of: item } };
    const join: Mark = { kind: 'join', item, at: at(4), by: 'editor:1', value: { with: notice } };
    const all = book(split, kills, join);
    all.learnBase(item, one);
    all.learnBase(notice, notice);
    expect(dressOf({ id: killed, copies: { group: one } }, all)).toEqual({});
    expect(dressOf({ id: notice, copies: { group: notice } }, all).marks).toMatchObject([{ of: item }]);
  });

  it('flag a copy of each killed item, also when another one is restored', () => {
    const kills = [notice, killed].map(
      (of, nth): Mark => ({ kind: 'killed-copy', item: one, at: at(1 + nth), by, value: { of } }),
    );
    expect(dressOf(inGroup(one), book(...kills)).marks).toMatchObject([{ of: notice }, { of: killed }]);
    expect(dressOf(inGroup(one), book(...kills, restore(5, killed))).marks).toMatchObject([{ of: notice }]);
  });

  it('flag the copies of a killed item where it is now, not where it was', () => {
    const kills: Mark = { kind: 'killed-copy', item: one, at: at(3), by, value: { of: notice } };
    const value = { from: one, to: two, seen: 1, source: item };
    const moves: Mark = { kind: 'moved', item: notice, at: at(1), by, value };
    expect(dressOf(inGroup(one), book(kills, moves))).toEqual({});
    expect(dressOf(inGroup(two), book(kills, moves)).marks).toMatchObject([{ of: notice }]);
  });

  it('of two looks at one item count the later, whichever was written last', () => {
    const move = (to: string, seen: number): Mark => ({
      ...{ kind: 'moved', item, at: at(1), by, value: { from: one, to, seen, source: item } },
    });
    expect(dressOf(inGroup(one), book(move(two, 9), move(killed, 4))).group).toBe(
      two === one ? undefined : two,
    );
  });

  it('can be told from what a document shows', () => {
    const full = enrichedItem({
      uri: '1',
      feed: 'sham',
      copies: { group: two, similarity: 1, reason: 'exact' },
    });
    const dress = dressOf(full, book(joined));
    const document = toDocument(full, 'new', dress);
    expect(document.copies).toMatchObject({ group: one, base: two });
    expect(lookOf(document)).toBe(lookWanted(false, dress));
    expect(lookOf(toDocument(full))).not.toBe(lookWanted(false, dress));
  });
});
