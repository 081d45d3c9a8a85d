import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type KnowledgeEntry, knowledgeFile, readKnowledge } from '#libs/knowledge-base';
import { buildKnowledge, declaredSources, type KnowledgeSources } from './build-knowledge.js';

const source = (name: string) => ({ name, version: '1', licence: 'MIT' });
const country = (code: string, en: string, ar: string): KnowledgeEntry => ({
  entity: { id: `country-${code.toLowerCase()}`, type: 'place', names: { en, ar }, country: code },
  forms: [en, ar].map((text) => ({ text, kind: 'full', exact: false })),
  reason: 'countries',
});
const city = (name: string, lat: number, lon: number): KnowledgeEntry => ({
  entity: {
    id: `place-${name.toLowerCase()}`,
    type: 'place',
    names: { en: name, ar: 'مدينة' },
    country: 'LB',
    lat,
    lon,
  },
  forms: [{ text: name, kind: 'full', exact: false }],
  reason: 'cities: Lebanon',
});

const trial = (given: Partial<KnowledgeSources>): ReturnType<typeof buildKnowledge> =>
  buildKnowledge({
    curated: [country('LB', 'Lebanon', 'لبنان')],
    countries: [],
    cities: { source: source('cities'), named: () => [] },
    ...given,
  });
const names = (code: string, en: string[], ar: string[]) => ({
  source: source('atlas'),
  countries: new Map([[code, { en, ar }]]),
});
const entryOf = (built: ReturnType<typeof buildKnowledge>, id: string) =>
  readKnowledge(built.text).entries.find(({ entity }) => entity.id === id);

/** Read once: 135,000 cities and all tables take their time on a busy machine. */
const declared = declaredSources();

describe('the knowledge base', { timeout: 60_000 }, () => {
  it('in the repository is what its declared sources give, byte for byte', () => {
    expect(buildKnowledge(declared).text === readFileSync(knowledgeFile(), 'utf8')).toBe(true);
  });

  it('has 1,500 curated entities or more, each with a full name in both scripts', () => {
    const { curated } = declared;
    expect(curated.length).toBeGreaterThan(1500);
    const inBoth = curated.filter(({ forms }) => {
      const full = forms.filter(({ kind }) => kind === 'full');
      return [/[ء-ي]/, /[a-z]/i].every((script) => full.some(({ text }) => script.test(text)));
    });
    expect(inBoth).toHaveLength(curated.length);
  });

  it('takes names of a country from a library, but none that is another entity by the tables', () => {
    const built = trial({
      curated: [country('LB', 'Lebanon', 'لبنان'), country('GE', 'Georgia', 'جورجيا')],
      countries: [names('LB', ['Lebanese Republic', 'Georgia', 'Lebanon (the)'], ['الجمهورية اللبنانية'])],
    });
    expect(entryOf(built, 'country-lb')?.forms.map(({ text }) => text)).toEqual([
      ...['Lebanon', 'لبنان', 'Lebanese Republic', 'الجمهورية اللبنانية'],
    ]);
    expect(built.conflicts).toEqual([
      { source: 'atlas', entity: 'country-lb', says: 'Georgia', but: 'that is country-ge' },
    ]);
  });

  it('adds a country that the tables lack by names of several words, which are no other word', () => {
    const built = trial({ countries: [names('CK', ['Cook Islands'], ['جزر كوك'])] });
    expect(entryOf(built, 'country-ck')).toMatchObject({
      reason: 'atlas: ISO 3166-1',
      entity: { country: 'CK' },
    });
    expect(entryOf(trial({ countries: [names('JE', ['Jersey'], ['جيرسي'])] }), 'country-je')).toBeUndefined();
  });

  it('places a city by the library where that has it nearby, and reports it where it has it elsewhere', () => {
    const cities = {
      source: source('cities'),
      named: (_: string, name: string) =>
        ({
          Tyre: [{ cityId: 7, name: 'Tyre', population: 100_000, lat: 33.2733, lon: 35.1939 }],
          Sidon: [{ cityId: 8, name: 'Sidon', population: 100_000, lat: 34.9, lon: 36.9 }],
        })[name] ?? [],
    };
    const built = trial({ curated: [city('Tyre', 33.27, 35.2), city('Sidon', 33.56, 35.38)], cities });
    expect(entryOf(built, 'place-tyre')).toMatchObject({ geonames: 7, entity: { lat: 33.273, lon: 35.194 } });
    expect(entryOf(built, 'place-sidon')).toMatchObject({ entity: { lat: 33.56, lon: 35.38 } });
    expect(built.conflicts).toMatchObject([
      { source: 'cities', entity: 'place-sidon', says: 'Sidon at 34.9 36.9' },
    ]);
  });
});
