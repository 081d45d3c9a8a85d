import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemId, type Mark, type MatchedItem } from '#libs/contracts';
import { enrichedItem } from '../support/enriched-items.js';
import { eventually } from '../support/eventually.js';
import { TwoIndexers } from '../support/two-indexers.js';

let two: TwoIndexers;

beforeAll(async () => {
  two = await TwoIndexers.start();
}, 60_000);
afterAll(() => two.remove());

const now = () => new Date().toISOString();
const later = (item: MatchedItem, given: Partial<MatchedItem> = {}) =>
  enrichedItem({ uri: item.uri, feed: item.feed, order: item.order + 1, receivedAt: now(), ...given });
const kill = (item: MatchedItem): Mark => ({
  ...{ kind: 'kill', item: item.id, at: now(), by: 'editor:1' },
  value: { reason: 'wrong man' },
});
const hold = (item: MatchedItem, notice: string): Mark => ({
  ...{ kind: 'hold', item: item.id, at: now(), by: 'indexer' },
  value: { notice, reason: 'killed in words' },
});
const release = (item: MatchedItem, of: string): Mark => ({
  ...{ kind: 'release', item: item.id, at: now(), by: 'editor:1', value: { of: [of] } },
});
const arrived = (item: MatchedItem) =>
  eventually(async () =>
    expect((await two.stored(item.id))?.version).toBeGreaterThanOrEqual(item.order * 1000),
  );
const settledAs = (item: MatchedItem, shows: boolean) =>
  eventually(async () => {
    expect([await two.shows(item), await two.finds(item)]).toEqual([shows, shows]);
  });

describe('an editor’s kill', () => {
  it('leaves a tombstone of a stored item, under its version, and holds against later revisions', async () => {
    const item = enrichedItem({ headline: 'Wrong man named' });
    await two.put(item);
    await settledAs(item, true);
    const mark = kill(item);
    await two.mark(mark);
    await settledAs(item, false);
    expect(await two.stored(item.id)).toMatchObject({
      version: 1001,
      document: { pubStatus: 'canceled', killedAt: mark.at, killedBy: 'mark', marks: [{ kind: 'kill' }] },
    });
    const next = later(item);
    await two.put(next);
    await arrived(next);
    expect(JSON.stringify(await two.document(next))).not.toContain(next.headline);
    await eventually(async () => expect(await two.changes(item)).toEqual(['new', 'killed marked', 'killed']));
  });

  it('holds before the item has come', async () => {
    const item = enrichedItem();
    await two.mark(kill(item));
    await two.put(item);
    await arrived(item);
    await eventually(async () => expect((await two.document(item)).pubStatus).toBe('canceled'));
    await eventually(async () => expect(await two.changes(item)).toContain('killed'));
    expect(await two.finds(item)).toBe(false);
  });
});

describe('a hold', () => {
  it('hides an item until an editor releases it, and again when another message says so', async () => {
    const item = enrichedItem();
    const [one, other] = [itemId('sham-agency', 'notice-1'), itemId('sham-agency', 'notice-2')];
    await two.put(item);
    await settledAs(item, true);
    await two.mark(hold(item, one));
    await settledAs(item, false);
    expect(await two.document(item)).toMatchObject({ hiddenBy: 'hold', marks: [{ kind: 'hold', of: one }] });
    await two.mark(release(item, one));
    await settledAs(item, true);
    await two.mark(hold(item, other));
    await settledAs(item, false);
    await eventually(async () =>
      expect(await two.changes(item)).toEqual([
        ...['new', 'withheld marked', 'released marked', 'withheld marked'],
      ]),
    );
    expect((await two.stored(item.id))?.version).toBe(1001);
  });
});

