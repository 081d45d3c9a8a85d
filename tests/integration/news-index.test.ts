import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnrichedItem } from '#libs/contracts';
import {
  buildIndexName,
  ensureIndexes,
  fields,
  fromDocument,
  type ItemDocument,
  newsIndexNames,
  newsMapping,
  removeIndexes,
  toDocument,
} from '#libs/news-index';
import { fold } from '#libs/text';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { enrichedItem } from '../support/enriched-items.js';

const namespace = uniqueNamespace();
const names = newsIndexNames(namespace);
const layout = { shards: 1, replicas: 0 };
let client: Client;

const macron = {
  id: 'Q3052772',
  type: 'person' as const,
  name: 'ماكرون',
  names: { ar: 'إيمانويل ماكرون', en: 'Emmanuel Macron', fr: 'Emmanuel Macron' },
  mentions: [],
  salience: 0.9,
};

beforeAll(async () => {
  client = new Client({ node: servers().elasticsearchNode });
  await ensureIndexes(client, namespace, layout);
});
afterAll(async () => {
  await removeIndexes(client, namespace);
  await client.close();
});

async function index(item: EnrichedItem): Promise<void> {
  await client.index({ index: names.write, id: item.id, document: toDocument(item), refresh: true });
}

async function finds(item: EnrichedItem, query: object): Promise<boolean> {
  const { hits } = await client.search({
    index: names.read,
    query: { bool: { filter: [query, { term: { [fields.id]: item.id } }] } },
  });
  return hits.hits.length === 1;
}

const matches = (field: string, text: string) => ({ match: { [field]: { query: text, operator: 'and' } } });

