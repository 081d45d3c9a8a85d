import { describe, expect, it } from 'vitest';
import type { EntityAnswer, ListedItem, SearchAnswer } from '../api/answers.js';
import type { StoryAnswer, StoryListAnswer } from '../api/story-answers.js';
import { entityPage } from './entities/entity-page.js';
import { interfaceLanguage, timeIn } from './interface-words.js';
import { itemPage } from './item-page.js';
import { messagePage } from './message-page.js';
import { type PageSearch, searchAddress } from './page-address.js';
import { resultsPage } from './results-page.js';
import { storiesPage } from './stories/stories-page.js';
import { storyPage } from './stories/story-page.js';

const evil = `"><script>alert('x')</script><img src=x onerror=alert(1)>`;
const item = {
  id: 'a"b',
  feed: 'x',
  uri: evil,
  type: evil,
  language: 'ar" onload="x',
  headline: evil,
  body: `${evil}\n\n${evil}`,
  byline: evil,
  dateline: { place: evil },
  credit: evil,
  source: { id: evil, name: evil },
  attributions: [{ name: evil }],
  subjects: [
    { code: evil, name: evil },
    { code: 'medtop:15000000', name: evil, confidence: 0.9 },
  ],
  entities: [{ id: evil, type: 'person', name: evil, names: { en: evil }, mentions: [], salience: 1 }],
  copies: {
    group: 'g',
    similarity: 1,
    reason: evil,
    others: { count: 2, outlets: [{ id: evil, name: evil, count: 2 }] },
  },
  eventTime: '2026-11-16T09:10:00.000Z',
} as unknown as ListedItem;
const answer: SearchAnswer = {
  total: 1,
  totalIsApproximate: true,
  items: [item],
  facets: { source: [{ value: evil, label: evil, count: 1 }] },
  facetsAreApproximate: true,
  nextCursor: evil,
  tookMs: 1,
};
const chained = {
  ...{ title: evil, titles: { en: { headline: evil, item: evil, by: 'texts' as const } } },
  ...{ items: 1, score: 0.7 },
  ...{ first: '2026-10-16T09:10:00.000Z', latest: '2026-10-16T11:10:00.000Z' },
};
const story: StoryAnswer = {
  id: 'a"b',
  title: evil,
  titles: {
    'en" onload="x': { headline: evil, item: evil, by: 'texts' },
    ar: { headline: evil, item: evil, by: 'editor' },
  },
  ...{ items: 2, texts: 1, outletCount: 1 },
  languages: [
    { lang: 'en', count: 1 },
    { lang: 'ar', count: 1 },
  ],
  parts: [],
  outlets: [{ id: evil, name: evil, count: 1 }],
  entities: [{ id: evil, type: evil, name: evil, names: {}, count: 1 }],
  subjects: [{ code: evil, name: evil, count: 1 }],
  first: '2026-11-16T09:10:00.000Z',
  latest: '2026-11-16T11:10:00.000Z',
  state: 'closed',
  growth: { hours: 6, recent: 2, before: 0, expected: 0, score: 12 },
  follows: [{ ...chained, id: 'a"c' }],
  followedBy: [{ ...chained, id: 'a"d' }],
  timeline: {
    items: [
      { id: evil, headline: evil, source: item.source, eventTime: item.eventTime, copies: 1, urgency: 1 },
    ],
    nextCursor: evil,
  },
  histogram: {
    interval: 'hour',
    bars: [
      { at: '2026-11-16T09:00:00.000Z', items: 1, texts: 1 },
      { at: '2026-11-16T11:00:00.000Z', items: 1, texts: 1 },
    ],
  },
};
const stories: StoryListAnswer = {
  ...{ total: 1, totalIsApproximate: true, orderIsApproximate: true, nextCursor: evil, tookMs: 1 },
  items: [story],
};
const rising = ({ count, ...entity }: StoryAnswer['entities'][number]) => ({
  ...{ ...entity, now: count, before: 0, expected: 0, score: 1 },
});
const named = { id: evil, type: evil, name: evil, names: { en: evil, 'ar" onload="x': evil }, count: 1 };
const entity: EntityAnswer = { ...named, latest: [item], related: [named] };
const search: PageSearch = {
  ui: 'en',
  q: evil,
  lang: [evil],
  feed: [evil],
  source: [evil],
  entity: [],
  sort: evil,
  cursor: evil,
};

describe('the pages', () => {
  it.each([
    ['results', resultsPage(search, answer)],
    [
      'item',
      itemPage(search, item, [
        {
          item,
          score: 1,
          why: [
            { kind: 'words', words: [evil] },
            { kind: 'entity', id: evil, name: evil },
          ],
        },
      ]),
    ],
    ['stories', storiesPage({ ...search, sort: 'latest' }, stories)],
    ['story', storyPage({ ...search, sort: 'newest' }, story)],
    [
      'front',
      resultsPage(search, answer, {
        trends: { stories: [], entities: story.entities.map(rising) },
        largest: [story],
      }),
    ],
    ['entity', entityPage(search, { entity, stories: [story], days: story.histogram })],
    ['message', messagePage('ar', { status: 400, detail: evil })],
  ])('let no markup of a copy, a query or a filter live: %s', (_name, page) => {
    expect(page).not.toMatch(/<script|<img|onload="|style=/);
    const names = [...page.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name);
    expect(names.filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  it('say the direction of page and item', () => {
    const arabic = resultsPage({ ...search, ui: 'ar' }, { ...answer, items: [{ ...item, language: 'en' }] });
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('<article lang="en" dir="ltr">');
  });

  it('mark counts of a sample, and no others', () => {
    const counts = (facetsAreApproximate: boolean) =>
      resultsPage(search, { ...answer, facetsAreApproximate }).match(/<span class="count">≈ 1</g) ?? [];
    expect([counts(true).length, counts(false).length]).toEqual([1, 0]);
  });
});

const known =
  'html head meta title link body a header p main form input button label select option div section h1 h2 h3 span ol ul li article strong bdi time aside nav footer svg rect small'.split(
    ' ',
  );

describe('addresses and words of the page', () => {
  it('name the topics of an item in the language of the page, with a search for each', () => {
    const arabic = itemPage({ ...search, ui: 'ar' }, item, []);
    expect(arabic).toContain('<bdi>رياضة</bdi>');
    expect(arabic).toContain('subject=medtop%3A15000000');
    expect(itemPage(search, item, [])).toContain('title="Found by its words, sure to 90%"><bdi>sport</bdi>');
  });

  it('keep filters and drop the cursor when a filter changes', () => {
    const address = searchAddress(
      { ui: 'ar', q: 'أ&b', lang: ['ar'], feed: [], source: ['x'], entity: [], cursor: 'c' },
      { source: [] },
    );
    expect(address).toBe(`/?ui=ar&q=${encodeURIComponent('أ&b')}&lang=ar`);
  });

  it('follow the reader, then the browser', () => {
    expect(interfaceLanguage('ar', 'en')).toBe('ar');
    expect(interfaceLanguage(undefined, 'ar-EG,en;q=0.5')).toBe('ar');
    expect(interfaceLanguage(['x'], undefined)).toBe('en');
  });

  it('say the time zone', () => {
    expect(timeIn('en', '2026-11-16T09:10:00.000Z')).toBe('16 Nov 2026, 09:10 UTC');
    expect(timeIn('ar', '2026-11-16T09:10:00.000Z')).toContain('غرينتش');
  });
});
