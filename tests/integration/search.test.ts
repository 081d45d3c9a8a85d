import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnrichedItem } from '#libs/contracts';
import { servers } from '../support/addresses.js';
import { enrichedItem } from '../support/enriched-items.js';
import { indexItems, newsItem, readerNews } from '../support/reader-news.js';
import { get, type RunningSearch, runningSearch, searchOn } from '../support/running-search.js';

let search: RunningSearch;

beforeAll(async () => {
  search = await runningSearch();
  await indexItems(search.client, search.namespace, readerNews.values());
});
afterAll(async () => {
  await search.stop();
});

const keyOf = (id: string) => [...readerNews].find(([, item]) => item.id === id)?.[0] ?? id;
/** Keys of the items that a query finds. */
async function found(parameters: Record<string, string>): Promise<string[]> {
  const { status, body } = await search.get(`/v1/items?${new URLSearchParams(parameters)}`);
  expect(body, JSON.stringify(body)).toMatchObject({ items: expect.any(Array) });
  expect(status).toBe(200);
  return body.items.map(({ id }: EnrichedItem) => keyOf(id));
}

describe('searching across languages', () => {
  it.each(['Macron', 'ماكرون', 'MACRON', 'entity:"إيمانويل ماكرون"'])(
    'finds Arabic and English items on one person by %s',
    async (q) => {
      const keys = await found({ q });
      expect(keys).toEqual(expect.arrayContaining(['macron-call', 'macron-call-ar']));
      expect(keys).not.toContain('metro-ar');
    },
  );

  it.each([
    ['a word of the headline with one of the body', 'Brent refiners', ['brent-week']],
    ['words that stand one in the text and one in another script', 'مرفأ Beirut', ['port-ar']],
    ['an Arabic word with letters written onto it', 'واشنطن', ['macron-call-ar', 'washington-ar']],
    ['an Arabic word without its article', 'محادثات', ['geneva-opens-ar', 'macron-call-ar']],
    ['another form of an English word', 'school', ['quake-damage']],
    ['a phrase', '"wheat from Ukraine"', ['wheat']],
    ['an Arabic phrase in Arabic quotes', '«تبادل محتجزين»', ['washington-ar']],
    ['either of two', 'wheat OR استطلاع OR محطات', ['wheat', 'metro-ar']],
    ['words that are common', 'the wheat of Egypt', ['wheat']],
    ['what is left without a word', 'مترو -القاهرة', []],
    ['what is left without a name', 'earthquake -"royal palace"', ['quake-flash']],
    ['a headline', 'headline:wheat', ['wheat']],
    ['nothing for a phrase in the wrong order', '"Ukraine from wheat"', []],
    ['nothing for a query without a word', '؟!', []],
  ])('finds %s: %s', async (_name, q, keys) => {
    const items = await found({ q });
    expect(items.sort()).toEqual([...keys].sort());
  });

  it('finds an outlet by its name within a query', async () => {
    expect(await found({ q: 'source:"gulf line" wheat' })).toEqual(['wheat']);
    expect(await found({ q: 'source:nil wheat' })).toEqual([]);
  });

  it('ranks the headline above the body', async () => {
    expect((await found({ q: 'Geneva', lang: 'en' }))[0]).toMatch(/geneva/);
  });
});

