import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type KnowledgeSource, knowledgeFolder } from '#libs/knowledge-base';

/** What a source calls a country, by ISO 3166-1 alpha-2; the first of each is its usual name. */
export interface CountryNames {
  readonly en: readonly string[];
  readonly ar: readonly string[];
}

export interface CountrySource {
  readonly source: KnowledgeSource;
  readonly countries: ReadonlyMap<string, CountryNames>;
}

const require = createRequire(import.meta.url);

/** Names of the library i18n-iso-countries, which carries every code of the standard in both languages. */
export function isoCountries(): CountrySource {
  const { version, license } = require('i18n-iso-countries/package.json') as Record<string, string>;
  const [en, ar] = ['en', 'ar'].map(
    (language) =>
      (
        require(`i18n-iso-countries/langs/${language}.json`) as {
          countries: Record<string, string | string[]>;
        }
      ).countries,
  );
  const countries = Object.keys(en ?? {}).sort();
  const namesIn = (names: typeof en, code: string) => [names?.[code] ?? []].flat().map((name) => name.trim());
  return {
    source: { name: 'i18n-iso-countries', version: version ?? '', licence: license ?? '' },
    countries: new Map(countries.map((code) => [code, { en: namesIn(en, code), ar: namesIn(ar, code) }])),
  };
}

interface FrozenNames {
  readonly icu: string;
  readonly cldr: string;
  readonly countries: Readonly<Record<string, readonly [en: string, ar: string]>>;
}

export const frozenNamesFile = (): string => join(knowledgeFolder(), 'sources', 'intl-names.json');

/** Node's own names as they were when they were frozen: they change with its ICU, and the file may not. */
export function frozenIntlNames(): CountrySource {
  const { icu, cldr, countries } = JSON.parse(readFileSync(frozenNamesFile(), 'utf8')) as FrozenNames;
  return {
    source: { name: 'Node.js Intl (CLDR)', version: `CLDR ${cldr}, ICU ${icu}`, licence: 'Unicode-3.0' },
    countries: new Map(Object.entries(countries).map(([code, [en, ar]]) => [code, { en: [en], ar: [ar] }])),
  };
}

/** The same of the Node that runs now, as the file holds it. */
export function intlNamesNow(codes: Iterable<string>): string {
  const namer = (language: string) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const [en, ar] = [namer('en'), namer('ar')];
  const countries = Object.fromEntries(
    [...codes].flatMap((code) => {
      const names = [en.of(code), ar.of(code)];
      return names.includes(undefined) ? [] : [[code, names]];
    }),
  );
  const { icu = '', cldr = '' } = process.versions;
  return `${JSON.stringify({ icu, cldr, countries }, null, 1)}\n`;
}
