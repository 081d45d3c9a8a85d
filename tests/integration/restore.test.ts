import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnrichedItem, Mark } from '#libs/contracts';
import { enrichedItem } from '../support/enriched-items.js';
import { eventually } from '../support/eventually.js';
import { TwoIndexers } from '../support/two-indexers.js';

let two: TwoIndexers;

beforeAll(async () => {
  two = await TwoIndexers.start();
}, 60_000);
afterAll(() => two.remove());

const at = (agoMs: number) => new Date(Date.now() - agoMs).toISOString();
const ofItem = (item: EnrichedItem, order: number, given: Partial<EnrichedItem> = {}) =>
  enrichedItem({ uri: item.uri, order, headline: `Version ${order}`, ...given });
const killOf = (item: EnrichedItem, order: number, agoMs: number) =>
  ofItem(item, order, { pubStatus: 'canceled', headline: undefined, body: undefined, receivedAt: at(agoMs) });
const restore = (item: EnrichedItem, agoMs: number): Mark => ({
  ...{ kind: 'restore', item: item.id, at: at(agoMs), by: 'operator' },
  value: { reason: 'killed by mistake' },
});
const shown = (item: EnrichedItem, headline: string) =>
  eventually(async () => {
    expect(await two.finds(item)).toBe(true);
    expect(await two.document(item)).toMatchObject({ text: { en: { headline } } });
  });
const killed = (item: EnrichedItem) =>
  eventually(async () => {
    expect(await two.document(item)).toMatchObject({ pubStatus: 'canceled' });
    expect(await two.finds(item)).toBe(false);
  });
const versionAt = (mark: Mark) => 9e15 + 1000 * Math.floor(Date.parse(mark.at) / 1000) + 1;

describe('a restore', () => {
  it('shows the latest revision again by itself, goes on with later ones, and obeys a kill after it', async () => {
    const item = enrichedItem({ headline: 'Version 1' });
    await two.put(item, ofItem(item, 3), ofItem(item, 2), killOf(item, 4, 60_000));
    await killed(item);
    await two.put(ofItem(item, 5));
    const mark = restore(item, 20_000);
    await two.mark(mark);
    await shown(item, 'Version 5');
    expect((await two.stored(item.id))?.version).toBe(versionAt(mark));
    await two.put(ofItem(item, 4), ofItem(item, 6));
    await shown(item, 'Version 6');
    await eventually(async () => expect(await two.changes(item)).toContain('restored'));
    await two.put(killOf(item, 7, 10_000), ofItem(item, 8));
    await killed(item);
    expect((await two.stored(item.id))?.version).toBe(versionAt(mark) + 1000);
    await two.mark(restore(item, 5_000));
    await shown(item, 'Version 8');
  });

  it('refuses a kill from before it that comes late, and holds before the item comes', async () => {
    const item = enrichedItem({ headline: 'Version 1' });
    const mark = restore(item, 20_000);
    await two.put(killOf(item, 2, 60_000));
    await eventually(async () => expect(await two.stored(item.id)).toMatchObject({ version: 9e15 + 1 }));
    await two.mark(mark);
    await two.put(item);
    await shown(item, 'Version 1');
    await two.put(killOf(item, 9, 30_000));
    await two.put(ofItem(item, 3));
    await shown(item, 'Version 3');
  });

  it('takes back an editor’s kill and the flag on copies of the text', async () => {
    const item = enrichedItem({ headline: 'Version 1' });
    const copy = enrichedItem({
      feed: 'other-wire',
      copies: { group: item.id, similarity: 1, reason: 'exact' },
    });
    await two.put(item, copy);
    await shown(item, 'Version 1');
    await two.mark({
      ...{ kind: 'kill', item: item.id, at: at(10_000), by: 'editor:1' },
      value: { reason: 'wrong' },
    });
    await killed(item);
    await eventually(async () =>
      expect(await two.document(copy)).toMatchObject({ marks: [{ kind: 'killed-copy', of: item.id }] }),
    );
    await two.mark(restore(item, 5_000));
    await shown(item, 'Version 1');
    await eventually(async () => expect((await two.document(copy)).marks).toBeUndefined());
  });
});

describe('the status of a version', () => {
  it('may change alone, both ways, and each change is told', async () => {
    const item = enrichedItem({ headline: 'Version 1' });
    const sent = (pubStatus: EnrichedItem['pubStatus'], minute: number) =>
      ofItem(item, 1, { pubStatus, versionCreated: `2026-11-20T09:0${minute}:00.000Z` });
    await two.put(sent('usable', 0));
    await shown(item, 'Version 1');
    await two.put(sent('withheld', 1));
    await eventually(async () =>
      expect([await two.finds(item), await two.shows(item)]).toEqual([false, false]),
    );
    await two.put(sent('usable', 2));
    await shown(item, 'Version 1');
    await eventually(async () => expect(await two.changes(item)).toEqual(['new', 'withheld', 'released']));
  });

  it('stays killed for a usable one that comes when Elasticsearch has forgotten all deletions', async () => {
    const item = enrichedItem({ headline: 'Version 1' });
    await two.put(item, killOf(item, 2, 0));
    await killed(item);
    // Elasticsearch forgets the version of a deleted document after index.gc_deletes; this one is a document.
    await two.client.indices.putSettings({
      index: `${two.first.kafka.namespace}news-0001`,
      settings: { 'index.gc_deletes': '1s' },
    });
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await two.put(ofItem(item, 9), item);
    const last = enrichedItem();
    await two.put(last);
    await eventually(async () => expect(await two.finds(last)).toBe(true));
    await eventually(async () => expect(await two.finds(item)).toBe(false));
    expect(await two.document(item)).toMatchObject({ pubStatus: 'canceled' });
  });
});

describe('an update that corrects', () => {
  it('is told as a correction', async () => {
    const item = enrichedItem();
    await two.put(item);
    await eventually(async () => expect(await two.shows(item)).toBe(true));
    await two.put(ofItem(item, 2, { revisionKind: 'correction', correctionNote: 'the name' }));
    await eventually(async () => expect(await two.changes(item)).toEqual(['new', 'updated correction']));
  });
});

describe('a test message', () => {
  it('is stored and never shown nor told', async () => {
    const item = enrichedItem({ test: true, headline: 'THIS IS A TEST', evolvedFrom: 'urn:sham:other' });
    const next = enrichedItem();
    await two.put(item);
    await eventually(async () => expect(await two.stored(item.id)).toBeDefined());
    await two.put(next);
    await eventually(async () => expect(await two.finds(next)).toBe(true));
    expect([await two.shows(item), await two.finds(item)]).toEqual([false, false]);
    expect(await two.changes(item)).toEqual([]);
    expect([...(await two.marks()).values()].some((mark) => mark.kind === 'superseded')).toBe(false);
  });
});
