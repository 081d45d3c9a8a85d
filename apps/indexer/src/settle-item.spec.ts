import { describe, expect, it } from 'vitest';
import { type EnrichedItem, enrichedItemSchema, externalVersion, itemId, type Mark } from '#libs/contracts';
import type { KnownMarks } from './marks/dress-item.js';
import { MarkBook } from './marks/mark-book.js';
import { type Candidate, type Finding, type Standing, settleItem } from './settle-item.js';

const id = itemId('sham', 'urn:1');

function revision(order: number, given: Partial<EnrichedItem> = {}, silent = false): Candidate {
  const item = enrichedItemSchema.parse({
    ...{ id, feed: 'sham', uri: 'urn:1', order, revision: 1, origin: `wire.raw-0-${order}` },
    ...{ receivedAt: '2026-11-20T10:00:00.000Z', contentHash: String(order).padStart(64, '0') },
    ...{ source: { id: 'sham', name: 'Sham' }, copies: { group: id, similarity: 1, reason: 'alone' } },
    ...given,
  });
  return { item, json: JSON.stringify(item), version: externalVersion(item), silent };
}

const noMarks = new MarkBook();
const now = Date.parse('2026-11-20T12:00:00.000Z');
const settle = (group: readonly [Candidate, ...Candidate[]], standing: Standing | undefined) =>
  settleItem(group, standing, noMarks, now);

const standingOf = ({ item, version }: Candidate, change?: Standing['change']): Standing => ({
  ...{ version, change, pubStatus: item.pubStatus, contentHash: item.contentHash },
  ...{ receivedAt: item.receivedAt, versionCreated: item.versionCreated },
  ...{ order: item.order, revision: item.revision },
});

const hash = (letter: string) => ({ contentHash: letter.repeat(64) });
const list = ({ findings }: { findings: ReadonlyMap<Candidate, Finding> }) =>
  [...findings.values()].map(({ place, change }) => ({ place, ...(change && { change }) }));

describe('the revisions of one item in a batch', () => {
  it('end in the highest, announced as new where nothing stands', () => {
    const [one, three, two] = [revision(1), revision(3), revision(2)];
    const settled = settle([one, three, two], undefined);
    expect(settled.write).toMatchObject({ candidate: three, version: 3001, equal: false, change: 'new' });
    expect(list(settled)).toEqual([
      { place: 'superseded' },
      { place: 'written', change: 'new' },
      { place: 'superseded' },
    ]);
  });

  it('are superseded by a higher one that stands', () => {
    const settled = settle([revision(1), revision(2)], standingOf(revision(3)));
    expect(settled.write).toBeUndefined();
    expect(list(settled)).toEqual([{ place: 'superseded' }, { place: 'superseded' }]);
  });

  it('say again what was said when the one that stands comes back', () => {
    const settled = settle([revision(3)], standingOf(revision(3), 'released'));
    expect(settled.write).toBeUndefined();
    expect(list(settled)).toEqual([{ place: 'own', change: 'released' }]);
  });

  it('announce the one that stands before the one that follows it in the same batch', () => {
    const settled = settle([revision(1), revision(2)], standingOf(revision(1), 'new'));
    expect(settled.write?.change).toBe('updated');
    expect(list(settled)).toEqual([
      { place: 'own', change: 'new' },
      { place: 'written', change: 'updated' },
    ]);
  });

  it('stay silent about one that came by a replay, also when it is repeated', () => {
    const silent = settle([revision(1, {}, true)], undefined);
    expect(silent.write).toMatchObject({ change: undefined });
    expect(list(silent)).toEqual([{ place: 'written' }]);
    const again = settle([revision(1, {}, true)], standingOf(revision(1), 'new'));
    expect(list(again)).toEqual([{ place: 'own' }]);
  });

  it('are announced once when the same comes twice, by a replay too', () => {
    const batch = [revision(1, {}, true), revision(1), revision(1)] as const;
    const settled = settle(batch, undefined);
    expect(settled.write?.change).toBe('new');
    expect(list(settled)).toEqual([
      { place: 'written' },
      { place: 'written', change: 'new' },
      { place: 'written' },
    ]);
  });

  it.each<[string, EnrichedItem['pubStatus'], EnrichedItem['pubStatus'] | undefined, string]>([
    ['a first', 'usable', undefined, 'new'],
    ['a later one', 'usable', 'usable', 'updated'],
    ['one that lifts a withhold', 'usable', 'withheld', 'released'],
    ['a withhold', 'withheld', 'usable', 'withheld'],
    ['a withhold before all else', 'withheld', undefined, 'withheld'],
    ['a kill', 'canceled', 'usable', 'killed'],
    ['a kill before the item', 'canceled', undefined, 'killed'],
  ])('%s (%s over %s) is announced as %s', (_, now, before, kind) => {
    const standing = before && standingOf(revision(1, { pubStatus: before }));
    expect(settle([revision(2, { pubStatus: now })], standing).write?.change).toBe(kind);
  });

  it('never come back after a kill, however high they count', () => {
    const kill = revision(1, { pubStatus: 'canceled' });
    expect(list(settle([revision(8_999_999_999_999)], standingOf(kill)))).toEqual([{ place: 'superseded' }]);
    expect(settle([revision(9), kill], standingOf(revision(8))).write?.candidate).toBe(kill);
  });
});

