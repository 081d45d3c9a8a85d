import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EnrichedItem, itemId, type KeptItem } from '#libs/contracts';
import { completeEntityNames } from '#libs/entities';
import type { Dress } from '#libs/news-index';
import { enrichedItem } from '../support/enriched-items.js';
import { freshStory } from '../support/items-of-stories.js';
import { type RunningSearch, unrefreshedSearch } from '../support/running-search.js';
import { indexDressed, keepRevisions } from '../support/stored-history.js';

let search: RunningSearch;
beforeAll(async () => {
  search = await unrefreshedSearch();
});
afterAll(async () => {
  await search.stop();
});

interface Hidden {
  readonly change: Partial<EnrichedItem>;
  readonly dress?: Dress;
  readonly status: 404 | 410;
}

const at = '2026-11-20T12:00:00.000Z';
const ways: Readonly<Record<string, Hidden>> = {
  withheld: { change: { pubStatus: 'withheld' }, status: 404 },
  embargoed: { change: { embargoedUntil: new Date(Date.now() + 3_600_000).toISOString() }, status: 404 },
  expired: { change: { expires: '2026-11-20T09:00:00.000Z' }, status: 404 },
  test: { change: { test: true }, status: 404 },
  held: {
    change: {},
    dress: { hiddenBy: 'hold', marks: [{ kind: 'hold', by: 'indexer', at }] },
    status: 404,
  },
  'withheld by another document': { change: {}, dress: { hiddenBy: 'status' }, status: 404 },
  killed: { change: { pubStatus: 'canceled' }, status: 410 },
  'killed by an editor': {
    change: {},
    dress: { killedAt: at, marks: [{ kind: 'kill', by: 'editor:x', at }] },
    status: 410,
  },
};

interface Pair {
  /** Stands in every text, name and code of the item, and nowhere else. */
  readonly word: string;
  readonly item: KeptItem;
  /** Another item of the same news and story, which the first one replaces; it may be seen throughout. */
  readonly beside: KeptItem;
  readonly story: string;
  /** The hour, alone, in which both happened: its end. */
  readonly hourEnd: string;
}

let serial = 0;
/** A word that no stemmer takes for another one. */
const wordOf = (number: number) =>
  `quorvex${[...String(number)].map((digit) => 'bcdfgkmnpz'[Number(digit)]).join('')}`;
const entityOf = (id: string, name: string): EnrichedItem['entities'][number] => {
  return { id, type: 'org', name, names: { en: name }, mentions: [], salience: 1 };
};

function pair(): Pair {
  const word = wordOf(serial++);
  // Stands in both, so that each is what is related to the other.
  const place = word.replace('quorvex', 'zarnovel');
  const news = entityOf(`y:${serial}`, place);
  const story = freshStory();
  const hourEnd = new Date(Date.UTC(2026, 0, 1, serial)).toISOString();
  const versionCreated = new Date(Date.parse(hourEnd) - 60_000).toISOString();
  const common = { versionCreated, receivedAt: versionCreated };
  const item = enrichedItem({
    ...common,
    feed: `feed-${serial}`,
    headline: `${word} talks open`,
    body: `${word} talks open in ${place}.\n\nThe end.`,
    source: { id: word, name: word },
    entities: [entityOf(`x:${word}`, word), news],
    subjects: [{ code: word }],
    type: 'picture',
    order: 2,
  });
  const beside = enrichedItem({ ...common, headline: `Talks open in ${place} too`, entities: [news] });
  const [told, besides] = [item, beside].map((one) => ({ ...one, story: { id: story } })) as [
    KeptItem,
    KeptItem,
  ];
  return { word, item: told, beside: besides, story, hourEnd };
}

