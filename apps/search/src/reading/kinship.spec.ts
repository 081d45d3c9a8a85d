import { describe, expect, it } from 'vitest';
import type { ReadableItem } from '#libs/news-index';
import { kinship, type Subject } from './kinship.js';

type Entity = ReadableItem['entities'][number];

function entity(id: string, en: string, salience = 0.8): Entity {
  return { id, type: 'place', name: en, names: { en, ar: `${en}-ar` }, mentions: [], salience };
}

function item(given: Partial<ReadableItem>): ReadableItem {
  return {
    id: 'x',
    language: 'en',
    headline: '',
    body: '',
    entities: [],
    ...given,
  } as unknown as ReadableItem;
}

const time = '2026-11-16T09:00:00.000Z';
const subject = (given: Partial<Subject> = {}): Subject => ({
  item: item({ entities: [entity('geo:sy', 'Syria'), entity('geo:us', 'United States', 0.2)] }),
  eventTime: time,
  entities: [
    { value: 'geo:sy', rarity: 0.8 },
    { value: 'geo:us', rarity: 0.1 },
  ],
  words: [
    { value: 'envoys', rarity: 0.7, surface: 'Envoys' },
    { value: 'وواشنطن', rarity: 0.9, surface: 'وواشنطن' },
    { value: 'syria', rarity: 0.8, surface: 'Syria' },
  ],
  ...given,
});

describe('kinship', () => {
  it('is nothing without a shared entity or word, however near in time', () => {
    const { score, why } = kinship(subject(), item({ entities: [entity('geo:eg', 'Egypt')] }), time);
    expect(score).toBe(0);
    expect(why).toEqual([{ kind: 'time', hours: 0 }]);
  });

  it('names what both items have, the more telling entity first, and no word twice', () => {
    const other = item({
      entities: [entity('geo:us', 'United States'), entity('geo:sy', 'Syria')],
      body: 'An envoy flew to Syria.',
    });
    const { why } = kinship(subject(), other, '2026-11-16T12:30:00.000Z', 'en');
    expect(why).toEqual([
      { kind: 'entity', id: 'geo:sy', name: 'Syria' },
      { kind: 'entity', id: 'geo:us', name: 'United States' },
      { kind: 'words', words: ['Envoys'] },
      { kind: 'time', hours: 3.5 },
    ]);
  });

  it('counts words within one language only, seeing through Arabic prefixes', () => {
    const body = 'وصل إلى واشنطن';
    const arabic = subject({ item: item({ language: 'ar' }) });
    expect(kinship(arabic, item({ language: 'ar-EG', body }), time).why[0]).toEqual({
      kind: 'words',
      words: ['وواشنطن'],
    });
    expect(kinship(subject(), item({ language: 'ar', body }), time).score).toBe(0);
  });

  it('falls with distance in time and with how common the shared entity is', () => {
    const near = item({ entities: [entity('geo:sy', 'Syria')] });
    const common = item({ entities: [entity('geo:us', 'United States')] });
    const now = kinship(subject(), near, time).score;
    expect(kinship(subject(), near, '2026-11-19T09:00:00.000Z').score).toBeLessThan(now);
    expect(kinship(subject(), common, time).score).toBeLessThan(now / 3);
  });

  it('stays between 0 and 1', () => {
    const many = Array.from({ length: 40 }, (_, at) => entity(`e${at}`, `Entity ${at}`, 1));
    const rarities = many.map(({ id }) => ({ value: id, rarity: 1 }));
    const twin = item({ entities: many });
    const { score } = kinship(subject({ item: twin, entities: rarities }), twin, time);
    expect(score).toBeGreaterThan(0.99);
    expect(score).toBeLessThanOrEqual(1);
  });
});
