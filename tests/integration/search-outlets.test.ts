import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MatchedItem } from '#libs/contracts';
import { enrichedItem } from '../support/enriched-items.js';
import { freshStory } from '../support/items-of-stories.js';
import { type RunningSearch, unrefreshedSearch } from '../support/running-search.js';
import { indexDressed, keepRevisions } from '../support/stored-history.js';

// An outlet's id is made of the name that its items give it: where only hidden items do, the name is as hidden as they are.

let search: RunningSearch;
beforeAll(async () => {
  search = await unrefreshedSearch();
});
afterAll(async () => {
  await search.stop();
});

let serial = 0;
/** Names that occur nowhere else. */
function names() {
  serial += 1;
  const secret = `veiled-post-${serial}`;
  return { secret, feed: `feed-${serial}`, source: { id: secret, name: `Veiled Post ${serial}` } };
}

async function store(item: MatchedItem): Promise<void> {
  await keepRevisions(search.client, search.namespace, [item]);
  await indexDressed(search.client, search.namespace, item, { refresh: false });
}

async function storeAll(...items: readonly MatchedItem[]): Promise<void> {
  for (const item of items) await store(item);
  await search.client.indices.refresh({ index: `${search.namespace}news-read` });
}

/** The index does not know of it yet when this is done. */
const withhold = (item: MatchedItem) =>
  store({ ...item, order: 2, pubStatus: 'withheld', contentHash: 'b'.repeat(64) });

describe('facets', () => {
  it('have nothing that only a hidden item has, though the page shows another', async () => {
    const { secret, feed, source } = names();
    const hidden = enrichedItem({ feed, source, subjects: [{ code: secret }], type: secret });
    const shown = enrichedItem({ feed, versionCreated: '2026-11-20T12:00:00.000Z' });
    await storeAll(hidden, shown);
    const facets = ['source', 'subject', 'type'];
    const told = async () => {
      const { body } = await search.get(`/v1/items?feed=${feed}&size=1&sort=newest&facets=${facets}`);
      expect(body.items.map(({ id }: MatchedItem) => id)).toEqual([shown.id]);
      return facets.map((facet) => JSON.stringify(body.facets[facet]).includes(secret));
    };
    expect(await told()).toEqual([true, true, true]);
    await withhold(hidden);
    expect(await told()).toEqual([false, false, false]);
  });

  it('give an outlet the name that most of its items give it of those that may be seen', async () => {
    const { secret, feed } = names();
    const items = ['Nile Wire', 'Nile Wire', 'Nile'].map((name, at) =>
      enrichedItem({ feed, source: { id: secret, name }, versionCreated: `2026-11-20T12:0${at}:00.000Z` }),
    );
    await storeAll(...items);
    const outlets = async () => (await search.get(`/v1/items?feed=${feed}&facets=source`)).body.facets.source;
    expect(await outlets()).toEqual([{ value: secret, label: 'Nile Wire', count: 3 }]);
    for (const item of items.slice(0, 2)) await withhold(item);
    expect(await outlets()).toEqual([{ value: secret, label: 'Nile', count: 1 }]);
  });
});

describe('outlets', () => {
  it('of copies stand on the page of another copy while an item of theirs may be seen', async () => {
    const { source } = names();
    const first = enrichedItem();
    const { group } = first.copies;
    const copies = { group, of: first.id, similarity: 0.9, reason: 'near' } as const;
    const [one, other] = [enrichedItem({ source, copies }), enrichedItem({ source, copies })];
    await storeAll(first, one, other);
    const named = async () => (await search.get(`/items/${first.id}?ui=en`)).body.includes(source.name);
    expect(await named()).toBe(true);
    await withhold(one);
    expect(await named()).toBe(true);
    await withhold(other);
    expect(await named()).toBe(false);
  });

  it('of a story are named by items that may be seen, however many others it has', async () => {
    const { secret, source } = names();
    const story = { id: freshStory() };
    const at = (hour: number) => ({ story, versionCreated: `2026-11-20T${10 + hour}:00:00.000Z` });
    const hidden = enrichedItem({ source, ...at(1) });
    // Neither among the newest nor among the first texts, which are looked at anyhow.
    const others = [0, 2].flatMap((hour) => Array.from({ length: 24 }, () => enrichedItem(at(hour))));
    await storeAll(hidden, ...others);
    const outlets = async () => {
      const { body } = await search.get(`/v1/stories/${story.id}?size=1&sort=newest`);
      return body.outlets.map(({ id }: { id: string }) => id);
    };
    expect(await outlets()).toContain(secret);
    await withhold(hidden);
    expect(await outlets()).toEqual(['sham-agency']);
  });
});