describe('two texts under one version', () => {
  const older = revision(5, { ...hash('f'), versionCreated: '2026-11-20T09:00:00.000Z' });
  const newer = revision(5, { ...hash('a'), versionCreated: '2026-11-20T09:01:00.000Z' });
  const undated = revision(5, { ...hash('e'), receivedAt: '2026-11-20T11:00:00.000Z' });
  const sameTime = revision(5, { ...hash('b'), versionCreated: newer.item.versionCreated });
  const later = revision(5, {
    ...hash('0'),
    versionCreated: newer.item.versionCreated,
    receivedAt: '2026-11-20T10:00:01.000Z',
  });

  it.each<[string, Candidate, Candidate]>([
    ['the version made later', newer, older],
    ['a dated version over an undated one', older, undated],
    ['the one received later when made at the same time', later, newer],
    ['the greater hash when nothing else tells them apart', sameTime, newer],
  ])('end in %s, whichever comes first', (_, winner, loser) => {
    expect(settle([loser], standingOf(winner)).write).toBeUndefined();
    expect(settle([winner], standingOf(loser)).write).toMatchObject({ candidate: winner, equal: true });
    expect(settle([winner, loser], undefined).write).toMatchObject({ candidate: winner, equal: false });
    expect(settle([loser, winner], undefined).write).toMatchObject({ candidate: winner, equal: false });
  });
});

const other = itemId('sham', 'urn:2');
const at = (minute: number) => `2026-11-20T10:${String(minute).padStart(2, '0')}:00.000Z`;
function knowing(...marks: Mark[]): KnownMarks {
  const book = new MarkBook();
  for (const [offset, mark] of marks.entries()) {
    book.learn(mark, { partition: 0, offset: String(offset), appendedAt: at(0) });
  }
  return book;
}
const said = { item: id, by: 'operator' };
const restore: Mark = { ...said, kind: 'restore', at: at(5), value: { reason: 'a mistake' } };
const restoredVersion = 9e15 + 1000 * (Date.parse(at(5)) / 1000) + 1;

