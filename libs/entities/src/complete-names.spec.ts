import { describe, expect, it } from 'vitest';
import { completeEntityNames } from './complete-names.js';
import { entityById } from './gazetteer.js';

const ids = (prefix: string, limit = 5) => completeEntityNames(prefix, limit).map(({ id }) => id);

describe('completion of names', () => {
  it.each([
    ['Mac', 'person-emmanuel-macron'],
    ['ماكر', 'person-emmanuel-macron'],
    ['ÉLYS', 'org-elysee'],
    ['united sta', 'country-us'],
    ['ولايات', 'country-us'],
    ['الامم', 'org-un'],
    ['اردوغ', 'person-recep-tayyip-erdogan'],
    ['netany', 'person-benjamin-netanyahu'],
  ])('offers for "%s" %s', (prefix, id) => {
    expect(ids(prefix)).toContain(id);
  });

  it('answers in the script of the letters typed, with both names beside', () => {
    expect(completeEntityNames('مصر', 1)).toEqual([
      { id: 'country-eg', type: 'place', name: 'مصر', names: { en: 'Egypt', ar: 'مصر' } },
    ]);
    expect(completeEntityNames('egyp', 1)[0]?.name).toBe('Egypt');
  });

  it('offers each entity once, no more than asked, and nothing for nothing', () => {
    const offered = ids('a', 50);
    expect(new Set(offered).size).toBe(offered.length);
    expect(ids('a', 3)).toHaveLength(3);
    expect(ids(' ')).toEqual([]);
    expect(ids('zzzzqq')).toEqual([]);
  });

  it('finds an entity by its id', () => {
    expect(entityById('country-fr')).toMatchObject({ names: { en: 'France', ar: 'فرنسا' }, country: 'FR' });
    expect(entityById('nobody')).toBeUndefined();
  });
});