const facets = 'facets=lang,feed,source,entity,type';
/** Every way out that is about the item alone: it takes the item's own status. */
const ownExits: readonly ((pair: Pair) => string)[] = [
  ({ item }) => `/v1/items/${item.id}`,
  ({ item }) => `/v1/items?feed=${item.feed}&uri=${encodeURIComponent(item.uri)}`,
  ({ item }) => `/v1/items/${item.id}/related`,
  ({ item }) => `/v1/items/${item.id}/copies`,
  ({ item }) => `/v1/items/${item.id}/revisions`,
  ({ item }) => `/v1/items/${item.id}/revisions/diff?from=1&to=2`,
  ({ item }) => `/items/${item.id}?ui=en`,
  ({ item }) => `/items/${item.id}?ui=ar`,
  ({ item }) => `/items/${item.id}/revisions?ui=en`,
  ({ item }) => `/items/${item.id}/revisions?ui=ar`,
];
/** Every other way out that could tell of it; they go on without it. */
const otherExits: readonly ((pair: Pair) => string)[] = [
  ({ word }) => `/v1/items?q=${word}&${facets}&highlight=1`,
  ({ word }) => `/v1/items?q=headline:${word}&copies=include&${facets}&highlight=1`,
  ({ word }) => `/v1/items?source=${word}&${facets}`,
  ({ word }) => `/v1/items?entity=x:${word}&${facets}&sort=oldest`,
  ({ word }) => `/v1/items?subject=${word}&copies=include`,
  ({ item }) => `/v1/items?feed=${item.feed}&type=picture&size=100&${facets}`,
  ({ item }) => `/v1/items?feed=${item.feed}&copies=include&${facets}`,
  ({ word }) => `/v1/entities/x:${word}`,
  ({ item }) => `/v1/entities/${item.entities[1]?.id}`,
  ({ beside }) => `/v1/items/${beside.id}`,
  ({ beside }) => `/v1/items/${beside.id}/related`,
  ({ beside }) => `/items/${beside.id}?ui=en`,
  ({ story }) => `/v1/stories/${story}`,
  ({ story }) => `/v1/stories/${story}?sort=newest&size=1`,
  ({ word }) => `/v1/stories?q=${word}`,
  ({ word }) => `/v1/stories?source=${word}&sort=size`,
  ({ word, hourEnd }) => `/v1/stories?entity=x:${word}&sort=growth&to=${hourEnd}`,
  ({ story }) => `/v1/items?story=${story}&${facets}`,
  ({ hourEnd }) => `/v1/trends?window=1&from=2025-12-01&to=${hourEnd}`,
  ({ story }) => `/stories/${story}?ui=en`,
  ({ story }) => `/stories/${story}?ui=ar&sort=newest`,
  ({ word }) => `/stories?ui=ar&q=${word}`,
  ({ word }) => `/?ui=en&q=${word}`,
  ({ word }) => `/?ui=ar&source=${word}`,
];

/** What an answer says of the item; that a page repeats what was asked for is no news. */
async function ask(path: string, { word }: Pair) {
  const { status, body } = await search.get(path);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const asked = new RegExp(`(value="|[?&;](q|source)=|<title>|entity x:)${word}`, 'g');
  return { path, status, tells: text.replaceAll(asked, '').includes(word) };
}

async function store(item: KeptItem, dress: Dress = {}): Promise<void> {
  await keepRevisions(search.client, search.namespace, [item]);
  await indexDressed(search.client, search.namespace, item, { dress, refresh: false });
}

const refresh = () => search.client.indices.refresh({ index: `${search.namespace}news-read` });

/** Two revisions of the item, of which the second may be seen, and its neighbour. */
async function storePair({ item, beside }: Pair): Promise<void> {
  const contentHash = 'a'.repeat(64);
  await keepRevisions(search.client, search.namespace, [
    { ...item, order: 1, headline: `${item.headline} at noon`, contentHash },
  ]);
  await store(item);
  await store(beside, { marks: [{ kind: 'superseded', by: 'indexer', at, of: item.id }] });
}

const hide = (item: KeptItem, { change, dress }: Hidden) =>
  store({ ...item, order: 3, ...change, contentHash: 'b'.repeat(64) }, dress);

