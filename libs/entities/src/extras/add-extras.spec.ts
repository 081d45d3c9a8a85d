import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '#libs/contracts';
import { type ExtraEntry, ExtraFile, extraHead, extraLine } from '#libs/knowledge-base';
import { annotate } from '../annotate.js';
import { useExtraEntities } from './add-extras.js';

const folder = mkdtempSync(join(tmpdir(), 'slugline-extras-'));
let files = 0;

function fileOf(...entries: readonly ExtraEntry[]): ExtraFile {
  const lines = entries.map(extraLine).join('');
  const path = join(folder, `${++files}.jsonl`);
  writeFileSync(path, extraHead(entries.length, sha256Hex(lines), []) + lines);
  return new ExtraFile(path);
}

const entry = (
  id: string,
  names: ExtraEntry['entity']['names'],
  country?: string,
  more: Partial<ExtraEntry> & { readonly others?: readonly string[]; readonly wikidata?: string } = {},
): ExtraEntry => {
  const { others = [], wikidata, ...rest } = more;
  const type = id.split('-')[0] as ExtraEntry['entity']['type'];
  return {
    entity: {
      ...{ id, type, names },
      ...(country !== undefined && { country }),
      ...(wikidata !== undefined && { wikidata }),
    },
    forms: [...Object.values(names), ...others].map((text) => ({ text, kind: 'full', exact: false })),
    reason: 'trial',
    ...rest,
  };
};

const read = (body: string, language: string) =>
  annotate({ body, language }).entities.map(({ id, mentions }) => [
    id,
    ...mentions.map((one) => one.surface),
  ]);
const found = (id: string, body: string, language = 'en') => read(body, language).find(([one]) => one === id);

afterEach(() => void useExtraEntities([]));
afterAll(() => rmSync(folder, { recursive: true }));

describe('entities of an extra file', () => {
  const park = entry('place-i-g1', { en: 'Wendlebury Park', ar: 'متنزه وندلبري' }, 'GB');

  it('are found by each of their names in both languages, without clitics, under one id', () => {
    useExtraEntities([fileOf(park)]);
    expect(found('place-i-g1', 'Police closed Wendlebury Park on Tuesday.')).toEqual([
      ...['place-i-g1', 'Wendlebury Park'],
    ]);
    expect(found('place-i-g1', 'أغلقت الشرطة الطرق المؤدية لمتنزه وندلبري.', 'ar')).toEqual([
      ...['place-i-g1', 'متنزه وندلبري'],
    ]);
  });

  it('carry their country, their place and their name in the language of the item, or in the one that they have', () => {
    const only = entry('org-i-q7', { en: 'Tamsin Bridge Works' }, 'GB', { wikidata: 'Q7' });
    useExtraEntities([fileOf(park, only)]);
    const [one, other] = ['فاز متنزه وندلبري بالجائزة.', 'تعاقدت الوزارة مع Tamsin Bridge Works أمس.'].map(
      (body) => annotate({ body, language: 'ar' }).entities.find(({ id }) => id.includes('-i-')),
    );
    expect(one).toMatchObject({ name: 'متنزه وندلبري', country: 'GB' });
    expect(other).toMatchObject({ name: 'Tamsin Bridge Works', wikidata: 'Q7', country: 'GB' });
  });

  it('are known no more once they are taken away', () => {
    useExtraEntities([fileOf(park)]);
    useExtraEntities([]);
    expect(found('place-i-g1', 'Police closed Wendlebury Park on Tuesday.')).toBeUndefined();
  });
});

describe('an extra name and the curated tables', () => {
  it('gives way where a curated entity has the name, and to one of its type with all its names', () => {
    const counts = useExtraEntities([
      fileOf(
        entry('place-i-g2', { en: 'Paris', ar: 'باريس' }, 'US', { others: ['Paris Vale Heights'] }),
        entry('org-i-q9', { en: 'Kvarnholm Fish Group' }, 'SE', { others: ['Cairo'] }),
      ),
    ]);
    expect(counts).toEqual({ entities: 2, added: 1, joined: 0, shipped: 1 });
    expect(found('place-i-g2', 'They met in Paris Vale Heights, Texas.')).toBeUndefined();
    expect(read('They met in Cairo on Monday.', 'en').map(([id]) => id)).toEqual(['place-cairo']);
  });

  it('is added to the curated entity that has its id in Wikidata', () => {
    const counts = useExtraEntities([
      fileOf(entry('place-i-q222', { en: 'Shqipnia Land', ar: 'أرض شكيبنيا' }, 'AL', { wikidata: 'Q222' })),
    ]);
    expect(counts).toMatchObject({ joined: 1, added: 0 });
    expect(found('country-al', 'The delegation left Shqipnia Land on Monday.')).toBeDefined();
    expect(found('country-al', 'غادر الوفد أرض شكيبنيا أمس.', 'ar')).toBeDefined();
  });

  it('takes the words of a shorter curated name, and leaves them to it where it does not hold', () => {
    const bank = entry('org-i-q11', { en: 'Jordan Quillan Works' }, 'GB', { needsCompany: true });
    useExtraEntities([fileOf(bank)]);
    const alone = read('The strike at Jordan Quillan Works went on.', 'en').map(([id]) => id);
    expect(alone).not.toContain('org-i-q11');
    const there = read('In Britain the strike at Jordan Quillan Works went on.', 'en').map(([id]) => id);
    expect(there).toContain('org-i-q11');
    expect(there).not.toContain('country-jo');
  });
});

