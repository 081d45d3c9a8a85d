import { describe, expect, it } from 'vitest';
import { sharedWith, type Told } from './shared-with.js';

const eventTime = '2026-11-16T09:00:00.000Z';
const told = (given: Partial<Told>): Told => ({
  ...{ language: 'en', headline: '', body: '', entities: [], dates: [], eventTime },
  ...given,
});
const entity = (id: string, en: string, salience = 0.8, role?: 'origin'): Told['entities'][number] => ({
  ...{ id, type: 'place', name: en, names: { en }, mentions: [], salience },
  ...(role && { role }),
});
const day = (date: string) => ({ field: 'body' as const, start: 0, end: 1, date });

describe('the reasons', () => {
  it('are what both have and nothing else', () => {
    const one = told({
      headline: 'Envoys of Syria discuss ceasefire',
      entities: [entity('us', 'United States', 0.2), entity('sy', 'Syria')],
      dates: [day('2026-11-14'), day('2026-11-13')],
    });
    const other = told({
      body: 'A ceasefire in Syria was agreed with the envoys.',
      entities: [entity('sy', 'Syria'), entity('us', 'United States'), entity('eg', 'Egypt')],
      dates: [day('2026-11-14')],
      eventTime: '2026-11-16T12:30:00.000Z',
    });
    const why = sharedWith(one, 'en')(other);
    expect(why.map(({ kind }) => kind)).toEqual(['entity', 'entity', 'words', 'dates', 'time']);
    expect(why[0]).toEqual({ kind: 'entity', id: 'sy', name: 'Syria' });
    expect(why[2]).toMatchObject({ words: expect.arrayContaining(['Envoys', 'ceasefire']) });
    expect(why[2]).not.toMatchObject({ words: expect.arrayContaining(['Syria']) });
    expect(why.slice(3)).toEqual([
      { kind: 'dates', dates: ['2026-11-14'] },
      { kind: 'time', hours: 3.5 },
    ]);
  });

  it('name the story first, and only the same one', () => {
    const [one, same, other] = ['a', 'a', 'b'].map((id) => told({ story: { id } })) as [Told, Told, Told];
    expect(sharedWith(one)(same)[0]).toEqual({ kind: 'story', id: 'a' });
    expect(sharedWith(one)(other).map(({ kind }) => kind)).toEqual(['time']);
  });

  it('are words of the same notion across languages', () => {
    const arabic = told({ language: 'ar-EG', headline: 'إضراب الخبازين' });
    const why = sharedWith(told({ headline: 'Bakers on strike' }))(arabic);
    expect(why[0]).toMatchObject({ kind: 'words', words: expect.arrayContaining(['strike']) });
  });

  it('leave out where a text comes from, and what lies far apart in time', () => {
    const one = told({ entities: [entity('eg', 'Egypt', 1, 'origin')] });
    const other = told({ entities: [entity('eg', 'Egypt')], eventTime: '2026-01-01T00:00:00.000Z' });
    expect(sharedWith(one)(other)).toEqual([]);
  });
});
