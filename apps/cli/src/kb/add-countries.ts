import type { KnowledgeEntry, NameForm } from '#libs/knowledge-base';
import type { CountrySource } from './country-names.js';
import type { Conflict, NameOwners } from './name-owners.js';

/**
 * Adds what a source calls the countries that are there, where nobody else is called so, and those that are not there.
 * What the curated tables say comes first: a name that is another entity's there is a conflict, and left out.
 */
export function addCountries(
  entries: readonly KnowledgeEntry[],
  { source, countries }: CountrySource,
  owners: NameOwners,
): { entries: KnowledgeEntry[]; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const formsFor = (id: string, names: readonly string[]): NameForm[] =>
    names.filter(isUsual).flatMap((name) => {
      const owner = owners.of(name);
      if (owner === undefined) {
        owners.give(name, id);
        return [{ text: name, kind: 'full' as const, exact: false }];
      }
      if (owner !== id)
        conflicts.push({ source: source.name, entity: id, says: name, but: `that is ${owner}` });
      return [];
    });
  const known = new Set<string>();
  const extended = entries.map((entry) => {
    const { id, country } = entry.entity;
    const names =
      country !== undefined && id === `country-${country.toLowerCase()}` && countries.get(country);
    if (!names) return entry;
    known.add(country);
    return { ...entry, forms: [...entry.forms, ...formsFor(id, [...names.en, ...names.ar])] };
  });
  const added = [...countries].flatMap(([country, names]): KnowledgeEntry[] => {
    const [en, ar] = [names.en.find(isDistinct), names.ar.find(isDistinct)];
    if (known.has(country) || en === undefined || ar === undefined) return [];
    const id = `country-${country.toLowerCase()}`;
    const forms = formsFor(id, [...names.en, ...names.ar].filter(isDistinct));
    if (!forms.some(({ text }) => text === en) || !forms.some(({ text }) => text === ar)) return [];
    const entity = { id, type: 'place' as const, names: { en, ar }, country };
    return [{ entity, forms, reason: `${source.name}: ISO 3166-1` }];
  });
  return { entries: [...extended, ...added], conflicts };
}

/** Of one word may be another word too (Reunion, Jersey, أروبا): such a name has to be curated. */
const isDistinct = (name: string) => isUsual(name) && /\s/.test(name.trim());

/** No remark in brackets, nor a name turned round at a comma: nobody writes so. Codes are no names. */
const isUsual = (name: string) => !/[(),[\]]/.test(name) && !/^[A-Z.]{1,6}$/.test(name);
