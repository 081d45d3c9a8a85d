import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnrichedItem } from '#libs/contracts';
import { annotate } from '#libs/entities';
import type { Dress } from '#libs/news-index';
import { enrichedItem } from '../support/enriched-items.js';
import { type RunningSearch, runningSearch } from '../support/running-search.js';
import { indexDressed } from '../support/stored-history.js';

let search: RunningSearch;
beforeAll(async () => {
  search = await runningSearch();
});
afterAll(async () => {
  await search.stop();
});

function news(given: Partial<EnrichedItem>): EnrichedItem {
  const item = enrichedItem(given);
  return { ...item, entities: annotate(item).entities };
}

const store = (item: EnrichedItem, { refresh = true, ...dress }: Dress & { refresh?: boolean } = {}) =>
  indexDressed(search.client, search.namespace, item, { dress, refresh });

async function relatedTo(body: unknown, query = ''): Promise<{ status: number; body: RelatedBody }> {
  const response = await fetch(`${search.base}/v1/related${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as RelatedBody };
}

interface RelatedBody {
  readonly items: readonly { item: EnrichedItem; score: number; why: { kind: string; words?: string[] }[] }[];
  readonly errors: readonly { field: string; detail: string }[];
}

const ids = ({ items }: RelatedBody) => items.map(({ item }) => item.id);
const time = '2026-11-20T10:00:00.000Z';
const bakers = news({
  headline: 'Bakers go on strike over flour shortage',
  body: 'Bakeries closed on Friday as bakers began a strike. They protest against a shortage of subsidised flour and 1,350 closed ovens, the syndicate said.',
  versionCreated: time,
});
const bakersInArabic = news({
  headline: 'إضراب المخابز بسبب نقص الدقيق',
  body: 'أغلقت المخابز أبوابها الجمعة وبدأ أصحابها إضرابا احتجاجا على نقص الدقيق المدعم وإغلاق 1350 فرنا، حسب النقابة.',
  language: 'ar',
  versionCreated: time,
});
const rowers = news({
  headline: 'Rowers win two medals at lake regatta',
  body: 'The rowing team came home with two medals from the regatta on the lake.',
  versionCreated: time,
});
const floods = news({
  headline: 'سيول تغلق الطريق الساحلي',
  body: 'أغلقت السيول الطريق الساحلي بعد أمطار غزيرة وأنقذت فرق الدفاع المدني عشرات الركاب.',
  language: 'ar',
  versionCreated: time,
});

describe('what is related to an unseen text', () => {
  beforeAll(async () => {
    for (const item of [bakers, bakersInArabic, rowers, floods]) await store(item);
  });
  const asked = {
    title: 'Strike closes bakeries',
    text: 'Bakers stopped work in a strike over the shortage of flour; 1,350 ovens are cold.',
    published: '2026-11-20T12:00:00Z',
  };

  it('is found in its own language and in the other, with words that both have, surest first', async () => {
    const { status, body } = await relatedTo(asked);
    expect(status).toBe(200);
    expect(ids(body).slice(0, 2).toSorted()).toEqual([bakers.id, bakersInArabic.id].toSorted());
    for (const { item, score, why } of body.items) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(why.length, item.headline).toBeGreaterThan(0);
    }
    const words = body.items[0]?.why.find(({ kind }) => kind === 'words')?.words ?? [];
    expect(words.map((word) => word.toLowerCase())).toContain('flour');
    expect(body.items.map(({ score }) => score)).toEqual(
      body.items.map(({ score }) => score).toSorted((a, b) => b - a),
    );
  });

  it('is the same from documents of before in its own language, and in the other when they are written anew', async () => {
    const { body: before } = await relatedTo(asked);
    for (const item of [bakers, bakersInArabic, rowers, floods]) {
      await indexDressed(search.client, search.namespace, item, { compared: false });
    }
    const { body: after } = await relatedTo(asked);
    for (const item of [bakers, bakersInArabic, rowers, floods]) await store(item);
    const { body: anew } = await relatedTo(asked);
    expect(ids(anew)).toEqual(ids(before));
    expect(ids(after)).toEqual(ids(before).filter((id) => id !== bakersInArabic.id));
    for (const [nth, { score }] of after.items.entries()) {
      expect(Math.abs(score - (before.items[nth]?.score ?? 0))).toBeLessThan(0.01);
    }
  });

  it('is in the languages asked for only, and by words that mean the same', async () => {
    const { body } = await relatedTo(asked, '?lang=ar');
    expect(ids(body)[0]).toBe(bakersInArabic.id);
    expect(body.items.every(({ item }) => item.language === 'ar')).toBe(true);
    const words = body.items[0]?.why.find(({ kind }) => kind === 'words')?.words ?? [];
    expect(words.map((word) => word.toLowerCase())).toEqual(expect.arrayContaining(['flour', 'strike']));
    const back = await relatedTo({ text: bakersInArabic.body, title: bakersInArabic.headline }, '?lang=en');
    expect(ids(back.body)[0]).toBe(bakers.id);
  });

  it('is nothing for a text that shares nothing', async () => {
    const { body } = await relatedTo({ text: 'Xylophone quartet rehearses fugue' }, '?lang=ar');
    expect(body.items).toEqual([]);
  });

  it.each([
    [{}, 'text'],
    [{ text: ' … ' }, 'text'],
    [{ text: 'Talks', lang: '!' }, 'lang'],
    [{ text: 'Talks', published: 'soon' }, 'published'],
    [{ text: 'Talks', body: 'x' }, 'body'],
  ])('names what is wrong in %j', async (body, field) => {
    const answer = await relatedTo(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((one) => one.field)).toContain(field);
  });

  it('is refused for a text that is too long, and for what is no JSON', async () => {
    expect((await relatedTo({ text: 'a '.repeat(400_000) })).status).toBe(413);
    const response = await fetch(`${search.base}/v1/related`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(response.status).toBe(400);
  });
});

describe('what may not be seen', () => {
  const at = '2026-11-20T12:00:00.000Z';
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  it.each([
    ['killed', { pubStatus: 'canceled' as const }, {}],
    ['withheld', { pubStatus: 'withheld' as const }, {}],
    ['under embargo', { embargoedUntil: soon }, {}],
    ['killed by an editor', {}, { killedAt: at, marks: [{ kind: 'kill' as const, by: 'editor:x', at }] }],
    ['held', {}, { hiddenBy: 'hold' as const }],
  ])(
    'is related to nothing at once when it is %s, whoever asks with its words',
    async (way, change, dress) => {
      const secret = `Quorvex${way.replaceAll(' ', '')}`;
      const text = { headline: `${secret} dam cracks`, body: `Engineers found cracks in the ${secret} dam.` };
      const [item, beside] = [news({ ...text, versionCreated: at }), news({ ...text, versionCreated: at })];
      await store(item);
      await store(beside);
      const asked = { title: 'Dam cracks', text: text.body };
      expect(ids((await relatedTo(asked)).body)).toContain(item.id);
      await store({ ...item, ...change, order: 2 }, { ...dress, refresh: false });
      for (const refresh of [false, true]) {
        if (refresh) await search.client.indices.refresh();
        expect(ids((await relatedTo(asked)).body)).not.toContain(item.id);
        const { body } = await search.get(`/v1/items/${beside.id}/related`);
        expect(ids(body)).not.toContain(item.id);
      }
    },
  );

  it('takes the place of nothing that may, though there are 300 of it and more alike', async () => {
    const words = { headline: 'Vexlormu tunnel floods', body: 'Water entered the Vexlormu tunnel at dawn.' };
    const withheld = { ...words, pubStatus: 'withheld' as const, versionCreated: at };
    for (let nth = 0; nth < 300; nth++) await store(news(withheld), { refresh: false });
    const body = 'No train can leave since water entered the Vexlormu tunnel.';
    const seen = news({ headline: 'Vexlormu tunnel closed', body, versionCreated: at });
    await store(seen);
    const answer = await relatedTo({ title: words.headline, text: words.body, published: at });
    expect(ids(answer.body)).toEqual([seen.id]);
  });
});

describe('stories', () => {
  it('stand before whatever else is near, one of each group of copies, and are a reason', async () => {
    const story = 'QuorvexStory0123456789';
    const text = { headline: 'Zubrak port reopens', body: 'Ships entered the Zubrak port on Monday.' };
    const item = news(text);
    const far = news({
      headline: 'Zubrak harbour master resigns',
      body: 'He had led Zubrak for years.',
    });
    const copy = news({
      headline: far.headline,
      body: far.body,
      copies: { ...far.copies, reason: 'exact' },
    });
    const near = news({ headline: 'Zubrak port reopens soon', body: 'Ships may enter the Zubrak port.' });
    for (const one of [item, far, copy]) await store(one, { storyPart: story });
    await store(near);
    const { body } = await search.get(`/v1/items/${item.id}/related?size=5`);
    const told = body as RelatedBody;
    expect(told.items.filter(({ item: { copies } }) => copies.group === far.copies.group)).toHaveLength(1);
    expect(told.items[0]?.why[0]).toEqual({ kind: 'story', id: story });
  });
});
