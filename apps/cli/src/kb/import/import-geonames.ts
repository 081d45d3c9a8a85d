import { basename } from 'node:path';
import { readAlternateName } from './alternate-names.js';
import { ExtraWriter } from './extra-writer.js';
import { entryOfPlace, isGone, type Place, readPlace } from './geonames-place.js';
import { inputLines } from './input-lines.js';
import { Tally } from './tally.js';

export interface GeoNamesOptions {
  readonly out: string;
  /** `alternateNamesV2.txt`: without it no place has an Arabic name. */
  readonly names?: string;
  readonly population: number;
  /** GeoNames' feature classes. */
  readonly classes: readonly string[];
}

interface Kept {
  readonly place: Place;
  readonly en: string[];
  readonly ar: string[];
  wikidata?: string;
}

/** Places of GeoNames with their names in both languages. What is kept in memory are the places that are taken. */
export async function importGeoNames(path: string, options: GeoNamesOptions): Promise<void> {
  const tally = new Tally();
  const kept = await placesOf(path, options, tally);
  if (options.names !== undefined) await addNames(options.names, kept, tally);
  const source = { name: 'GeoNames', version: basename(path), licence: 'CC-BY-4.0' };
  await ExtraWriter.write(options.out, [source], async (writer) => {
    for (const { place, ...names } of kept.values()) {
      const entry = entryOfPlace(place, names);
      if (entry === undefined) {
        tally.pass('without a usable name');
        continue;
      }
      tally.take(entry);
      await writer.add(entry);
    }
  });
  tally.print(options.out);
}

async function placesOf(
  path: string,
  { population, classes }: GeoNamesOptions,
  tally: Tally,
): Promise<Map<number, Kept>> {
  const kept = new Map<number, Kept>();
  for await (const line of inputLines(path)) {
    const place = tally.reading(path, line, readPlace);
    if (place === undefined) continue;
    const why = whyNot(place, population, classes);
    if (why === undefined) kept.set(place.geonames, { place, en: [], ar: [] });
    else tally.pass(why);
  }
  return kept;
}

function whyNot(place: Place, population: number, classes: readonly string[]): string | undefined {
  if (!classes.includes(place.featureClass)) return 'of other classes';
  if (isGone(place)) return 'of the past';
  return place.population < population ? `below ${population} inhabitants` : undefined;
}

async function addNames(path: string, kept: ReadonlyMap<number, Kept>, tally: Tally): Promise<void> {
  for await (const line of inputLines(path)) {
    const read = tally.reading(path, line, readAlternateName);
    const place = read && kept.get(read.geonames);
    if (place === undefined) continue;
    const { kind, name, isPreferred } = read as NonNullable<typeof read>;
    if (kind === 'wikidata') place.wikidata = name;
    else if (isPreferred) place[kind].unshift(name);
    else place[kind].push(name);
  }
}
