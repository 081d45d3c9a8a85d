import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StorySummary } from '../../apps/search/src/api/story-answers.js';
import { at, entityNamed, ferry, freshStory, storyItem } from '../support/items-of-stories.js';
import { type RunningSearch, runningSearch } from '../support/running-search.js';
import { storiesIn } from '../support/stories-in-search.js';

let search: RunningSearch;
beforeAll(async () => {
  search = await runningSearch();
});
afterAll(async () => {
  await search.stop();
});

const { store, storeAll } = storiesIn(() => search);
const idsOf = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id);

describe('the list of stories', () => {
  const word = 'quolvar';
  /** Stories of 1, 2, 3, … items; the larger, the older. */
  async function several(count: number, given: object = {}): Promise<string[]> {
    const ids = Array.from({ length: count }, freshStory);
    for (const [place, id] of ids.entries()) {
      const items = Array.from({ length: place + 1 }, (_, n) =>
        storyItem(id, { headline: `${word} council meets again`, at: at(20 - place, n, 12), ...given }),
      );
      await storeAll(items);
    }
    return ids;
  }

  it('is in the order of the latest item, of size, or of growth', async () => {
    const ids = await several(4, { source: { id: 'orders', name: 'Orders' } });
    const listed = async (query: string) => (await search.get(`/v1/stories?source=orders&${query}`)).body;
    expect(idsOf(await listed(''))).toEqual(ids);
    expect(idsOf(await listed('sort=size'))).toEqual([...ids].reverse());
    // At 18:30 the last six hours hold two, three and four items, and nothing came before them.
    const growing = await listed('sort=growth&to=2026-11-12T18:30Z');
    expect(idsOf(growing)).toEqual([ids[3], ids[2]]);
    expect(growing.items[0].growth).toMatchObject({ recent: 4, before: 0 });
    expect(growing).toMatchObject({ total: 2, totalIsApproximate: false, orderIsApproximate: false });
    expect((await listed('sort=growth')).items).toEqual([]);
  });

  it('has of stories of one size the one with the newest item first', async () => {
    const source = { id: 'equals', name: 'Equals' };
    const ids = Array.from({ length: 6 }, freshStory);
    for (const [place, id] of ids.entries()) await store(storyItem(id, { source, at: at(place) }));
    await store(storyItem(ids[0] as string, { source, at: at(0, 30) }));
    const [largest = '', ...others] = ids;
    const listed = idsOf((await search.get('/v1/stories?source=equals&sort=size')).body);
    expect(listed).toEqual([largest, ...others.reverse()]);
  });

  it('finds stories by words, language, entity, subject and time of their items', async () => {
    const { id, english, ar } = ferry();
    await storeAll(english);
    await store(ar, { story: id });
    const found = async (query: object) =>
      idsOf((await search.get(`/v1/stories?${new URLSearchParams({ entity: `t:${id}`, ...query })}`)).body);
    expect(await found({})).toEqual([id]);
    expect(await found({ q: 'sunken ferry' })).toEqual([id]);
    expect(await found({ q: 'عبارة', lang: 'ar', subject: 'medtop:03000000' })).toEqual([id]);
    expect(await found({ q: 'عبارة', lang: 'en' })).toEqual([]);
    expect(await found({ from: at(12, 1) })).toEqual([]);
    expect(await found({ q: '؟!' })).toEqual([]);
  });

  it('pages without repeat or gap while items arrive', async () => {
    const source = { id: 'pages', name: 'Pages' };
    const ids = await several(7, { source });
    for (const sort of ['latest', 'size']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page = await search.get(
          `/v1/stories?source=pages&sort=${sort}&size=3${cursor === '' ? '' : `&cursor=${cursor}`}`,
        );
        expect(page.body.total).toBe(7);
        seen.push(...idsOf(page.body));
        cursor = page.body.nextCursor;
        // A new story, larger and later than all of them, must not push the next page along.
        const now = new Date(Date.now() + 1).toISOString();
        const fresh = freshStory();
        await storeAll(Array.from({ length: 9 }, () => storyItem(fresh, { source, at: now })));
        if (cursor !== null)
          expect((await search.get(`/v1/stories?source=pages&size=1`)).body.total).toBeGreaterThan(7);
      }
      expect([...seen].sort()).toEqual([...ids].sort());
      const { hits } = await search.client.search({
        index: `${search.namespace}news-read`,
        query: {
          bool: { must: [{ term: { 'source.id': 'pages' } }], must_not: [{ terms: { 'story.id': ids } }] },
        },
        size: 100,
        _source: false,
      });
      await search.client.bulk({
        refresh: true,
        operations: hits.hits.map(({ _id, _index }) => ({ delete: { _id: _id as string, _index } })),
      });
    }
  });

  it.each([
    ['sort=best', 'sort'],
    ['size=51', 'size'],
    ['from=yesterday', 'from'],
    ['from=2026-11-20&to=2026-11-19', 'to'],
    ['cursor=abc', 'cursor'],
    ['lang=arabic!', 'lang'],
    ['copies=include', 'copies'],
    [`q=${'a '.repeat(60)}`, 'q'],
  ])('refuses %s, naming the parameter', async (query, field) => {
    const { status, body } = await search.get(`/v1/stories?${query}`);
    expect([status, body.errors.map((error: { field: string }) => error.field)]).toEqual([400, [field]]);
  });

  it('refuses the cursor of another list', async () => {
    await several(3, { source: { id: 'others', name: 'Others' } });
    const cursor = (await search.get('/v1/stories?source=others&size=1')).body.nextCursor;
    expect(cursor).toEqual(expect.any(String));
    for (const path of ['/v1/stories?source=others&size=1&sort=size', '/v1/items?source=others&size=1']) {
      const { status, body } = await search.get(`${path}&cursor=${cursor}`);
      expect([status, body.errors[0].field]).toEqual([400, 'cursor']);
    }
  });
});