describe.each(Object.entries(ways))('an item that is %s', (_name, way) => {
  // Many questions, one after the other: on a busy machine they take their time.
  it('is told of by every exit before, and by none from that moment on', { timeout: 240_000 }, async () => {
    const asked = [...ownExits, ...otherExits].map((exit) => {
      const one = pair();
      return { one, path: exit(one), own: ownExits.includes(exit) };
    });
    await Promise.all(asked.map(({ one }) => storePair(one)));
    await refresh();
    const answers = () => Promise.all(asked.map(({ path, one }) => ask(path, one)));
    const before = asked.map(({ path, own }) => {
      // What is related to it is the neighbour, with the reasons that both share.
      const tells = !(own && path.endsWith('/related'));
      return { path, status: 200, tells };
    });
    expect(await answers()).toEqual(before);
    const expected = ({ path, own }: { path: string; own: boolean }) => {
      const status = own ? way.status : path.includes('/entities/x:') ? 404 : 200;
      return { path, status, tells: false };
    };
    // One by one, so that what the index knows is old whenever an exit is asked.
    for (const one of asked) {
      await hide(one.one.item, way);
      expect(await ask(one.path, one.one)).toEqual(expected(one));
    }
    await refresh();
    expect(await answers()).toEqual(asked.map(expected));
  });

  it('leaves its story without a trace of it: title, counts, timeline, outlets, entities', async () => {
    const one = pair();
    await storePair(one);
    await refresh();
    const story = async () => (await search.get(`/v1/stories/${one.story}`)).body;
    const before = await story();
    expect(before).toMatchObject({ items: 2, texts: 2, outletCount: 2, histogram: { bars: [{ items: 2 }] } });
    expect(before.outlets).toHaveLength(2);
    await hide(one.item, way);
    const { beside } = one;
    const after = await story();
    expect(after).toMatchObject({
      ...{ items: 1, texts: 1, outletCount: 1, title: beside.headline, subjects: [] },
      histogram: { bars: [{ items: 1, texts: 1 }] },
      timeline: { items: [{ id: beside.id }] },
      entities: [{ id: beside.entities[0]?.id, count: 1 }],
    });
    expect(after.outlets).toEqual([{ id: 'sham-agency', name: 'Sham Agency', count: 1 }]);
    expect(after.parts).toEqual([{ id: one.story, lang: 'en', count: 1 }]);
  });

  it('leaves no story that had nothing else', async () => {
    const { item, word, hourEnd } = pair();
    await store(item);
    await refresh();
    const id = item.story?.id as string;
    const list = `/v1/stories?source=${word}`;
    expect([(await search.get(`/v1/stories/${id}`)).status, (await search.get(list)).body.total]).toEqual([
      200, 1,
    ]);
    await hide(item, way);
    const statuses = await Promise.all([`/v1/stories/${id}`, `/stories/${id}?ui=ar`].map(search.get));
    expect(statuses.map(({ status }) => status)).toEqual([404, 404]);
    for (const query of [list, `${list}&sort=size`, `${list}&sort=growth&to=${hourEnd}`]) {
      expect((await search.get(query)).body).toMatchObject({ total: 0, items: [] });
    }
  });

  it('is counted nowhere', async () => {
    const one = pair();
    await storePair(one);
    await refresh();
    const { word, item, beside } = one;
    const counted = async () => {
      const list = await search.get(`/v1/items?source=${word}&${facets}`);
      const entity = await search.get(`/v1/entities/${item.entities[1]?.id}`);
      const { supersededBy } = (await search.get(`/v1/items/${beside.id}`)).body;
      return [list.body.total, list.body.facets.feed.length, entity.body.count, supersededBy?.id];
    };
    expect(await counted()).toEqual([1, 1, 2, item.id]);
    await hide(item, way);
    expect(await counted()).toEqual([0, 0, 1, undefined]);
  });

  it.each(['collapse', 'include'])(
    'is not on page two of a list whose first page was read before (copies=%s)',
    async (copies) => {
      const word = wordOf(serial++);
      const items = Array.from({ length: 4 }, (_, count) =>
        enrichedItem({ headline: `${word} ${count}`, versionCreated: `2026-11-20T10:0${count}:00.000Z` }),
      );
      for (const one of items) await store(one);
      await refresh();
      const ids = ({ body }: { body: { items: EnrichedItem[] } }) => body.items.map(({ id }) => id);
      const list = `/v1/items?q=${word}&size=2&sort=newest&copies=${copies}`;
      const first = await search.get(list);
      expect(ids(first)).toEqual([items[3]?.id, items[2]?.id]);
      await hide(items[0] as EnrichedItem, way);
      const second = await search.get(`${list}&cursor=${first.body.nextCursor}`);
      expect(ids(second)).toEqual([items[1]?.id]);
    },
  );
});

