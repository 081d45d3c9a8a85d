import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFeeds } from '#libs/feeds';
import { countFaults, findFaults } from '../../apps/cli/src/demo/check-sample-wire.js';
import { type SentSample, sendSampleWire } from '../../apps/cli/src/demo/sample-wire.js';
import { ask, type ItemList, type RelatedList } from '../../apps/cli/src/find/search-api.js';
import { servers } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';
import { apps, type Pipeline, startPipeline } from '../support/running-pipeline.js';

describe('the sample wire on real servers', () => {
  let pipeline: Pipeline;
  let sent: SentSample;
  let expected: SentSample['expected'];

  beforeAll(async () => {
    const { feeds } = parseFeeds(readFileSync('deploy/local/feeds.sample.yaml', 'utf8'), 'feeds.sample.yaml');
    pipeline = await startPipeline(servers(), feeds);
    sent = await sendSampleWire(pipeline.fleet.url('gateway'), pipeline.key);
    expected = sent.expected;
    await pipeline.settled(expected.accepted);
  }, 180_000);
  afterAll(() => pipeline?.stop());

  const search = <T>(path: string, query: Record<string, string> = {}) =>
    ask<T>(path, query, pipeline.fleet.url('search'));

  it('ends every record as exactly one thing, and passes what the demo checks', async () => {
    const account = await pipeline.account();
    expect(countFaults(sent, account)).toEqual([]);
    expect(account).toMatchObject({ missing: [], twice: [], wrong: [] });
    await eventually(async () => {
      expect(await findFaults(pipeline.fleet.url('search'), expected)).toEqual([]);
    }, 60_000);
  });

  it('shows each group of copies once, and all of them when asked', async () => {
    await eventually(async () => {
      expect((await search<ItemList>('/v1/items')).total).toBe(expected.groups);
      expect((await search<ItemList>('/v1/items', { copies: 'include' })).total).toBe(expected.visible);
    });
  });

  it.each([
    ['البنك الدولي', 'World Bank'],
    ['قناة السويس', 'Suez Canal'],
  ])('finds the same items for %s and for %s', async (arabic, english) => {
    const ids = async (q: string) => {
      const { items } = await search<ItemList>('/v1/items', { q: `"${q}"`, copies: 'include', size: '50' });
      return items.map(({ id, language }) => `${language} ${id}`).sort();
    };
    const found = await ids(arabic);
    expect(found.some((entry) => entry.startsWith('ar'))).toBe(true);
    expect(found.some((entry) => entry.startsWith('en'))).toBe(true);
    expect(await ids(english)).toEqual(found);
  });

  it('holds the kill at the item, in search and in related', async () => {
    const killed = await fetch(
      `${pipeline.fleet.url('search')}/v1/items?feed=atlas-agency&uri=${encodeURIComponent('urn:newsml:atlas-agency.example:20261110:aden-1')}`,
    );
    expect(killed.status).toBe(410);
    const { items } = await search<ItemList>('/v1/items', { q: 'Aden airport', copies: 'include' });
    expect(items.length).toBeGreaterThan(0);
    expect(items.map(({ feed }) => feed)).not.toContain('atlas-agency');
  });

  it('keeps the third revision although the second came after it', async () => {
    const { items } = await search<ItemList>('/v1/items', { q: 'megawatts Daraa', feed: 'atlas-agency' });
    expect(items[0]?.headline).toContain('more to follow');
  });

  it('relates an Arabic item to English ones on the same event, and says why', async () => {
    const { items } = await search<ItemList>('/v1/items', { q: 'مستكشف القمر', lang: 'ar' });
    const { items: related } = await search<RelatedList>(`/v1/items/${items[0]?.id}/related`, { lang: 'en' });
    expect(related[0]?.item.language).toBe('en');
    expect(related[0]?.why.length).toBeGreaterThan(0);
  });

  it('exposes every metric that the dashboard and the alerts look at', async () => {
    const texts = await Promise.all(
      apps.map(async (app) => (await fetch(`${pipeline.fleet.url(app)}/metrics`)).text()),
    );
    const exposed = new Set(
      texts
        .join('\n')
        .match(/^# TYPE \S+/gm)
        ?.map((line) => line.slice('# TYPE '.length)),
    );
    const shown = ['deploy/dashboards/overview.json', 'deploy/alerts.yml'].map((path) =>
      readFileSync(path, 'utf8'),
    );
    const named =
      shown.join('\n').match(/\b(stage|wire|gateway|dedup|indexer|matcher|process)_[a-z_]+/g) ?? [];
    const missing = named.map((name) => name.replace(/_bucket$/, '')).filter((name) => !exposed.has(name));
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(missing)]).toEqual([]);
  });

  it('reads an article as a site gives it', async () => {
    const { items } = await search<ItemList>('/v1/items', { q: 'السويداء', feed: 'baladi' });
    const article = items[0];
    expect(article).toMatchObject({
      headline: 'دمشق وعمان تبحثان توسيع الربط الكهربائي',
      byline: 'سامر الخطيب',
    });
    expect(article?.relatedHeadlines).toHaveLength(3);
    expect(article?.body).not.toContain('تدمر');
    expect(article?.attributions).toContainEqual(expect.objectContaining({ id: 'petra' }));
  });
});
