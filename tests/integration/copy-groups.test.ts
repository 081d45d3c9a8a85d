import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnrichedItem, Mark } from '#libs/contracts';
import { earliestMembers, itemSearchBody, newsIndexNames } from '#libs/news-index';
import { enrichedItem } from '../support/enriched-items.js';
import { eventually } from '../support/eventually.js';
import { TwoIndexers } from '../support/two-indexers.js';

let two: TwoIndexers;

beforeAll(async () => {
  two = await TwoIndexers.start();
}, 60_000);
afterAll(() => two.remove());

let minute = 0;
/** Editors decide one after the other. */
const at = () => new Date(Date.now() + ++minute).toISOString();
const split = (item: EnrichedItem, from: EnrichedItem): Mark => ({
  ...{ kind: 'split', item: item.id, at: at(), by: 'editor:1', value: { from: from.id } },
});
const join = (item: EnrichedItem, other: EnrichedItem): Mark => ({
  ...{ kind: 'join', item: item.id, at: at(), by: 'editor:1', value: { with: other.id } },
});
const copyOf = (item: EnrichedItem, joins?: readonly EnrichedItem[]) =>
  enrichedItem({
    feed: 'other-wire',
    headline: item.headline,
    copies: {
      ...{ group: item.copies.group, similarity: 0.9, reason: 'near', of: item.id },
      ...(joins && { joins: joins.map(({ copies }) => copies.group) }),
    },
  });
const groupsOf = async (...items: EnrichedItem[]) =>
  Promise.all(items.map(async (item) => (await two.stored(item.id))?.document.copies.group));
const inGroups = (items: EnrichedItem[], groups: (string | undefined)[]) =>
  eventually(async () => expect(await groupsOf(...items)).toEqual(groups));
const smallest = (...items: EnrichedItem[]) => items.map(({ id }) => id).sort()[0];
const flagged = async (item: EnrichedItem) =>
  (await two.document(item)).marks?.flatMap(({ kind, of }) => (kind === 'killed-copy' ? [of] : [])) ?? [];

describe('groups that a text shows to be one', () => {
  it('become one for all their members, whichever comes first', async () => {
    for (const bridgeFirst of [true, false]) {
      const [one, other] = [enrichedItem(), enrichedItem()];
      const bridge = copyOf(one, [other]);
      const members = [one, other, copyOf(one), copyOf(other)];
      if (bridgeFirst) await two.put(bridge);
      await two.put(...members);
      if (!bridgeFirst) {
        await inGroups(members, [one.id, other.id, one.id, other.id]);
        await two.put(bridge);
      }
      const name = smallest(one, other);
      const late = copyOf(other);
      await inGroups([bridge, ...members], [name, name, name, name, name]);
      await two.put(late);
      await inGroups([late], [name]);
      const pair = [one.id, other.id].sort();
      expect((await two.marks()).get(`${pair[1]}/joined/${pair[0]}`)).toMatchObject({
        ...{ by: 'indexer', at: bridge.receivedAt, value: { to: pair[0], source: bridge.id } },
      });
    }
  });

  it('are shown as one hit, and flagged in all of them when one member is killed', async () => {
    const [one, other] = [enrichedItem({ feed: 'collapsing' }), enrichedItem()];
    const far = copyOf(other);
    await two.put(one, other, far, copyOf(one, [other]));
    const name = smallest(one, other);
    await inGroups([one, other, far], [name, name, name]);
    await eventually(async () =>
      expect(await hitsOf([one, other, far])).toEqual([[one.id, other.id, far.id].sort()]),
    );
    await two.put(
      enrichedItem({
        ...{ uri: one.uri, feed: one.feed, order: 2, pubStatus: 'canceled', body: undefined },
        headline: 'KILL',
      }),
    );
    await eventually(async () =>
      expect([await flagged(other), await flagged(far)]).toEqual([[one.id], [one.id]]),
    );
    await two.mark(split(far, other));
    await eventually(async () => expect([await flagged(other), await flagged(far)]).toEqual([[one.id], []]));
  });
});

