import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EnrichedItem, type Entity, entityMarkItem, type Mark, markSchema } from '#libs/contracts';
import { curate } from '../../apps/indexer/src/curation/curate.js';
import { MarkBook } from '../../apps/indexer/src/marks/mark-book.js';
import { enrichedItem } from '../support/enriched-items.js';
import { type RunningSearch, runningSearch } from '../support/running-search.js';
import { indexDressed } from '../support/stored-history.js';

let search: RunningSearch;
beforeAll(async () => {
  search = await runningSearch();
});
afterAll(() => search.stop());

const book = new MarkBook();
let said = 0;
function say(kind: Mark['kind'], entity: string, value: Record<string, unknown>): void {
  const at = new Date(Date.UTC(2026, 10, 29) + ++said).toISOString();
  const item = entityMarkItem(entity);
  const mark = markSchema.parse({ kind, item, at, by: 'editor:1', value: { entity, ...value } });
  book.learn(mark, { partition: 0, offset: String(said), appendedAt: at });
}
/** As an indexer that knows these marks writes them. */
async function index(...items: EnrichedItem[]): Promise<void> {
  for (const item of items) {
    const curated = curate(item, book.entities);
    await indexDressed(search.client, search.namespace, item, { dress: { ...(curated && { curated }) } });
  }
}

const unknown = (id: string, names: Entity['names']): Entity => ({
  ...{ id, type: 'person', name: Object.values(names)[0] ?? id, names, salience: 0.5, provisional: true },
  mentions: [],
});
const naming = (entities: Entity[], given: Partial<EnrichedItem> = {}) =>
  enrichedItem({ entities, ...given });
const offered = async (letters: string, lang = '') => {
  const { body } = await search.get(`/v1/entities?q=${encodeURIComponent(letters)}&lang=${lang || 'any'}`);
  return body.items.map(({ id, name, count }: Record<string, unknown>) => [id, name, count]);
};

describe('completion of names that no list has', () => {
  it('finds them in both scripts, by their first and their last word, with how many items name them', async () => {
    const id = 'person-x-yusr';
    await index(
      naming([unknown(id, { ar: 'يُسرى الصفتاوي' })], { language: 'ar' }),
      naming([unknown(id, { en: 'Yousra Saftawi' })]),
    );
    for (const letters of ['يسر', 'الصفت', 'صفتاو', 'yous', 'SAFT'])
      expect(await offered(letters)).toEqual([[id, expect.any(String), 2]]);
    expect(await offered('يسرى ')).toEqual([[id, expect.any(String), 2]]);
    expect(await offered('yous', 'en')).toEqual([[id, 'Yousra Saftawi', 1]]);
    expect(await offered('.*')).toEqual([]);
  });

  it.each(['ar', 'en'])(
    'shows each reader the name of their language, also if the newest item is in %s',
    async (newest) => {
      const id = `person-x-nadim-${newest}`;
      const at = (language: string) => ({
        versionCreated: `2026-11-20T1${language === newest ? 1 : 0}:00:00.000Z`,
      });
      await index(
        naming([unknown(id, { ar: 'نديم الحوراني' })], { language: 'ar', ...at('ar') }),
        naming([unknown(id, { en: 'Nadim Hourani' })], at('en')),
      );
      const names = async (lang: string) => (await offered('nadim', lang)).map(([, name]: string[]) => name);
      expect(await names('en')).toContain('Nadim Hourani');
      const { body } = await search.get(`/v1/entities/${id}?lang=ar`);
      expect(body).toMatchObject({ id, name: 'نديم الحوراني', names: { en: 'Nadim Hourani' } });
    },
  );

  it('finds an entity of an extra file, which this process does not know, by its names in both languages', async () => {
    const id = 'place-i-g1';
    const place: Entity = {
      ...unknown(id, { en: 'Tell Wendal', ar: 'تل وندل' }),
      type: 'place',
      provisional: undefined,
    };
    await index(naming([place]), naming([place], { language: 'ar' }));
    for (const letters of ['tell w', 'WEND', 'تل ون', 'وندل'])
      expect(await offered(letters)).toEqual([[id, expect.any(String), 2]]);
    const { body } = await search.get(`/v1/entities/${id}?lang=any`);
    expect(body).toMatchObject({ id, type: 'place', names: { en: 'Tell Wendal', ar: 'تل وندل' }, count: 2 });
  });

  it('offers no name that only a killed, withheld or embargoed item has', async () => {
    const secret = (word: string) => [
      unknown(`person-x-${word.toLowerCase()}`, { en: `${word} Quillfeather` }),
    ];
    const shown = naming(secret('Vastra'));
    await index(
      shown,
      naming(secret('Killa'), { pubStatus: 'canceled' }),
      naming(secret('Withha'), { pubStatus: 'withheld' }),
      naming(secret('Embarga'), { embargoedUntil: new Date(Date.now() + 3_600_000).toISOString() }),
    );
    expect(await offered('Quill')).toEqual([['person-x-vastra', 'Vastra Quillfeather', 1]]);
    await index({ ...shown, pubStatus: 'canceled', order: 2, contentHash: 'c'.repeat(64) });
    expect(await offered('Quill')).toEqual([]);
  });
});