describe('a name that says little', () => {
  it('is refused where it is a common word of its language', () => {
    useExtraEntities([
      fileOf(
        entry('place-i-g3', { en: 'Orange', ar: 'السوق' }, 'FR'),
        entry('org-i-q4', { en: 'Victory', ar: 'الحرية' }, 'EG'),
      ),
    ]);
    expect(read('In France they spoke of Orange and of Victory.', 'en').map(([id]) => id)).toEqual([
      'country-fr',
    ]);
    expect(read('في فرنسا فتح السوق وفي مصر نالوا الحرية.', 'ar').map(([id]) => id)).toEqual([
      ...['country-fr', 'country-eg'],
    ]);
  });

  it('of one word is a place after a word that says so, or as a guess beside its country, and no part of a person', () => {
    useExtraEntities([fileOf(entry('place-i-g5', { en: 'Throckley', ar: 'ثروكلي' }, 'GB'))]);
    expect(found('place-i-g5', 'A fire broke out in Throckley overnight.')).toBeDefined();
    expect(
      found('place-i-g5', 'Police from Throckley, in northern Britain, said nobody was hurt.'),
    ).toBeDefined();
    expect(
      found('place-i-g5', 'Police from Throckley, in northern France, said nobody was hurt.'),
    ).toBeUndefined();
    expect(found('place-i-g5', 'اندلع حريق في مدينة ثروكلي أمس.', 'ar')).toBeDefined();
    expect(found('place-i-g5', 'Throckley was safe again.')).toBeUndefined();
    expect(found('place-i-g5', 'Britain named Martin Throckley as its envoy.')).toBeUndefined();
  });

  it('that several bear counts for the one whose country alone is named, and for nobody within one country', () => {
    const [one, other] = ['AU', 'CA'].map((country, at) =>
      entry(`place-i-g6${at}`, { en: 'Marlow Creek Junction' }, country),
    ) as [ExtraEntry, ExtraEntry];
    useExtraEntities([fileOf(one, other)]);
    expect(read('Rain fell on Marlow Creek Junction.', 'en').filter(([id]) => id?.includes('-i-'))).toEqual(
      [],
    );
    expect(found('place-i-g60', 'Rain fell on Marlow Creek Junction in Australia.')).toBeDefined();
    expect(found('place-i-g61', 'Canada sent aid to Marlow Creek Junction.')).toBeDefined();
    const both = read('Canada and Australia each have a Marlow Creek Junction.', 'en');
    expect(both.filter(([id]) => id?.includes('-i-'))).toEqual([]);
    useExtraEntities([fileOf(one, { ...other, entity: { ...other.entity, country: 'AU' } })]);
    const within = read('Rain fell on Marlow Creek Junction in Australia.', 'en');
    expect(within.filter(([id]) => id?.includes('-i-'))).toEqual([]);
  });

  it('made of first names alone asks for something else of its country', () => {
    useExtraEntities([
      fileOf(entry('person-i-q8', { en: 'Ahmed Mahmoud Mustafa', ar: 'أحمد محمود مصطفى' }, 'SD')),
    ]);
    expect(found('person-i-q8', 'قال أحمد محمود مصطفى إن المدرسة فتحت.', 'ar')).toBeUndefined();
    expect(found('person-i-q8', 'قال أحمد محمود مصطفى في السودان إن المدرسة فتحت.', 'ar')).toBeDefined();
  });

  it('and that an importer marks as such asks for it too, and is never found without a country', () => {
    const marked = { needsCompany: true } as const;
    useExtraEntities([
      fileOf(
        entry('person-i-f1', { en: 'Oskar Vintilescu' }, 'RO', marked),
        entry('person-i-f2', { en: 'Darko Vintilescu' }, undefined, marked),
      ),
    ]);
    expect(found('person-i-f1', 'Oskar Vintilescu opened a shop.')).toBeUndefined();
    expect(found('person-i-f1', 'Oskar Vintilescu opened a shop in Romania.')).toBeDefined();
    expect(found('person-i-f2', 'Darko Vintilescu opened a shop in Romania.')).toBeUndefined();
  });
});

describe('several files', () => {
  it('make one entity of those with the same id in GeoNames or Wikidata, with the names of all', () => {
    const counts = useExtraEntities([
      fileOf(
        entry('place-i-q99000020', { en: 'Upper Fenwick Moor' }, 'GB', {
          wikidata: 'Q99000020',
          geonames: 77,
        }),
      ),
      fileOf(entry('place-i-g77', { ar: 'مستنقع فنويك الأعلى' }, 'GB', { geonames: 77 })),
    ]);
    expect(counts).toMatchObject({ added: 1, joined: 1 });
    expect(found('place-i-q99000020', 'وصلوا إلى مستنقع فنويك الأعلى مساء.', 'ar')).toBeDefined();
  });

  it('are refused where one was cut or edited, by its path and line', () => {
    const { path } = fileOf(entry('place-i-g9', { en: 'Lower Fenwick Moor' }));
    writeFileSync(path, `${extraHead(1, 'x', [])}{"id":\n`);
    expect(() => new ExtraFile(path)).toThrow(`${path}, line 1: checksum`);
    const lines = '{"id":"place-i-g9","type":"ship","names":{"en":"A"},"forms":[]}\n';
    writeFileSync(path, extraHead(1, sha256Hex(lines), []) + lines);
    expect(() => useExtraEntities([new ExtraFile(path)])).toThrow(`${path}, line 2: type: ship is none`);
  });
});