describe('what an item says of another one', () => {
  it('in a field is obeyed, the highest order last, and text comes back when it is let go', async () => {
    const item = enrichedItem({ headline: 'Cabinet to resign' });
    const saying = (order: number, pubStatus: MatchedItem['pubStatus']) =>
      enrichedItem({ order, receivedAt: now(), statements: [{ pubStatus, certain: true, uri: item.uri }] });
    await two.put(item);
    await settledAs(item, true);
    await two.put(saying(5, 'canceled'));
    await settledAs(item, false);
    expect(JSON.stringify(await two.document(item))).not.toContain('Cabinet');
    await two.put(saying(4, 'usable'));
    await two.put(saying(6, 'withheld'));
    await eventually(async () => expect(await two.document(item)).toMatchObject({ hiddenBy: 'status' }));
    await two.put(saying(7, 'usable'));
    await settledAs(item, true);
    expect(JSON.stringify(await two.document(item))).toContain('Cabinet');
  });

  it('in words holds the one that it must mean, by number, slugline or headline', async () => {
    const items = [
      enrichedItem({ feed: 'words', receivedAt: now(), serviceNumber: { service: 'ABC', number: 171 } }),
      enrichedItem({ feed: 'words', receivedAt: now(), slugline: 'Egypt-Budget/Vote' }),
      enrichedItem({ feed: 'words', receivedAt: now(), headline: 'وزير المالية يستقيل' }),
      enrichedItem({ feed: 'words', receivedAt: now() }),
    ] as [MatchedItem, MatchedItem, MatchedItem, MatchedItem];
    await two.put(...items);
    for (const item of items) await settledAs(item, true);
    const notice = (says: object) =>
      enrichedItem({
        ...{ feed: 'words', receivedAt: now() },
        statements: [{ pubStatus: 'canceled', certain: false, ...says }],
      });
    const notices = [
      notice({ number: 'ABC0171' }),
      notice({ slugline: 'EGYPT-BUDGET/VOTE' }),
      notice({ headline: 'وَزِير المالية يستقيل' }),
      notice({ uri: items[3].uri }),
    ];
    await two.put(...notices);
    for (const [at, item] of items.entries()) {
      await settledAs(item, false);
      expect(await two.document(item)).toMatchObject({ hiddenBy: 'hold', marks: [{ of: notices[at]?.id }] });
    }
    for (const one of notices) expect(await two.shows(one)).toBe(true);
  });

  it('in words that name nothing for certain is flagged itself, and holds nothing', async () => {
    const [one, other] = [1, 2].map(() =>
      enrichedItem({ feed: 'twice', slugline: 'same-slug', receivedAt: now() }),
    ) as [MatchedItem, MatchedItem];
    await two.put(one, other);
    for (const item of [one, other]) await settledAs(item, true);
    const notice = enrichedItem({
      ...{ feed: 'twice', receivedAt: now() },
      statements: [{ pubStatus: 'canceled', certain: false, slugline: 'same-slug' }],
    });
    await two.put(notice);
    await eventually(async () =>
      expect(await two.document(notice)).toMatchObject({ marks: [{ kind: 'notice', by: 'indexer' }] }),
    );
    for (const item of [one, other, notice]) expect(await two.shows(item)).toBe(true);
  });

  it('that it replaces it is kept, also when the replacement comes first', async () => {
    const [first, second] = [enrichedItem(), enrichedItem()];
    const by = (item: MatchedItem) => enrichedItem({ evolvedFrom: item.uri, receivedAt: now() });
    await two.put(first);
    await settledAs(first, true);
    const [one, other] = [by(first), by(second)];
    await two.put(one, other);
    await settledAs(other, true);
    await two.put(second);
    for (const [item, next] of [
      [first, one],
      [second, other],
    ] as const) {
      await eventually(async () =>
        expect(await two.document(item)).toMatchObject({ marks: [{ kind: 'superseded', of: next.id }] }),
      );
      expect(await two.shows(item)).toBe(true);
    }
  });
});

describe('copies of a killed text', () => {
  const copyOf = (item: MatchedItem) =>
    enrichedItem({
      ...{ feed: 'other-wire', headline: item.headline, body: item.body, receivedAt: now() },
      copies: { group: item.copies.group, similarity: 1, reason: 'exact' },
    });
  const flagged = (copy: MatchedItem, of: MatchedItem) =>
    eventually(async () =>
      expect(await two.document(copy)).toMatchObject({ marks: [{ kind: 'killed-copy', of: of.id }] }),
    );

  it('are flagged and stay, those that come later too, until an editor has looked', async () => {
    const item = enrichedItem();
    const [early, late] = [copyOf(item), copyOf(item)];
    await two.put(item, early);
    await settledAs(early, true);
    await two.put(later(item, { pubStatus: 'canceled', body: undefined, headline: 'KILL' }));
    await flagged(early, item);
    await two.put(late);
    await flagged(late, item);
    await two.mark(release(early, item.id));
    await eventually(async () =>
      expect(await two.document(early)).toMatchObject({ marks: [{ released: true }] }),
    );
    expect([await two.shows(early), await two.shows(late), await two.shows(item)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('are flagged too when the kill came before the text, or was an editor’s', async () => {
    const [first, second] = [enrichedItem(), enrichedItem()];
    const copies = [copyOf(first), copyOf(second)] as [MatchedItem, MatchedItem];
    await two.put(...copies, second);
    await two.put(later(first, { pubStatus: 'canceled', body: undefined, headline: 'KILL' }));
    for (const copy of copies) await settledAs(copy, true);
    await two.put(first);
    await flagged(copies[0], first);
    await settledAs(second, true);
    await two.mark(kill(second));
    await flagged(copies[1], second);
  });
});

describe('two indexers, with marks between the revisions of many items', () => {
  it('end in what the last revision and all marks say, whatever came between', async () => {
    const families = Array.from({ length: 24 }, () => {
      const first = enrichedItem();
      return [first, ...[2, 3, 4].map((order) => enrichedItem({ uri: first.uri, order }))] as const;
    });
    const notice = itemId('sham-agency', 'a-notice');
    const steps: (() => Promise<void>)[] = families.flatMap((family, at) => {
      const [item] = family;
      const marks = [hold(item, notice), ...(at % 3 === 0 ? [kill(item)] : []), release(item, notice)];
      return [
        ...family.map((revision) => () => two.put(revision)),
        ...(at % 3 === 2 ? [] : marks.map((mark) => () => two.mark(mark))),
      ];
    });
    let state = 7;
    const next = () => (state = (state * 1103515245 + 12345) % 2 ** 31);
    const shuffled = steps.map((step) => ({ step, at: next() })).sort((a, b) => a.at - b.at);
    for (let at = 0; at < shuffled.length; at += 12) {
      await Promise.all(shuffled.slice(at, at + 12).map(({ step }) => step()));
    }
    const marks = await two.marks();
    for (const [at, [item]] of families.entries()) {
      // A release that lay on the log before its hold releases it all the same: they name each other.
      await eventually(async () => {
        const stored = await two.stored(item.id);
        expect(stored?.version).toBe(4001);
        expect(stored?.document.pubStatus).toBe(at % 3 === 0 ? 'canceled' : 'usable');
        expect(await two.shows(item)).toBe(at % 3 !== 0);
        const kinds = ['hold', 'kill'].filter((kind) => marks.has(`${item.id}/${kind}`));
        expect((stored?.document.marks ?? []).map(({ kind }) => kind)).toEqual(kinds);
      });
    }
  });
});