describe('marks on an item', () => {
  const hold: Mark = {
    ...said,
    kind: 'hold',
    at: at(1),
    value: { notice: other, reason: 'killed in words' },
  };
  const kill: Mark = { ...said, kind: 'kill', at: at(1), value: { reason: 'wrong' } };

  it.each([
    ['a hold', hold, { hiddenBy: 'hold' }, 'withheld'],
    ['a kill', kill, { killedAt: at(1) }, 'killed'],
  ])('go along with a revision that comes after them: %s', (_, mark, dress, change) => {
    const { write, findings } = settleItem([revision(1)], undefined, knowing(mark), now);
    expect(write).toMatchObject({ version: 1001, dress, change });
    expect([...findings.values()][0]?.killedAt).toBe(change === 'killed' ? at(1) : undefined);
  });

  it('are written to a revision that stands without them, which is announced as before', () => {
    const standing = standingOf(revision(1), 'new');
    expect(settleItem([revision(1)], standing, knowing(hold), now)).toMatchObject({
      write: { version: 1001, equal: true, change: 'new', dress: { hiddenBy: 'hold' } },
    });
    const marks = [{ kind: 'hold', by: 'operator', at: at(1), of: other }] as const;
    const held = { ...standing, marks, hiddenBy: 'hold' as const };
    expect(settleItem([revision(1)], held, knowing(hold), now).write).toBeUndefined();
    expect(settleItem([revision(1)], held, noMarks, now).write).toMatchObject({ equal: true, dress: {} });
  });

  it('let the next revision be released where they let go', () => {
    const held = { ...standingOf(revision(1)), hiddenBy: 'hold' as const };
    expect(settleItem([revision(2)], held, noMarks, now).write?.change).toBe('released');
  });
});

describe('a restored item', () => {
  const settleRestored = (group: readonly [Candidate, ...Candidate[]], standing?: Standing) =>
    settleItem(group, standing, knowing(restore), now);
  const kill = (minute: number) => revision(3, { pubStatus: 'canceled', receivedAt: at(minute) });

  it('stands as its latest revision that is no kill, above the kills from before', () => {
    const tombstone = standingOf(kill(1));
    const settled = settleRestored([revision(1), kill(1), revision(2)], tombstone);
    expect(settled.write).toMatchObject({ version: restoredVersion, change: 'restored', equal: false });
    expect(settled.write?.candidate.item.order).toBe(2);
  });

  it('goes by the order of its revisions under one version, whichever pipeline they came by', () => {
    const two = standingOf({ ...revision(2), version: restoredVersion + 1 });
    expect(settleRestored([revision(1, { revision: 2 })], two).write).toBeUndefined();
    expect(settleRestored([revision(9)], two).write).toMatchObject({
      ...{ version: restoredVersion + 1, equal: true, change: 'updated' },
    });
  });

  it('refuses a kill from before the restore that comes late, and obeys one from after it for good', () => {
    const restored = standingOf({ ...revision(2), version: restoredVersion });
    expect(settleRestored([kill(4)], restored).write).toBeUndefined();
    const killed = settleRestored([kill(6)], restored);
    expect(killed.write).toMatchObject({ version: restoredVersion + 1000, change: 'killed' });
    const tombstone = standingOf({ ...kill(6), version: restoredVersion + 1000 });
    expect(list(settleRestored([revision(99)], tombstone))).toEqual([{ place: 'superseded' }]);
  });
});

describe('what is not for readers yet, or never', () => {
  const embargoed = { embargoedUntil: '9999-12-31T23:59:59.999Z' };

  it.each<[string, Partial<EnrichedItem>, Partial<Standing> | undefined, string | undefined]>([
    ['an embargo', embargoed, undefined, 'withheld'],
    ['a version that lifts an embargo', {}, embargoed, 'released'],
    ['a version after the embargo has passed', {}, { embargoedUntil: at(1) }, 'updated'],
    ['a test', { test: true }, undefined, undefined],
    ['a test over what readers saw', { test: true }, {}, 'withheld'],
    ['an item over a test', {}, { hiddenBy: 'test' }, 'new'],
  ])('%s is announced as it may be', (_, given, before, change) => {
    const standing = before && { ...standingOf(revision(1)), ...before };
    expect(settle([revision(2, given)], standing).write?.change).toBe(change);
  });
});