describe('the news index', () => {
  it('is made once when several processes start at the same moment', async () => {
    const other = uniqueNamespace();
    await Promise.all(Array.from({ length: 4 }, () => ensureIndexes(client, other, layout)));
    await ensureIndexes(client, other, layout);
    const aliases = await client.indices.getAlias({ index: `${other}news-*` });
    expect(Object.keys(aliases).sort()).toEqual([
      buildIndexName(other, 'news', 1),
      buildIndexName(other, 'news-revisions', 1),
    ]);
    await removeIndexes(client, other);
  });

  it('says which field differs when an index was made for another program', async () => {
    const other = uniqueNamespace();
    await client.indices.create({
      index: buildIndexName(other, 'news', 1),
      aliases: { [newsIndexNames(other).write]: {} },
      mappings: { properties: { urgency: { type: 'keyword' } } },
    });
    await expect(ensureIndexes(client, other, layout)).rejects.toThrow(/urgency.*keyword, expected byte/);
    await client.indices.delete({ index: buildIndexName(other, 'news', 1) });
  });

  it('gives an index of an older program the fields that are new', async () => {
    const other = uniqueNamespace();
    const { hiddenBy: _, desk: __, ...older } = newsMapping.properties;
    const index = buildIndexName(other, 'news', 1);
    await client.indices.create({
      ...{ index, aliases: { [newsIndexNames(other).write]: {} } },
      mappings: { ...newsMapping, properties: older },
    });
    await ensureIndexes(client, other, layout);
    const found = (await client.indices.getMapping({ index }))[index]?.mappings.properties;
    expect(found).toMatchObject({ hiddenBy: newsMapping.properties.hiddenBy });
    await removeIndexes(client, other);
  });

  it('finds an English text by other forms of its words', async () => {
    const item = enrichedItem({ headline: 'Ministers were meeting', body: 'Two delegations arrived.' });
    await index(item);
    expect(await finds(item, matches(fields.text.en.headline, 'minister meets'))).toBe(true);
    expect(await finds(item, matches(fields.text.en.body, 'delegation arrives'))).toBe(true);
    expect(await finds(item, matches(fields.folded.headline, 'minister'))).toBe(false);
  });

  it('finds an Arabic text by its stems', async () => {
    const item = enrichedItem({
      language: 'ar',
      headline: 'الوزراء يجتمعون',
      body: 'أعلنت الحكومة أن البعثة في المدينة.',
    });
    await index(item);
    expect(await finds(item, matches(fields.text.ar.body, 'مدينة'))).toBe(true);
    expect(await finds(item, matches(fields.text.ar.body, 'حكومة'))).toBe(true);
    expect(await finds(item, matches(fields.text.en.body, 'مدينة'))).toBe(false);
  });

  it.each([
    ['presentation forms', 'ﻣﺼﺮ تستضيف القمة', 'مصر'],
    ['harakat and tatweel', 'قِمَّةٌ فـــي بيروت', 'قمة'],
    ['a hamza left out', 'مسؤول رفيع في أنقرة', 'مسوول انقره'],
    ['Latin accents and case', 'Élysée Palace', 'elysee'],
  ])('finds folded forms: %s', async (_, headline, word) => {
    const item = enrichedItem({ language: 'ar', headline });
    await index(item);
    expect(await finds(item, matches(fields.folded.headline, fold(word)))).toBe(true);
  });

  it('finds an Arabic item by the English name of someone in it, as a phrase too', async () => {
    const item = enrichedItem({ language: 'ar', headline: 'ماكرون في بيروت', entities: [macron] });
    await index(item);
    expect(await finds(item, matches(fields.folded.names, fold('Macron')))).toBe(true);
    expect(await finds(item, { match_phrase: { [fields.folded.names]: fold('Emmanuel Macron') } })).toBe(
      true,
    );
    expect(await finds(item, { term: { [fields.entityIds]: macron.id } })).toBe(true);
  });

  it('gives an item back as it was', async () => {
    const item = enrichedItem({
      ednote: 'for the desk',
      entities: [macron],
      extras: { 'a..b': { '': [1] } },
    });
    await index(item);
    const { _source } = await client.get<ItemDocument>({ index: names.read, id: item.id });
    if (!_source) throw new Error('no source');
    const { ednote: __, ...readable } = item;
    expect(fromDocument(_source)).toEqual(readable);
  });

  it('keeps nothing of a killed item that could be searched', async () => {
    const item = enrichedItem({ headline: 'Withdrawn by the agency', entities: [macron] });
    await index(item);
    await index({ ...item, pubStatus: 'canceled' });
    expect(await finds(item, { term: { [fields.pubStatus]: 'canceled' } })).toBe(true);
    expect(await finds(item, matches(fields.folded.headline, 'withdrawn'))).toBe(false);
    expect(await finds(item, matches(fields.folded.names, 'macron'))).toBe(false);
    expect(await finds(item, { term: { [fields.entityIds]: macron.id } })).toBe(false);
  });

  it.each<[string, Partial<EnrichedItem>]>([
    ['a uri of 40,000 letters', { uri: `urn:${'x'.repeat(40_000)}` }],
    ['a word of 70,000 letters', { headline: 'م'.repeat(70_000) }],
    ['a source name of 50,000 letters', { source: { id: 's', name: 'ع'.repeat(50_000) } }],
    [
      'a type and subject of 50,000 letters',
      { type: 'y'.repeat(50_000), subjects: [{ code: 'z'.repeat(50_000) }] },
    ],
    ['half a surrogate pair in text and keys', { headline: 'half \ud83d', extras: { '\udc00': '\ud800' } }],
    ['control characters', { body: 'a\u0000b\u0008c\u2028d' }],
    ['names that would be paths', { extras: { '': 1, '.': 2, 'a.': 3, ' ': { '..': [[{ '': null }]] } } }],
    ['900 levels', { extras: { deep: JSON.parse(`${'['.repeat(900)}${']'.repeat(900)}`) } }],
    [
      'the years 0 and 9999',
      { firstCreated: '0000-01-01T00:00:00.000Z', expires: '9999-12-31T23:59:59.999Z' },
    ],
    ['a language that is none', { language: '🤷' }],
    ['a body of 900,000 letters', { body: 'word '.repeat(180_000) }],
    ['numbers beyond all bounds', { extras: { n: 1.7e308, m: -0, s: 5e-324 } }],
  ])('refuses no item for %s', async (_, odd) => {
    const item = enrichedItem(odd);
    await index(item);
    expect(await finds(item, { term: { [fields.feed]: item.feed } })).toBe(true);
  });

  it('refuses a field that nobody has foreseen, so that a slip of ours is loud', async () => {
    const document = { ...toDocument(enrichedItem()), surprise: 1 };
    await expect(client.index({ index: names.write, document })).rejects.toThrow(/strict_dynamic_mapping/);
  });
});
