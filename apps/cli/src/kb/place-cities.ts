import type { KnowledgeEntry } from '#libs/knowledge-base';
import type { CitySource } from './cities-of-library.js';
import { kilometres } from './kilometres.js';
import type { Conflict } from './name-owners.js';

/** A city of that name further off is another one, or one of the two is wrong. */
const sameCityKm = 30;
/** Smaller ones of the same name are villages, of which a country has many. */
const namedAlikeFrom = 50_000;

/**
 * Gives curated places the coordinates and the GeoNames id of the library's city of that name and country nearby. A
 * large one of that name far off, and none nearby, is a conflict; the curated coordinates stay.
 */
export function placeCities(
  entries: readonly KnowledgeEntry[],
  { source, named }: CitySource,
): { entries: KnowledgeEntry[]; conflicts: Conflict[]; confirmed: number } {
  const conflicts: Conflict[] = [];
  let confirmed = 0;
  const placed = entries.map((entry): KnowledgeEntry => {
    const { id, country, lat, lon } = entry.entity;
    if (country === undefined || lat === undefined || lon === undefined) return entry;
    const alike = entry.forms.flatMap(({ text, kind }) => (kind === 'full' ? named(country, text) : []));
    const cities = alike.map((city) => ({ city, km: kilometres({ lat, lon }, city) }));
    const near = cities
      .filter(({ km }) => km <= sameCityKm)
      .sort((one, other) => other.city.population - one.city.population || one.km - other.km)[0];
    if (near !== undefined) {
      confirmed++;
      const { cityId, ...at } = near.city;
      return {
        ...entry,
        entity: { ...entry.entity, lat: rounded(at.lat), lon: rounded(at.lon) },
        geonames: cityId,
      };
    }
    const large = cities.find(({ city }) => city.population >= namedAlikeFrom);
    if (large) {
      const { city, km } = large;
      const says = `${city.name} at ${rounded(city.lat)} ${rounded(city.lon)}`;
      conflicts.push({
        source: source.name,
        entity: id,
        says,
        but: `that is ${Math.round(km)} km from ${lat} ${lon}`,
      });
    }
    return entry;
  });
  return { entries: placed, conflicts, confirmed };
}

/** To about a hundred metres. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;
