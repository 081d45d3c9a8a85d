import { describe, expect, it } from 'vitest';
import { readFtmLine } from './ftm-entity.js';

const listed = {
  ...{ id: 'NK-wendal', schema: 'Person', caption: 'Darvin Wendalov', target: true },
  datasets: ['xx_trial_list'],
  properties: {
    name: ['Darvin Wendalov', 'WENDALOV DARVIN', 'دارفين وندالوف', 'Дарвин Вендалов', 'داروین وندالف'],
    alias: ['The Wendal'],
    weakAlias: ['Dar'],
    citizenship: ['ru'],
    topics: ['sanction'],
  },
};
const read = (entity: object) => readFtmLine(JSON.stringify(entity));
const having = (properties: object) => read({ ...listed, properties });

describe('an entity of FollowTheMoney', () => {
  it('gives its names in Arabic and Latin letters, the usual ones first, and counts only in company', () => {
    expect(read(listed)).toMatchObject({
      entity: { type: 'person', country: 'RU', names: { en: 'Darvin Wendalov', ar: 'دارفين وندالوف' } },
      forms: ['Darvin Wendalov', 'The Wendal', 'WENDALOV DARVIN', 'دارفين وندالوف'].map((text) => ({ text })),
      needsCompany: true,
    });
  });

  it('gives nothing that tells of a list', () => {
    expect(JSON.stringify(read(listed))).not.toMatch(/sanction|NK-|xx_trial|target/i);
  });

  it('has the id of Wikidata where it is stated', () => {
    const company = { id: 'NK-works', schema: 'Company', caption: 'Wendal Works Group' };
    const properties = { jurisdiction: ['ae'], wikidataId: ['Q99000005'] };
    expect(read({ ...company, properties })).toMatchObject({
      entity: { id: 'org-i-q99000005', wikidata: 'Q99000005', country: 'AE', type: 'org' },
    });
  });

  it('is left out without a country, with several, without a usable name, and of other schemata', () => {
    const why = 'of no country, or of several';
    expect(having({ name: ['Oda Wendalova'] })).toEqual({ why });
    expect(having({ name: ['Ada Wendalova'], citizenship: ['ru', 'cy'] })).toEqual({ why });
    expect(having({ name: ['Ada Wendalova'], country: ['eu'] })).toEqual({ why });
    expect(read({ ...listed, caption: 'Dar', properties: { name: ['Дарвин Вендалов'] } })).toEqual({
      why: 'without a usable name',
    });
    expect(read({ id: 'NK-s', schema: 'Sanction', properties: {} })).toEqual({ why: 'of other schemata' });
  });

  it.each([
    ['{', /^line: it is no JSON/],
    ['[]', /^line: expected an object, got a list/],
    ['{"schema":"Person"}', /^id: expected a text, got nothing/],
    ['{"id":"a","schema":7}', /^schema: expected a text, got 7/],
    ['{"id":"a","schema":"Person"}', /^properties: expected an object, got nothing/],
  ])('is refused by field and reason: %s', (line, reason) => {
    expect(() => readFtmLine(line)).toThrow(reason);
  });
});
