import { importedId } from '#libs/contracts';
import type { ExtraEntry } from '#libs/knowledge-base';
import { LineFault } from './line-fault.js';
import { type SourceNames, usableNames } from './usable-names.js';

/** A line of GeoNames' main table (`allCountries.txt`, `cities15000.txt`, `EG.txt`). */
export interface Place {
  readonly geonames: number;
  readonly name: string;
  readonly asciiName: string;
  readonly lat: number;
  readonly lon: number;
  /** `A` a country or a part of one, `P` a city or village, `H` water and so on. */
  readonly featureClass: string;
  readonly featureCode: string;
  /** Undefined of what lies in no country. */
  readonly country: string | undefined;
  readonly population: number;
}

const columns = 19;

/** The columns as GeoNames' readme numbers them; throws LineFault. */
export function readPlace(line: string): Place {
  const cells = line.split('\t');
  if (cells.length !== columns) throw new LineFault('columns', `expected ${columns}, got ${cells.length}`);
  const cell = (at: number) => cells[at] as string;
  const country = cell(8);
  if (!/^(?:[A-Z]{2})?$/.test(country))
    throw new LineFault('country code', `expected two capitals, got ${JSON.stringify(country)}`);
  if (cell(1).trim() === '') throw new LineFault('name', 'it is empty');
  return {
    geonames: wholeNumber(cell(0), 'geonameid'),
    ...{ name: cell(1), asciiName: cell(2) },
    lat: degrees(cell(4), 'latitude', 90),
    lon: degrees(cell(5), 'longitude', 180),
    ...{ featureClass: cell(6), featureCode: cell(7) },
    country: country === '' ? undefined : country,
    population: cell(14) === '' ? 0 : wholeNumber(cell(14), 'population'),
  };
}

export function wholeNumber(text: string, field: string): number {
  if (!/^\d{1,12}$/.test(text))
    throw new LineFault(field, `expected a whole number, got ${JSON.stringify(text)}`);
  return Number(text);
}

function degrees(text: string, field: string, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(Math.abs(value) <= most))
    throw new LineFault(field, `expected ${-most} to ${most}, got ${JSON.stringify(text)}`);
  return Math.round(value * 1000) / 1000;
}

/** Places of the past, that were left or destroyed. */
export const isGone = ({ featureCode }: Place): boolean => /^(?:.+H|PPLQ|PPLW)$/.test(featureCode);

/** What alternate names say of a place. */
export interface PlaceNames extends SourceNames {
  readonly wikidata?: string | undefined;
}

/** Undefined where none of its names can be looked for. */
export function entryOfPlace(place: Place, { en, ar, wikidata }: PlaceNames): ExtraEntry | undefined {
  const { geonames, name, asciiName, country, lat, lon, featureCode, population } = place;
  const usable = usableNames({ en: [...en, name, asciiName], ar }, 'place');
  if (usable === undefined) return undefined;
  return {
    entity: {
      ...{ id: importedId('place', `g${geonames}`), type: 'place', names: usable.names },
      ...(country !== undefined && { country }),
      ...{ lat, lon },
      ...(wikidata !== undefined && { wikidata }),
    },
    forms: usable.forms,
    reason: `GeoNames: ${featureCode}, population ${population}`,
    geonames,
  };
}
