import { describe, expect, it } from 'vitest';
import { type EnrichedItem, enrichedItemSchema, externalVersion, itemId } from '#libs/contracts';
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

const standingOf = ({ item, version }: Candidate, change?: Standing['change']): Standing => ({
  ...{ version, change, pubStatus: item.pubStatus, contentHash: item.contentHash },
  ...{ receivedAt: item.receivedAt, versionCreated: item.versionCreated },
});

const hash = (letter: string) => ({ contentHash: letter.repeat(64) });
const list = ({ findings }: { findings: ReadonlyMap<Candidate, Finding> }) => [...findings.values()];

describe('the revisions of one item in a batch', () => {
  it('end in the highest, announced as new where nothing stands', () => {
    const [one, three, two] = [revision(1), revision(3), revision(2)];
    const settled = settleItem([one, three, two], undefined);
    expect(settled.write).toEqual({ candidate: three, equal: false, change: 'new' });
    expect(list(settled)).toEqual([
      { place: 'superseded' },
      { place: 'written', change: 'new' },
      { place: 'superseded' },
    ]);
  });

  it('are superseded by a higher one that stands', () => {
    const settled = settleItem([revision(1), revision(2)], standingOf(revision(3)));
    expect(settled.write).toBeUndefined();
    expect(list(settled)).toEqual([{ place: 'superseded' }, { place: 'superseded' }]);
  });

  it('say again what was said when the one that stands comes back', () => {
    const settled = settleItem([revision(3)], standingOf(revision(3), 'released'));
    expect(settled.write).toBeUndefined();
    expect(list(settled)).toEqual([{ place: 'own', change: 'released' }]);
  });

  it('announce the one that stands before the one that follows it in the same batch', () => {
    const settled = settleItem([revision(1), revision(2)], standingOf(revision(1), 'new'));
    expect(settled.write?.change).toBe('updated');
    expect(list(settled)).toEqual([
      { place: 'own', change: 'new' },
      { place: 'written', change: 'updated' },
    ]);
  });

  it('stay silent about one that came by a replay, also when it is repeated', () => {
    const silent = settleItem([revision(1, {}, true)], undefined);
    expect(silent.write).toMatchObject({ change: undefined });
    expect(list(silent)).toEqual([{ place: 'written' }]);
    const again = settleItem([revision(1, {}, true)], standingOf(revision(1), 'new'));
    expect(list(again)).toEqual([{ place: 'own' }]);
  });

  it('are announced once when the same comes twice, by a replay too', () => {
    const batch = [revision(1, {}, true), revision(1), revision(1)] as const;
    const settled = settleItem(batch, undefined);
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
    expect(settleItem([revision(2, { pubStatus: now })], standing).write?.change).toBe(kind);
  });

  it('never come back after a kill, however high they count', () => {
    const kill = revision(1, { pubStatus: 'canceled' });
    expect(list(settleItem([revision(8_999_999_999_999)], standingOf(kill)))).toEqual([
      { place: 'superseded' },
    ]);
    expect(settleItem([revision(9), kill], standingOf(revision(8))).write?.candidate).toBe(kill);
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
    expect(settleItem([loser], standingOf(winner)).write).toBeUndefined();
    expect(settleItem([winner], standingOf(loser)).write).toMatchObject({ candidate: winner, equal: true });
    expect(settleItem([winner, loser], undefined).write).toMatchObject({ candidate: winner, equal: false });
    expect(settleItem([loser, winner], undefined).write).toMatchObject({ candidate: winner, equal: false });
  });
});
