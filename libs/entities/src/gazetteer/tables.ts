import type { GazetteerTable } from '../read-table.js';
import { countries } from './countries.js';

/** All tables of the gazetteer; ids are prefix + slug. */
export const tables: readonly GazetteerTable[] = [
  { name: 'countries', prefix: 'country-', type: 'place', columns: 'countries', lines: countries },
];