describe('an entity that a curator has merged into another one', () => {
  it('is found by its old id, its old name and that of the other one, in every language', async () => {
    const [old, stays] = ['person-x-oldbramble', 'person-emmanuel-macron'];
    const early = naming([unknown(old, { en: 'Emanuel Makron Bramble' })], { headline: 'Bramble speaks' });
    await index(early, naming([unknown('person-x-other', { en: 'Somebody Else' })]));
    say('entity-merge', old, { into: stays });
    await index(early);
    for (const id of [old, stays]) {
      const { body } = await search.get(`/v1/items?entity=${id}&facets=entity`);
      expect(body.items.map((item: EnrichedItem) => item.id)).toEqual([early.id]);
      expect(body.facets.entity.map(({ value }: { value: string }) => value)).toEqual([stays]);
      expect((await search.get(`/v1/entities/${id}`)).body).toMatchObject({ id: stays, count: 1 });
    }
    for (const q of [`entity:${old}`, `speaks entity:${old}`, `entity:person-x-nobody OR entity:${old}`]) {
      const { body } = await search.get(`/v1/items?q=${encodeURIComponent(q)}`);
      expect(body.items.map((item: EnrichedItem) => item.id)).toEqual([early.id]);
    }
    const { body: without } = await search.get(`/v1/items?q=${encodeURIComponent(`speaks -entity:${old}`)}`);
    expect(without.items).toEqual([]);
    expect(await offered('ماكرو', 'en')).toEqual([[stays, 'Emmanuel Macron', 1]]);
    const { body } = await search.get(`/v1/items?q=${encodeURIComponent('ماكرون')}`);
    expect(body.items.map((item: EnrichedItem) => item.id)).toEqual([early.id]);
    expect(body.items[0].entities[0]).toMatchObject({ id: stays, names: { ar: 'إيمانويل ماكرون' } });
    expect(JSON.stringify(body)).not.toContain('"curated"');
  });

  it('stands for itself again when that is taken back', async () => {
    const [old, stays] = ['person-x-backbramble', 'person-x-staybramble'];
    const item = naming([unknown(old, { en: 'Nettie Backbramble' })]);
    say('entity-merge', old, { into: stays });
    await index(item);
    expect((await search.get(`/v1/entities/${old}`)).body).toMatchObject({ id: stays });
    say('entity-split', old, {});
    await index(item);
    expect((await search.get(`/v1/entities/${old}`)).body).toMatchObject({ id: old });
    expect((await search.get(`/v1/entities/${stays}`)).status).toBe(404);
  });
});

describe('a name that a curator gave', () => {
  it('is what facets and completion call the entity, of the knowledge base or not', async () => {
    say('entity-name', 'country-vu', { names: { en: 'Vanuatu Islands Republic' } });
    const known: Entity = { ...unknown('country-vu', { en: 'Vanuatu', ar: 'فانواتو' }), type: 'place' };
    const item = naming([{ ...known, provisional: undefined }]);
    await index(item);
    expect(await offered('فانوا', 'en')).toEqual([['country-vu', 'Vanuatu Islands Republic', 1]]);
    expect(await offered('vanuatu isl')).toMatchObject([
      ['country-vu', expect.stringContaining('Republic'), 1],
    ]);
    const { body } = await search.get('/v1/items?entity=country-vu&facets=entity&lang=en');
    expect(body.facets.entity).toEqual([
      { value: 'country-vu', label: 'Vanuatu Islands Republic', count: 1 },
    ]);
  });
});
