import type { GazetteerTable } from '../read-table.js';
import { cities } from './cities.js';
import { citiesOfTheWorld } from './cities-of-the-world.js';
import { clubsAndLeagues } from './clubs-and-leagues.js';
import { countries } from './countries.js';
import { events } from './events.js';
import { mediaOrganisations } from './organisations-media.js';
import { middleEastOrganisations } from './organisations-middle-east.js';
import { organisationsOfToday } from './organisations-of-today.js';
import { stateOrganisations } from './organisations-states.js';
import { worldOrganisations } from './organisations-world.js';
import { peopleInAsiaAndAfrica } from './people-in-asia-and-africa.js';
import { peopleInOffice } from './people-in-office.js';
import { peopleInPublicLife } from './people-in-public-life.js';
import { peopleInSportAndBusiness } from './people-in-sport-and-business.js';
import { middleEastPeople } from './people-middle-east.js';
import { worldPeople } from './people-world.js';
import { seatsOfPower } from './seats-of-power.js';

const organisations = (name: string, lines: string): GazetteerTable => ({
  name,
  prefix: 'org-',
  type: 'org',
  columns: 'names',
  lines,
});
const people = (name: string, lines: string): GazetteerTable => ({
  name,
  prefix: 'person-',
  type: 'person',
  columns: 'names',
  lines,
});

/** All tables of the gazetteer; ids are prefix + slug. */
export const tables: readonly GazetteerTable[] = [
  { name: 'countries', prefix: 'country-', type: 'place', columns: 'countries', lines: countries },
  { name: 'cities', prefix: 'place-', type: 'place', columns: 'places', lines: cities },
  {
    name: 'cities-of-the-world',
    prefix: 'place-',
    type: 'place',
    columns: 'places',
    lines: citiesOfTheWorld,
  },
  organisations('organisations-world', worldOrganisations),
  organisations('organisations-states', stateOrganisations),
  organisations('seats-of-power', seatsOfPower),
  organisations('organisations-middle-east', middleEastOrganisations),
  organisations('organisations-media', mediaOrganisations),
  organisations('organisations-of-today', organisationsOfToday),
  organisations('clubs-and-leagues', clubsAndLeagues),
  people('people-world', worldPeople),
  people('people-middle-east', middleEastPeople),
  people('people-in-office', peopleInOffice),
  people('people-in-public-life', peopleInPublicLife),
  people('people-in-asia-and-africa', peopleInAsiaAndAfrica),
  people('people-in-sport-and-business', peopleInSportAndBusiness),
  { name: 'events', prefix: 'event-', type: 'event', columns: 'names', lines: events },
];