describe('the facet of entities', () => {
  it('names nobody whom only a hidden item names, also while the index is behind and the page shows another', async () => {
    const { word, item } = pair();
    const other = enrichedItem({ feed: item.feed, versionCreated: '2026-11-20T12:00:00.000Z' });
    await store(item);
    await store(other);
    await refresh();
    const page = `/v1/items?feed=${item.feed}&size=1&sort=newest&facets=entity`;
    const labels = async () => {
      const { body } = await search.get(page);
      expect(body.items.map(({ id }: EnrichedItem) => id)).toEqual([other.id]);
      return body.facets.entity.map(({ label }: { label: string }) => label);
    };
    expect(await labels()).toContain(word);
    await hide(item, ways.withheld as Hidden);
    expect(await labels()).toEqual([]);
  });
});

describe('the completion of names', () => {
  it('names nobody whom only a hidden item names', async () => {
    const [known] = completeEntityNames('Vanuatu', 1);
    const named = known as NonNullable<typeof known>;
    const item = enrichedItem({ entities: [entityOf(named.id, 'Vanuatu')] });
    await store(item);
    await refresh();
    const found = async () => {
      const { body } = await search.get('/v1/entities?q=Vanuatu');
      return body.items.map(({ id, count }: { id: string; count: number }) => [id, count]);
    };
    expect(await found()).toEqual([[named.id, 1]]);
    await hide(item, ways.withheld as Hidden);
    await refresh();
    expect(await found()).toEqual([]);
  });
});

describe('what stands around an item', () => {
  it('names the later item while that may be seen, the earlier one by id, and a killed copy', async () => {
    const old = enrichedItem({ headline: 'Bridge closed' });
    const later = enrichedItem({ headline: 'Bridge open again', evolvedFrom: old.uri });
    await store(later);
    await store(old, {
      marks: [
        { kind: 'superseded', by: 'indexer', at, of: later.id },
        { kind: 'killed-copy', by: 'indexer', at, of: itemId('a', 'b') },
        { kind: 'killed-copy', by: 'indexer', at, of: itemId('a', 'c'), released: true },
      ],
    });
    await refresh();
    const { body } = await search.get(`/v1/items/${old.id}`);
    expect(body.supersededBy).toEqual({ id: later.id, headline: 'Bridge open again' });
    expect(body.flags).toEqual([{ kind: 'killed-copy', of: itemId('a', 'b'), at }]);
    expect(body.marks).toBeUndefined();
    expect((await search.get(`/v1/items/${later.id}`)).body).toMatchObject({
      evolvedFrom: old.uri,
      evolvedFromId: old.id,
    });
    const list = await search.get('/v1/items?q=Bridge');
    expect(list.body.total).toBe(2);
  });

  it('is found by type, and types are counted', async () => {
    const picture = enrichedItem({ headline: 'Harbour at dawn', type: 'picture' });
    await store(picture);
    await refresh();
    const { body } = await search.get('/v1/items?q=harbour&type=picture,video&facets=type');
    expect(body.items.map(({ id }: EnrichedItem) => id)).toEqual([picture.id]);
    expect(body.facets.type).toEqual([{ value: 'picture', label: 'Picture · صورة', count: 1 }]);
    expect((await search.get('/v1/items?q=harbour&type=video')).body.total).toBe(0);
  });
});
