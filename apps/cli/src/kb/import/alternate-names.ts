import { wholeNumber } from './geonames-place.js';
import { LineFault } from './line-fault.js';

/** A line of GeoNames' `alternateNamesV2.txt`, in the languages that are of use here. */
export interface AlternateName {
  readonly geonames: number;
  /** GeoNames keeps ids of Wikidata among the names. */
  readonly kind: 'en' | 'ar' | 'wikidata';
  readonly name: string;
  readonly isPreferred: boolean;
}

const fewestColumns = 8;
const mostColumns = 10;
const kinds: Readonly<Record<string, AlternateName['kind']>> = { en: 'en', ar: 'ar', wkdt: 'wikidata' };

/** Undefined of other languages, and of short, colloquial and historic names; throws LineFault. */
export function readAlternateName(line: string): AlternateName | undefined {
  const cells = line.split('\t');
  if (cells.length < fewestColumns || cells.length > mostColumns)
    throw new LineFault('columns', `expected ${fewestColumns} to ${mostColumns}, got ${cells.length}`);
  const [, id = '', language = '', name = '', preferred, ...others] = cells;
  const geonames = wholeNumber(id, 'geonameid');
  if (name.trim() === '') throw new LineFault('alternate name', 'it is empty');
  const kind = Object.hasOwn(kinds, language) ? kinds[language] : undefined;
  if (kind === undefined || others.slice(0, 3).includes('1')) return undefined;
  if (kind === 'wikidata' && !/^Q\d{1,12}$/.test(name))
    throw new LineFault('alternate name', `expected an id of Wikidata, got ${JSON.stringify(name)}`);
  return { geonames, kind, name, isPreferred: preferred === '1' };
}