describe('items that a later one shows to belong elsewhere', () => {
  it('are moved, whichever comes first, and their kill goes with them', async () => {
    for (const showsFirst of [true, false]) {
      const [one, other] = [enrichedItem(), enrichedItem()];
      const [stray, kin] = [copyOf(one), copyOf(one)];
      const moves = [{ item: stray.id, from: one.id, to: other.id, seen: 1 }];
      const late = enrichedItem({
        feed: 'late-wire',
        copies: { group: other.id, similarity: 0.9, reason: 'near', of: stray.id, moves },
      });
      if (showsFirst) await two.put(late);
      await two.put(one, other, stray, kin);
      if (!showsFirst) {
        await inGroups([one, stray, kin], [one.id, one.id, one.id]);
        await two.put(late);
      }
      await inGroups([one, other, stray, kin, late], [one.id, other.id, other.id, one.id, other.id]);
      expect((await two.document(late)).copies).not.toHaveProperty('moves');
      const { uri, feed } = stray;
      await two.put(enrichedItem({ uri, feed, order: 2, pubStatus: 'canceled', copies: stray.copies }));
      await eventually(async () =>
        expect([await flagged(other), await flagged(late)]).toEqual([[stray.id], [stray.id]]),
      );
      expect([await flagged(one), await flagged(kin)]).toEqual([[], []]);
    }
  });

  it('of two kills in a group one may be taken back, and the other still flags it', async () => {
    const one = enrichedItem();
    const [first, second] = [copyOf(one), copyOf(one)];
    await two.put(one, first, second);
    const kill = (item: EnrichedItem): Mark => ({
      ...{ kind: 'kill', item: item.id, at: at(), by: 'editor:1', value: { reason: 'wrong' } },
    });
    await two.mark(kill(first));
    await two.mark(kill(second));
    await eventually(async () => expect((await flagged(one)).sort()).toEqual([first.id, second.id].sort()));
    const value = { reason: '' };
    await two.mark({ kind: 'restore', item: second.id, at: at(), by: 'operator', value });
    await eventually(async () => expect(await flagged(one)).toEqual([first.id]));
  });
});

/** The members of each hit of a collapsed search among these items. */
async function hitsOf(items: readonly EnrichedItem[]): Promise<string[][]> {
  const { query: shown, ...body } = itemSearchBody({
    query: undefined,
    filters: { lang: [], feed: [], source: [], entity: [], subject: [], urgency: [], type: [], story: [] },
    ...{ sort: 'newest', size: 10, nowMs: Date.now() },
    page: { kind: 'groups', offset: 0, asOf: new Date().toISOString() },
  });
  const only = { terms: { id: items.map(({ id }) => id) } };
  const index = newsIndexNames(two.first.kafka.namespace).read;
  const answer = await two.client.search({
    ...body,
    index,
    query: { bool: { filter: [only, shown ?? {}] } },
  });
  return answer.hits.hits.map((hit) =>
    (hit.inner_hits?.[earliestMembers]?.hits.hits ?? []).map(({ _id }) => _id as string).sort(),
  );
}

describe('an editor', () => {
  it('splits an item from its group, joins it to another one, and takes it back', async () => {
    const [one, other] = [enrichedItem(), enrichedItem()];
    const [copy, kin] = [copyOf(one), copyOf(other)];
    const all = [one, copy, other, kin];
    await two.put(...all);
    await two.mark(split(copy, one));
    await inGroups(all, [one.id, copy.id, other.id, other.id]);
    await two.mark(join(copy, kin));
    const name = smallest(copy, other);
    await inGroups(all, [one.id, name, name, name]);
    await two.mark(split(copy, kin));
    await inGroups(all, [one.id, copy.id, other.id, other.id]);
    await two.mark(join(copy, one));
    const back = smallest(one, copy);
    await inGroups(all, [back, back, other.id, other.id]);
  });

  it('splits the founder of a group, and the others keep together, those that come later too', async () => {
    const one = enrichedItem();
    const [copy, second, late] = [copyOf(one), copyOf(one), copyOf(one)];
    await two.put(one, copy, second);
    await two.mark(split(one, second));
    await inGroups([one, copy, second], [one.id, second.id, second.id]);
    await two.put(late);
    await inGroups([late], [second.id]);
    expect((await two.stored(one.id))?.version).toBe(1001);
  });

  it('joins items before they have come', async () => {
    const [one, other] = [enrichedItem(), enrichedItem()];
    const [copy, kin] = [copyOf(one), copyOf(other)];
    await two.mark(join(copy, kin));
    await two.put(one, other);
    await inGroups([one, other], [one.id, other.id]);
    await two.put(copy, kin);
    const name = smallest(one, other);
    await inGroups([one, other, copy, kin], [name, name, name, name]);
  });

  it('is obeyed after a restart, by revisions and copies that come then, and when all is read again', async () => {
    const [one, other, third] = [enrichedItem(), enrichedItem(), enrichedItem()];
    const [copy, bridge] = [copyOf(one), copyOf(one, [third])];
    await two.put(one, other, copy, third, bridge);
    await two.mark(split(one, copy), join(copy, other));
    // The bridge stays in the first group, which is named by `copy`, and one with the groups of the others.
    const name = smallest(copy, other, third);
    const all = [one, copy, other, third, bridge];
    const groups = [one.id, name, name, name, name];
    await inGroups(all, groups);
    await two.first.stop();
    await two.stopSecond();
    await Promise.all([two.first.start(), two.startSecond()]);
    const next = enrichedItem({ ...copy, order: 2, headline: 'Round two', contentHash: 'd'.repeat(64) });
    const late = copyOf(one);
    await two.put(next, late, ...all);
    await eventually(async () => expect((await two.stored(copy.id))?.version).toBe(2001));
    await inGroups([...all, late], [...groups, name]);
  }, 60_000);
});