describe('filters, order and facets', () => {
  it('narrows by language, outlet, feed, entity, urgency and time', async () => {
    expect((await found({ lang: 'ar', size: '100' })).every((key) => newsItem(key).language === 'ar')).toBe(
      true,
    );
    expect((await found({ source: 'nil,harbour', copies: 'include', size: '100' })).length).toBe(7);
    expect(await found({ feed: 'khaleej', from: '2026-11-21' })).toEqual(['cup-ar']);
    expect(await found({ urgency: '1' })).toEqual(['quake-flash']);
    const [morocco] = newsItem('quake-ar').entities.filter(({ names }) => names.en === 'Morocco');
    expect((await found({ entity: morocco?.id ?? '' })).sort()).toEqual([
      'quake-aid-ar',
      'quake-ar',
      'quake-damage',
      'quake-flash',
    ]);
  });

  it('takes from as inclusive and to as exclusive', async () => {
    const hour = { from: '2026-11-18T03:12:00Z', to: '2026-11-18T03:31:00Z' };
    expect(await found(hour)).toEqual(['quake-flash']);
  });

  it('orders by time either way', async () => {
    const newest = await found({ sort: 'newest', size: '100', copies: 'include' });
    expect(newest.length).toBe(readerNews.size);
    const times = newest.map((key) => newsItem(key).versionCreated);
    expect(times).toEqual([...times].sort().reverse());
    expect((await found({ sort: 'oldest' }))[0]).toBe('dollar');
    expect((await found({}))[0]).toBe('port-en');
  });

  it('counts facets in groups, with labels for people', async () => {
    const { body } = await search.get('/v1/items?q=Macron&facets=lang,source&facets=entity,feed');
    expect(body.total).toBe(2);
    expect(body.totalIsApproximate).toBe(false);
    expect(body.facets.lang).toEqual([
      { value: 'ar', label: 'Arabic · العربية', count: 1 },
      { value: 'en', label: 'English · الإنجليزية', count: 1 },
    ]);
    expect(body.facets.source).toContainEqual({ value: 'nil', label: 'صحيفة النيل', count: 1 });
    expect(body.facets.feed.map(({ value }: { value: string }) => value)).toContain('meridian');
    const labels = body.facets.entity.map(({ label }: { label: string }) => label);
    expect(labels).toContain('Emmanuel Macron · إيمانويل ماكرون');
    const arabic = await search.get('/v1/items?q=Macron&lang=ar&facets=lang,entity');
    expect(arabic.body.facets.lang[0].label).toBe('العربية');
    expect(arabic.body.facets.entity[0].label).not.toContain('·');
  });
});

describe('copies', () => {
  it('are one hit: the earliest, saying who else carried it', async () => {
    const { body } = await search.get('/v1/items?q=Macron&lang=en');
    expect(body.total).toBe(1);
    const [hit] = body.items;
    expect(keyOf(hit.id)).toBe('macron-call');
    expect(hit.copies.others).toEqual({
      count: 2,
      outlets: [
        { id: 'gulf', name: 'Gulf Line', count: 1 },
        { id: 'harbour', name: 'Harbour Times', count: 1 },
      ],
    });
    expect(await found({ q: 'Macron', lang: 'en', source: 'gulf' })).toEqual(['macron-call-gulf']);
  });

  it('are all shown when asked for', async () => {
    const keys = await found({ q: 'Macron', lang: 'en', copies: 'include' });
    expect(keys.sort()).toEqual(['macron-call', 'macron-call-gulf', 'macron-call-harbour']);
  });

  it.each([
    ['groups', 'collapse', {}, 20],
    ['groups by relevance', 'collapse', { q: 'in OR في OR the' }, 20],
    ['items by relevance', 'include', { q: 'in OR في OR the' }, 25],
    ['items', 'include', {}, 25],
    ['items from the oldest', 'include', { sort: 'oldest' }, 25],
  ])('page through %s without repeat or gap', async (_name, copies, parameters, most) => {
    const whole = await found({ ...parameters, copies, size: '100' });
    expect(whole.length).toBeGreaterThan(most - 8);
    const paged: string[] = [];
    let pages = 0;
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = new URLSearchParams({ ...parameters, copies, size: '7', ...(cursor && { cursor }) });
      const { body } = await search.get(`/v1/items?${query}`);
      expect(body.total).toBe(whole.length);
      paged.push(...body.items.map(({ id }: EnrichedItem) => keyOf(id)));
      cursor = body.nextCursor;
      pages += 1;
    }
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(new Set(paged).size).toBe(paged.length);
    expect([...paged].sort()).toEqual([...whole].sort());
  });
});

