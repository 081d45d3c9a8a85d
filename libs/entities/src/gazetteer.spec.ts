import { describe, expect, it } from 'vitest';
import { blockedPhrases, homographTable, preferredEntities } from './gazetteer/homographs.js';
import { aliases, entities, entityById, isArabic, nameKey } from './gazetteer.js';
import { ruleKey } from './homographs.js';
import { readTable } from './read-table.js';

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe('the gazetteer', () => {
  it('gives every entity an id of its own', () => {
    expect(repeated(entities.map(({ id }) => id))).toEqual([]);
    expect(entities.length).toBeGreaterThan(3000);
  });

  it('names every entity in both languages, each in its own letters', () => {
    expect(entities.filter(({ names }) => isArabic(names.en) || !isArabic(names.ar))).toEqual([]);
  });

  it('has no name that folds to nothing', () => {
    expect(aliases.filter(({ text }) => nameKey(text) === '')).toEqual([]);
  });

  it('lets every entity be found by a full name in both languages', () => {
    const found = new Set(
      aliases
        .filter(({ kind }) => kind === 'full')
        .map(({ entity, text }) => `${entity.id} ${isArabic(text)}`),
    );
    const unfindable = entities.filter(({ id }) => !found.has(`${id} true`) || !found.has(`${id} false`));
    expect(unfindable.map(({ id }) => id)).toEqual([]);
  });

  it('gives a name to two entities only with a stated priority', () => {
    const claims = new Map<string, Set<string>>();
    for (const { entity, text, kind, exact } of aliases) {
      if (kind !== 'full') continue;
      const key = exact ? `=${text}` : nameKey(text);
      claims.set(key, (claims.get(key) ?? new Set()).add(entity.id));
    }
    const preferred = new Set(preferredEntities.map(([alias]) => nameKey(alias)));
    const disputed = [...claims].filter(([key, ids]) => ids.size > 1 && !preferred.has(key));
    expect(disputed.map(([key, ids]) => [key, ...ids])).toEqual([]);
  });

  it('says "United Nations" in the English title of what says so in the Arabic one, so that either finds both', () => {
    const asymmetric = entities.filter(
      ({ id, names }) =>
        id !== 'org-un-women' &&
        names.en.includes('United Nations') !== /(?:ال|لل)أمم المتحدة/.test(names.ar),
    );
    expect(asymmetric.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['South Carolina', 'North Carolina'],
    ['BioNTech', 'Bayer AG'],
    ['Mastercard', 'Visa Inc'],
    ['Wydad Casablanca', 'Raja Casablanca'],
    ['الوداد البيضاوي', 'الرجاء البيضاوي'],
    ['كارولاينا الجنوبية', 'كارولاينا الشمالية'],
  ])('does not take %s for %s', (one, other) => {
    const bearer = (name: string) => aliases.find(({ text }) => text === name)?.entity.id;
    expect(bearer(one)).toBeDefined();
    expect(bearer(one)).not.toBe(bearer(other));
  });

  it('has rules and preferences only for names that are there', () => {
    const known = new Set(aliases.map(({ entity, text }) => ruleKey(entity.id, text)));
    const ruled = homographTable.flatMap((row) => row.aliases.map((alias) => ruleKey(row.entity, alias)));
    expect(ruled.filter((key) => !known.has(key))).toEqual([]);
    expect(repeated(ruled)).toEqual([]);
    expect(preferredEntities.filter(([alias, id]) => !known.has(ruleKey(id, alias)))).toEqual([]);
    const others = homographTable.flatMap((row) => [...(row.entities ?? []), ...(row.notWith ?? [])]);
    expect(others.filter((id) => entityById(id) === undefined)).toEqual([]);
    expect(blockedPhrases.filter((phrase) => nameKey(phrase) === '')).toEqual([]);
  });

  it('has places with coordinates in range and countries with their code', () => {
    const places = entities.filter(({ id }) => id.startsWith('place-'));
    expect(places.every(({ lat, lon }) => Math.abs(lat ?? 99) <= 90 && Math.abs(lon ?? 199) <= 180)).toBe(
      true,
    );
    const countries = entities.filter(
      ({ id, country }) => id.startsWith('country-') && country !== undefined,
    );
    expect(countries.every(({ id, country }) => id === `country-${country?.toLowerCase()}`)).toBe(true);
    expect(repeated(countries.map(({ wikidata }) => wikidata ?? '').filter((id) => id !== ''))).toEqual([]);
  });
});

describe('a table of the gazetteer', () => {
  const read = (line: string, columns: 'names' | 'places' = 'names') =>
    readTable({ name: 'trial', prefix: 'org-', type: 'org', columns, lines: line });

  it('refuses a line that it cannot read and says which and why', () => {
    expect(() => read('Bad Slug | - | A | ا')).toThrow(/gazetteer trial: slug is not kebab-case: Bad Slug/);
    expect(() => read('a | Egypt | A | ا')).toThrow(/country is neither two capitals nor -/);
    expect(() => read('a | EG | A |')).toThrow(/a name is missing/);
    expect(() => read('a | EG | A | ا | 99 200', 'places')).toThrow(
      /latitude and longitude are missing or wrong/,
    );
  });

  it('reads markers of short, exact and title-only names', () => {
    const [row] = read('a | - | -Title Only; ~Short; =Exact | اسم');
    expect(row?.entity.names.en).toBe('Title Only');
    expect(row?.aliases.map(({ text, kind, exact }) => [text, kind, exact])).toEqual([
      ['Short', 'short', false],
      ['Exact', 'full', true],
      ['اسم', 'full', false],
    ]);
  });
});
