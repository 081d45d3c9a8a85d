import { describe, expect, it } from 'vitest';
import { readKnowledge, writeKnowledge } from './knowledge-file.js';
import type { KnowledgeEntry } from './known-entity.js';
import { knowledgeBase, knowledgeOf } from './shipped-knowledge.js';

const entry: KnowledgeEntry = {
  entity: {
    ...{ id: 'place-byblos', type: 'place', names: { en: 'Byblos', ar: 'جبيل' } },
    ...{ country: 'LB', lat: 34.12, lon: 35.65 },
  },
  forms: [
    { text: 'Byblos', kind: 'full', exact: false },
    { text: 'جبيل', kind: 'full', exact: true },
    { text: 'Gubla', kind: 'short', exact: false },
  ],
  reason: 'trial: Lebanon',
  geonames: 273203,
};
const sources = [{ name: 'trial', version: '1', licence: 'MIT' }];

describe('the file of the knowledge base', () => {
  it('gives back what was written, with its sources and a checksum', () => {
    const read = readKnowledge(writeKnowledge([entry], sources));
    expect(read).toMatchObject({ sources, entries: [entry] });
    expect(read.checksum).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    [
      'an entry that somebody changed by hand',
      (text: string) => text.replace('Gubla', 'Jbeil'),
      /line 1: checksum/,
    ],
    ['a file that was cut', (text: string) => text.slice(0, -3), /line 1: checksum/],
    [
      'another format',
      (text: string) => text.replace('"format":1', '"format":7'),
      /line 1: format: expected 1, got 7/,
    ],
    ['what is no JSON', (text: string) => `<<<<<<< HEAD\n${text}`, /line 1: it is no JSON/],
  ])('refuses %s, and says where', (_what, spoil, reason) => {
    expect(() => readKnowledge(spoil(writeKnowledge([entry], sources)))).toThrow(reason);
  });

  it('refuses an entry without a name in one of the languages, by its line', () => {
    const nameless = { ...entry, entity: { ...entry.entity, names: { en: 'Byblos', ar: '' } } };
    expect(() => readKnowledge(writeKnowledge([entry, nameless], sources))).toThrow(/line 3: names/);
  });
});

describe('the knowledge base as it ships', () => {
  it('says of each entity where it comes from and why it is there', () => {
    const { entries, sources: declared } = knowledgeBase();
    expect(entries.filter(({ reason }) => reason === '')).toEqual([]);
    expect(declared.filter(({ licence, version }) => !licence || !version)).toEqual([]);
    expect(knowledgeOf('person-mohamed-morsi')?.reason).toBe('people-middle-east: Egypt');
  });

  it('places a city where the library of cities has it, with its id in GeoNames', () => {
    expect(knowledgeOf('place-cairo')).toMatchObject({
      geonames: 360630,
      entity: { lat: 30.063, lon: 31.25 },
    });
  });
});