describe('trends', () => {
  const trends = async (query: string) => (await search.get(`/v1/trends?${query}`)).body;
  const day = (n: number, hour: number) => at(hour, 0, n);

  it('are the stories and entities that are written about more than before, copies counted once', async () => {
    const lang = 'fr';
    const [rising, steady, copied] = [freshStory(), freshStory(), freshStory()];
    const [news, always, carried] = ['news', 'always', 'carried'].map((name) =>
      entityNamed(`e:${name}`, name),
    );
    const one = (story: string, when: string, entity = news) =>
      storyItem(story, { language: lang, at: when, entities: entity ? [entity] : [] });
    for (const n of [1, 2, 3, 4, 5, 6]) {
      await storeAll([7, 8, 9, 10].map((hour) => one(steady, day(n, hour), always)));
    }
    for (const hour of [7, 8, 9, 10]) await store(one(steady, day(7, hour), always));
    for (const minute of [0, 10, 20, 30]) await store(one(rising, at(9, minute, 7)));
    const first = one(copied, day(7, 9), carried);
    const copies = [1, 2, 3, 4, 5].map((n) =>
      storyItem(copied, {
        language: lang,
        at: at(9, n, 7),
        copyOf: first,
        entities: [carried as NonNullable<typeof carried>],
      }),
    );
    await storeAll([first, ...copies]);
    const { stories, entities, window, past } = await trends(
      'lang=fr&to=2026-11-07T12:00Z&from=2026-11-01&window=6',
    );
    expect([window, past]).toEqual([
      { from: at(6, 0, 7), to: at(12, 0, 7), hours: 6, texts: 9 },
      { from: at(0, 0, 1), to: at(6, 0, 7), texts: 24 },
    ]);
    expect(
      stories.map(({ story, now, before }: { story: StorySummary; now: number; before: number }) => [
        story.id,
        now,
        before,
      ]),
    ).toEqual([[rising, 4, 0]]);
    expect(
      entities.map(({ id, now, before }: { id: string; now: number; before: number }) => [id, now, before]),
    ).toEqual([['e:news', 4, 0]]);
    expect(entities[0].expected).toBeLessThan(1);
    expect((await trends('lang=en&to=2026-11-07T12:00Z')).entities).toEqual([]);
  });

  it.each([
    ['window=0', 'window'],
    ['window=200', 'window'],
    ['to=soon', 'to'],
    ['to=2026-11-07T12:00Z&from=2026-11-07T06:00Z', 'from'],
    ['sort=size', 'sort'],
  ])('refuse %s, naming the parameter', async (query, field) => {
    const { status, body } = await search.get(`/v1/trends?${query}`);
    expect([status, body.errors.map((error: { field: string }) => error.field)]).toEqual([400, [field]]);
  });
});