describe('highlight', () => {
  it('marks a name in the other script', async () => {
    const { body } = await search.get('/v1/items?q=Macron&lang=ar&highlight=1');
    expect(body.items[0].highlight.headline).toEqual([
      '<mark>ماكرون</mark> يدعو أردوغان إلى تسوية في سوريا ومبعوثون يستعدون لجنيف',
    ]);
    expect(body.items[0].highlight.body[0]).toContain('<mark>إيمانويل</mark> <mark>ماكرون</mark>');
  });

  it('leaves no markup of the copy alive', async () => {
    const { body } = await search.get('/v1/items?q=committee alert&highlight=1');
    const { headline, body: text } = body.items[0].highlight;
    expect(headline[0]).toContain('R&amp;D tax break &lt;draft&gt; clears <mark>committee</mark>');
    expect(text[0]).toContain('&lt;script&gt;<mark>alert</mark>(&#39;wire&#39;)&lt;/script&gt;');
    expect(`${headline}${text}`.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
  });
});

describe('what may not be seen', () => {
  const hidden = (given: Partial<EnrichedItem>) => {
    const { id: _id, copies: _copies, contentHash: _hash, ...text } = newsItem('wheat');
    return enrichedItem({ ...text, uri: `urn:example:${Math.random()}`, ...given });
  };
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  const past = '2026-11-14T07:21:00.000Z';

  it.each([
    ['withheld', { pubStatus: 'withheld' }],
    ['under embargo', { embargoedUntil: soon }],
    ['expired', { expires: past }],
  ] as const)('an item that is %s is found by nothing and answered as unknown', async (_name, state) => {
    const word = `zibrik${Object.keys(state)[0]}`.toLowerCase();
    const item = hidden({ ...state, headline: `${word} tender`, source: { id: word, name: word } });
    await indexItems(search.client, search.namespace, [item]);
    const { body } = await search.get(`/v1/items?q=${word}&facets=lang,source,entity&copies=include`);
    expect(body).toMatchObject({ total: 0, items: [], facets: { lang: [], source: [], entity: [] } });
    expect((await search.get(`/v1/items?source=${word}`)).body.total).toBe(0);
    expect((await search.get(`/v1/items/${item.id}`)).status).toBe(404);
    expect((await search.get(`/v1/items?feed=gulf&uri=${encodeURIComponent(item.uri)}`)).status).toBe(404);
    expect((await search.get(`/v1/items/${item.id}/related`)).status).toBe(404);
    expect((await search.get(`/items/${item.id}`)).status).toBe(404);
    const related = await search.get(`/v1/items/${newsItem('wheat').id}/related`);
    expect(JSON.stringify(related.body)).not.toContain(word);
  });

  it('an item of which the embargo has passed or the expiry lies ahead is shown', async () => {
    const item = hidden({ embargoedUntil: past, expires: soon, headline: 'Zubrak opens' });
    await indexItems(search.client, search.namespace, [item]);
    expect((await search.get('/v1/items?q=Zubrak')).body.total).toBe(1);
    expect((await search.get(`/v1/items/${item.id}`)).status).toBe(200);
  });

  it('a killed item is gone at once, before the index is refreshed', async () => {
    const item = hidden({ headline: 'Quvlon ferry sinks' });
    await indexItems(search.client, search.namespace, [item]);
    expect((await search.get('/v1/items?q=Quvlon')).body.items).toHaveLength(1);
    const kill = {
      ...item,
      pubStatus: 'canceled',
      order: 2,
      receivedAt: '2026-11-14T09:00:00.000Z',
    } as const;
    await indexItems(search.client, search.namespace, [kill], { refresh: false });
    expect((await search.get('/v1/items?q=Quvlon&highlight=1')).body).toMatchObject({ total: 0, items: [] });
    const { status, headers, body } = await search.get(`/v1/items/${item.id}`);
    expect(status).toBe(410);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ status: 410, id: item.id, killedAt: '2026-11-14T09:00:00.000Z' });
    expect((await search.get(`/v1/items?feed=gulf&uri=${encodeURIComponent(item.uri)}`)).status).toBe(410);
    expect((await search.get(`/v1/items/${item.id}/related`)).status).toBe(410);
    const page = await get(`${search.base}/items/${item.id}?ui=en`);
    expect(page.status).toBe(410);
    expect(page.body).toContain('This item was killed');
    expect(page.body).not.toContain('Quvlon');
  });

  it('the next member stands for a group whose head has just been killed', async () => {
    const head = hidden({ headline: 'Hrazdan dam holds', versionCreated: '2026-11-14T07:00:00.000Z' });
    const copy = hidden({ headline: 'Hrazdan dam holds', copies: { ...head.copies, reason: 'exact' } });
    await indexItems(search.client, search.namespace, [head, copy]);
    expect(await found({ q: 'Hrazdan' })).toEqual([head.id]);
    await indexItems(search.client, search.namespace, [{ ...head, pubStatus: 'canceled', order: 2 }], {
      refresh: false,
    });
    expect(await found({ q: 'Hrazdan' })).toEqual([copy.id]);
  });

  it('entities that only hidden items name are not there', async () => {
    const text = { headline: 'Talks in Ulaanbaatar', body: 'Officials of Mongolia met in Ulaanbaatar.' };
    const { annotate } = await import('#libs/entities');
    const item = hidden({ ...text, pubStatus: 'withheld' });
    const { entities } = annotate(item);
    expect(entities.length).toBeGreaterThan(0);
    await indexItems(search.client, search.namespace, [{ ...item, entities }]);
    expect((await search.get('/v1/entities?q=Mongol')).body).toEqual({
      total: 0,
      items: [],
      nextCursor: null,
    });
    expect((await search.get(`/v1/entities/${encodeURIComponent(entities[0]?.id ?? '')}`)).status).toBe(404);
  });
});

