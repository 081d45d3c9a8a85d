import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptItem } from '#libs/contracts';
import type { Dress } from '#libs/news-index';
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

const { store, storeAll, storyOf } = storiesIn(() => search);
const statusOf = async (id: string) => (await search.get(`/v1/stories/${id}`)).status;

describe('a story', () => {
  it('is put together from its items, one in each language that tells of the event', async () => {
    const { id, arabic, english, ar, full } = ferry();
    await storeAll(english);
    await store(ar, { story: id });
    const story = await storyOf(id);
    expect(story).toMatchObject({
      id,
      title: full.headline,
      titles: {
        en: { headline: full.headline, item: full.id, by: 'texts' },
        ar: { headline: ar.headline, item: ar.id, by: 'texts' },
      },
      items: 5,
      texts: 4,
      languages: [
        { lang: 'en', count: 4 },
        { lang: 'ar', count: 1 },
      ],
      parts: [
        { id, lang: 'en', count: 4 },
        { id: arabic, lang: 'ar', count: 1 },
      ],
      outletCount: 3,
      subjects: [{ code: 'medtop:03000000', name: expect.stringMatching(/disaster/i), count: 5 }],
      first: at(9),
      latest: at(12),
    });
    expect(story.outlets).toEqual(
      expect.arrayContaining([
        { id: 'meridian', name: 'Meridian Wire', count: 3 },
        { id: 'nil', name: 'صحيفة النيل', count: 1 },
      ]),
    );
    expect(story.entities.map(({ name, count }) => [name, count])).toContainEqual(['Tripoli · طرابلس', 5]);
    const hours = story.histogram.bars.map((bar) => [bar.at, bar.items, bar.texts]);
    expect(story.histogram.interval).toBe('hour');
    expect(hours).toEqual([
      [at(9), 3, 3],
      [at(10), 1, 1],
      [at(12), 1, 1],
    ]);
    expect((await storyOf(id, '?lang=ar')).title).toBe(ar.headline);
  });

  it('has a timeline with each text once, in either order, in pages', async () => {
    const { id, items, full } = ferry();
    await storeAll(items, { story: id });
    const { timeline } = await storyOf(id);
    expect(timeline.items.map(({ eventTime }) => eventTime)).toEqual([at(9), at(9, 20), at(9, 40), at(12)]);
    expect(timeline.items[1]).toMatchObject({ id: full.id, copies: 1, source: { id: 'meridian' } });
    const first = await storyOf(id, '?sort=newest&size=3');
    expect(first.timeline.items.map(({ eventTime }) => eventTime)).toEqual([at(12), at(9, 40), at(9, 20)]);
    const second = await storyOf(id, `?sort=newest&size=3&cursor=${first.timeline.nextCursor}`);
    expect(second.timeline).toMatchObject({ items: [{ eventTime: at(9) }], nextCursor: null });
    expect((await storyOf(id, '?lang=ar')).timeline.items).toHaveLength(1);
    const list = (await search.get(`/v1/items?story=${id}&copies=include`)).body;
    expect(list.total).toBe(5);
    expect(list.items.every(({ story }: KeptItem) => story?.id === id)).toBe(true);
  });

  it('is counted as a facet of items, under the title that its visible items give it', async () => {
    const { id, english, ar, full } = ferry();
    await storeAll(english);
    await store(ar, { story: id });
    const facet = async (query: string) => {
      const { body } = await search.get(`/v1/items?story=${id}&facets=story${query}`);
      return body.facets.story;
    };
    expect(await facet('')).toEqual([{ value: id, label: full.headline, count: 4 }]);
    expect(await facet('&lang=ar')).toEqual([{ value: id, label: ar.headline, count: 1 }]);
    await store({ ...ar, pubStatus: 'canceled', order: 2 });
    expect(await facet('&lang=ar')).toEqual([]);
    const { label } = (await facet(''))[0];
    expect(label).toBe(full.headline);
  });

  it('has the title that an editor chose last, while that item may be seen', async () => {
    const { id, english, full } = ferry();
    await storeAll(english);
    const [flash, , copy] = english as [KeptItem, KeptItem, KeptItem];
    const title = (minute: number): Dress => ({
      marks: [{ kind: 'story-title', by: 'editor:x', at: at(13, minute) }],
    });
    await store(copy, title(0));
    expect((await storyOf(id)).titles.en).toEqual({ headline: copy.headline, item: copy.id, by: 'editor' });
    await store(flash, title(5));
    expect((await storyOf(id)).title).toBe(flash.headline);
    await store(flash, { ...title(5), hiddenBy: 'hold' }, false);
    expect((await storyOf(id)).title).toBe(copy.headline);
    await store(copy, {}, false);
    expect((await storyOf(id)).titles.en).toMatchObject({ item: full.id, by: 'texts' });
  });

  it('answers to every id that it had: of a story joined with it, of a part, of one its items were moved from', async () => {
    const { id, arabic, english, ar } = ferry();
    await storeAll(english);
    await store(ar, { story: id });
    expect((await storyOf(arabic)).id).toBe(id);
    const [was, joined] = [freshStory(), freshStory()];
    await store(storyItem(was), { storyPart: joined });
    expect((await storyOf(was)).id).toBe(joined);
    expect((await storyOf(joined)).parts).toEqual([{ id: joined, lang: 'en', count: 1 }]);
  });

  it('is not there without an item that can be seen, and is nothing but its visible items', async () => {
    const id = freshStory();
    expect(await statusOf(id)).toBe(404);
    expect(await statusOf('nonsense')).toBe(404);
    const item = storyItem(id, { entities: [entityNamed(`only:${id}`, 'Onlyville')] });
    await store(item);
    expect(await statusOf(id)).toBe(200);
    await store({ ...item, pubStatus: 'canceled', order: 2 }, {}, false);
    expect(await statusOf(id)).toBe(404);
  });

  it('says how it grows against the day before', async () => {
    const id = freshStory();
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    for (const hours of [1, 2, 3, 4]) await store(storyItem(id, { at: ago(hours) }));
    await store(storyItem(id, { at: ago(20) }));
    const { growth } = await storyOf(id);
    expect(growth).toMatchObject({ hours: 6, recent: 4, before: 1, expected: 0.38 });
    expect(growth.score).toBeGreaterThan(5);
  });
});
