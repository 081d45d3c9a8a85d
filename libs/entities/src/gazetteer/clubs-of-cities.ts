import { clubsAndLeagues } from './clubs-and-leagues.js';
import type { Homograph } from './written-rule.js';

/** Clubs that are called like their city, or like something else: entity, then the names that they share. */
const shared: readonly (readonly [entity: string, ...names: string[]])[] = [
  ['org-liverpool-fc', 'Liverpool', 'ليفربول'],
  ['org-barcelona-fc', 'Barcelona', 'برشلونة'],
  ['org-leeds', 'Leeds', 'ليدز'],
  ['org-southampton-fc', 'Southampton'],
  ['org-as-roma', 'روما'],
  ['org-napoli', 'نابولي'],
  ['org-sevilla-fc', 'Sevilla', 'إشبيلية'],
  ['org-valencia-cf', 'Valencia', 'فالنسيا'],
  ['org-rb-leipzig', 'Leipzig', 'لايبزيغ'],
  ['org-dortmund', 'Dortmund', 'دورتموند'],
  ['org-olympique-marseille', 'Marseille', 'مرسيليا'],
  ['org-olympique-lyon', 'Lyon', 'ليون'],
  ['org-lille-osc', 'Lille'],
  ['org-as-monaco', 'Monaco', 'موناكو'],
  ['org-fc-porto', 'Porto', 'بورتو'],
  ['org-girona-fc', 'Girona', 'جيرونا'],
  ['org-ac-milan', 'ميلان'],
  ['org-al-hilal', 'الهلال'],
];

/** Named in an item for certain, they say that it is about football. */
const football: readonly string[] = [
  ...[...clubsAndLeagues.matchAll(/^([a-z0-9-]+) \|/gm)].map(([, slug]) => `org-${slug}`),
  ...`premier-league la-liga serie-a bundesliga ligue-1 saudi-league champions-league europa-league conference-league
    club-world-cup fa-cup copa-del-rey afc-champions-league`
    .split(/\s+/)
    .map((slug) => `event-${slug}`),
  ...`real-madrid atletico man-utd man-city arsenal chelsea-fc tottenham bayern juventus inter psg ahly zamalek esperance uefa
    inter-miami`
    .split(/\s+/)
    .map((slug) => `org-${slug}`),
];

/** Where it is the city, or a crescent, all the same. */
const elsewhere = {
  notAfter: 'in near outside city around مدينة بمدينة ومدينة بلدية شارع حي ميدان رؤية رمضان',
  notBefore: 'الأحمر الخصيب النفطي England Spain Italy France',
};

/** A club called like its city is the club where the item names a league or another club: "Liverpool host Arsenal". */
export const clubsOfCities: readonly Homograph[] = shared.map(([entity, ...aliases]) => ({
  entity,
  aliases,
  entities: football.filter((id) => id !== entity),
  ...elsewhere,
}));

/** Their rule is asked first. */
export const preferredClubs = shared
  .filter(([entity]) => entity !== 'org-al-hilal')
  .flatMap(([entity, ...aliases]) => aliases.map((alias) => [alias, entity] as const));