describe('related items', () => {
  it('cross languages, leave copies out, and say why in what both items have', async () => {
    const item = newsItem('macron-call');
    const { body } = await search.get(`/v1/items/${item.id}/related?size=6`);
    const keys = body.items.map(({ item: { id } }: { item: EnrichedItem }) => keyOf(id));
    expect(keys[0]).toMatch(/^macron-call-(ar|nil)$/);
    expect(keys).toEqual(expect.arrayContaining(['geneva-opens', 'geneva-opens-ar']));
    expect(
      keys.filter((key: string) => ['macron-call', 'macron-call-harbour', 'macron-call-gulf'].includes(key)),
    ).toEqual([]);
    expect(new Set(body.items.map((one: { item: EnrichedItem }) => one.item.copies.group)).size).toBe(
      keys.length,
    );
    for (const { item: other, score, why } of body.items) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      for (const reason of why) {
        if (reason.kind !== 'entity') continue;
        for (const one of [item, other])
          expect(one.entities.map(({ id }: { id: string }) => id)).toContain(reason.id);
      }
    }
    const scores = body.items.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('name the words that two items of one language share', async () => {
    const { body } = await search.get(`/v1/items/${newsItem('brent-week').id}/related?lang=en`);
    expect(keyOf(body.items[0].item.id)).toMatch(/^opec(-gulf)?$/);
    const words = body.items[0].why.find(({ kind }: { kind: string }) => kind === 'words').words;
    expect(words).toContain('Brent');
    expect(body.items.every(({ item }: { item: EnrichedItem }) => item.language === 'en')).toBe(true);
  });
});

describe('entities', () => {
  it.each([
    ['Macr', 'Emmanuel Macron'],
    ['ماكر', 'Emmanuel Macron'],
    ['Geneva', 'Geneva'],
    ['سور', 'Syria'],
  ])('are completed from %s', async (letters, name) => {
    const { body } = await search.get(`/v1/entities?q=${encodeURIComponent(letters)}`);
    expect(body.items.map(({ names }: { names: { en: string } }) => names.en)).toContain(name);
    for (const { id, count } of body.items) {
      const { body: list } = await search.get(`/v1/items?entity=${encodeURIComponent(id)}&copies=include`);
      expect(list.total).toBe(count);
    }
  });

  it('have a place of their own with names and latest items', async () => {
    const [macron] = (await search.get('/v1/entities?q=Macron')).body.items;
    const { body } = await search.get(`/v1/entities/${macron.id}?lang=ar`);
    expect(body).toMatchObject({ id: macron.id, type: 'person', name: 'إيمانويل ماكرون', count: 2 });
    expect(keyOf(body.latest[0].id)).toBe('macron-call-ar');
    const together = body.related.map(({ names, count }: { names: { en: string }; count: number }) => [
      names.en,
      count,
    ]);
    expect(together).toContainEqual(['Recep Tayyip Erdogan', expect.any(Number)]);
    for (const { id, count } of body.related) {
      expect(id).not.toBe(macron.id);
      const both = new URLSearchParams({
        entity: id,
        q: `entity:${macron.id}`,
        lang: 'ar',
        copies: 'include',
      });
      expect((await search.get(`/v1/items?${both}`)).body.total).toBe(count);
    }
    expect((await search.get('/v1/entities/nobody')).status).toBe(404);
  });
});

describe('bad requests', () => {
  it.each([
    ['/v1/items?size=1000', 'size'],
    ['/v1/items?sise=10', 'sise'],
    ['/v1/items?q[match_all]=1', 'q[match_all]'],
    ['/v1/items?cursor=bm9uc2Vuc2U', 'cursor'],
    [`/v1/items?q=${'(a '.repeat(200)}`, 'q'],
    [`/v1/items?q=${'a%20'.repeat(100)}`, 'q'],
    [`/v1/items?q=${'a'.repeat(1001)}`, 'q'],
    ['/v1/items?uri=urn:x', 'feed'],
    ['/v1/items?uri=urn:x&feed=a&q=b', 'q'],
    ['/v1/entities', 'q'],
    ['/v1/entities?q=a&size=0', 'size'],
    ['/v1/items/0000000000000000000000/related?lang=!', 'lang'],
    ['/v1/items/0000000000000000000000?size=1', 'size'],
  ])('%s is answered with 400 naming %s', async (path, field) => {
    const { status, headers, body } = await search.get(path);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it('refuses a cursor under another search', async () => {
    const { body } = await search.get('/v1/items?size=5');
    const { status } = await search.get(`/v1/items?size=5&lang=ar&cursor=${body.nextCursor}`);
    expect(status).toBe(400);
    const included = await search.get(`/v1/items?size=5&copies=include&cursor=${body.nextCursor}`);
    expect(included.status).toBe(400);
  });

  it('knows no other item and no other path', async () => {
    for (const path of [
      '/v1/items/0000000000000000000000',
      '/v1/items/..%2f_search',
      `/v1/items/${'a'.repeat(90)}`,
      '/v1/nothing',
    ]) {
      const { status, body } = await search.get(path);
      expect([path, status, body.status]).toEqual([path, 404, 404]);
    }
  });

  it('reads any text as a query', async () => {
    for (const q of [
      '"',
      '((',
      '-',
      'a OR',
      '\\',
      '{"match_all":{}}',
      '*:*',
      'headline:',
      '\u0000',
      '😀 "x',
      'a/b~2^3',
    ]) {
      expect([q, (await search.get(`/v1/items?q=${encodeURIComponent(q)}`)).status]).toEqual([q, 200]);
    }
  });
});

describe('the item', () => {
  it('is answered as it is, by id and by the name its feed gave it, without a word for editors', async () => {
    const item = newsItem('macron-call');
    const noted = { ...item, ednote: 'do not call the spokesman', order: 2 };
    await indexItems(search.client, search.namespace, [noted]);
    const { status, body } = await search.get(`/v1/items/${item.id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: item.id,
      headline: item.headline,
      body: item.body,
      entities: item.entities,
    });
    expect(JSON.stringify(body)).not.toContain('spokesman of');
    expect(body.ednote).toBeUndefined();
    const { body: byUri } = await search.get(
      `/v1/items?feed=${item.feed}&uri=${encodeURIComponent(item.uri)}`,
    );
    expect(byUri).toEqual(body);
  });

  it('fits the schema that the documentation gives', async () => {
    const { shownItem, searchAnswer, relatedAnswer, entityListAnswer, entityAnswer } = await import(
      '../../apps/search/src/api/answers.js'
    );
    const { id } = newsItem('geneva-opens');
    expect(shownItem.strict().safeParse((await search.get(`/v1/items/${id}`)).body).error).toBeUndefined();
    const list = await search.get('/v1/items?q=Geneva&highlight=1&facets=lang,entity,feed,source');
    expect(searchAnswer.strict().safeParse(list.body).error).toBeUndefined();
    const related = await search.get(`/v1/items/${id}/related`);
    expect(relatedAnswer.strict().safeParse(related.body).error).toBeUndefined();
    const entities = await search.get('/v1/entities?q=Gen');
    expect(entityListAnswer.strict().safeParse(entities.body).error).toBeUndefined();
    const entity = await search.get(`/v1/entities/${entities.body.items[0].id}`);
    expect(entityAnswer.strict().safeParse(entity.body).error).toBeUndefined();
    expect((await search.get('/openapi.json')).body.openapi).toBe('3.1.0');
  });
});

describe('without Elasticsearch', () => {
  it('answers 503 with Retry-After, on the page too, and is alive but not ready', async () => {
    const away = await searchOn('http://127.0.0.1:9');
    try {
      for (const path of [
        '/v1/items?q=a',
        '/v1/items/0000000000000000000000',
        '/v1/entities?q=Syria',
        '/?ui=en',
      ]) {
        const { status, headers, body } = await get(away.base + path);
        expect([path, status]).toEqual([path, 503]);
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
        expect(JSON.stringify(body)).toContain(path.startsWith('/v1') ? 'elasticsearch' : 'try again');
      }
      expect((await get(`${away.base}/healthz`)).status).toBe(200);
      expect((await get(`${away.base}/readyz`)).status).toBe(503);
    } finally {
      await away.stop();
    }
  });

  it('answers 503 while the indexer has not made the index', async () => {
    const early = await searchOn(servers().elasticsearchNode);
    try {
      expect((await get(`${early.base}/v1/items`)).body).toMatchObject({
        status: 503,
        detail: expect.stringContaining('not there yet'),
      });
      expect((await get(`${early.base}/v1/items/0000000000000000000000`)).status).toBe(503);
    } finally {
      await early.stop();
    }
  });
});

it('sends every answer with headers that leave a browser nothing to load or run', async () => {
  for (const path of ['/', '/v1/items', '/v1/nothing', '/docs', '/v1/items?size=x']) {
    const { headers } = await search.get(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});
