import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnrichedItem } from '#libs/contracts';
import { enrichedItem } from '../support/enriched-items.js';
import { eventually } from '../support/eventually.js';
import { TwoIndexers } from '../support/two-indexers.js';

let two: TwoIndexers;

beforeAll(async () => {
  two = await TwoIndexers.start();
}, 60_000);
afterAll(() => two.remove());

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
const embargoed = (ms: number) => enrichedItem({ embargoedUntil: inMs(ms), receivedAt: inMs(0) });
const stored = (item: EnrichedItem) =>
  eventually(async () => expect(await two.stored(item.id)).toBeDefined(), 20_000, 20);
const told = (item: EnrichedItem, changes: readonly string[], withinMs = 20_000) =>
  eventually(async () => expect(await two.changes(item)).toEqual(changes), withinMs);

describe('an embargo', () => {
  it('is told as withheld, ends by itself at its time, and is told as released within two seconds', async () => {
    const item = embargoed(4_000);
    await two.put(item);
    await stored(item);
    await told(item, ['withheld']);
    expect([await two.shows(item), await two.finds(item)]).toEqual([false, false]);
    await eventually(async () => expect(await two.shows(item)).toBe(true), 10_000, 20);
    const shownAt = Date.now();
    expect(shownAt).toBeGreaterThanOrEqual(Date.parse(item.embargoedUntil ?? ''));
    expect(shownAt - Date.parse(item.embargoedUntil ?? '')).toBeLessThan(1_000);
    await told(item, ['withheld', 'released']);
    expect(Date.now() - Date.parse(item.embargoedUntil ?? '')).toBeLessThan(4_000);
  });

  it('without a time waits for a version that lifts it', async () => {
    const item = enrichedItem({ embargoedUntil: '9999-12-31T23:59:59.999Z', signals: ['embargo-held'] });
    await two.put(item);
    await stored(item);
    await told(item, ['withheld']);
    await two.put(enrichedItem({ uri: item.uri, order: 2 }));
    await eventually(async () => expect(await two.finds(item)).toBe(true));
    await told(item, ['withheld', 'released']);
  });

  it('that ends while all indexers are away is told when they are back', async () => {
    const items = Array.from({ length: 5 }, () => embargoed(3_000));
    await two.put(...items);
    for (const item of items) await told(item, ['withheld']);
    await Promise.all([two.stopSecond(), two.first.stop()]);
    const due = Date.parse(items[0]?.embargoedUntil ?? '');
    await eventually(() => expect(Date.now()).toBeGreaterThan(due + 500));
    await two.startSecond();
    for (const item of items) await told(item, ['withheld', 'released']);
    await two.first.start();
  }, 60_000);

  it('is told once however often the leader changes', async () => {
    const item = embargoed(6_000);
    await two.put(item);
    await stored(item);
    await two.stopSecond();
    await two.startSecond();
    await told(item, ['withheld', 'released']);
  }, 60_000);
});
