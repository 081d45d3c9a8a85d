import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { finished } from 'node:stream/promises';
import { type ExtraEntry, knowledgeBase } from '#libs/knowledge-base';
import { ExtraWriter } from './extra-writer.js';
import { inputLines } from './input-lines.js';
import { Tally } from './tally.js';
import { declaredClasses, readClasses } from './wikidata-classes.js';
import { readWikidataLine, type WikidataItem } from './wikidata-item.js';

export interface WikidataOptions {
  readonly out: string;
  /** The fewest pages in Wikipedias and sister projects. */
  readonly sitelinks: number;
  readonly classes?: string;
}

interface Kept {
  readonly entry: ExtraEntry;
  readonly countryItem?: string | undefined;
}

/**
 * Entities of a dump of Wikidata, in one pass over it. What is taken waits in a file, since the country of an entity may come
 * after it; in memory are only the codes of countries.
 */
export async function importWikidata(path: string, options: WikidataOptions): Promise<void> {
  const tally = new Tally();
  const waiting = `${options.out}.waiting`;
  try {
    const codes = await keep(path, options, waiting, tally);
    const source = { name: 'Wikidata', version: basename(path), licence: 'CC0-1.0' };
    await ExtraWriter.write(options.out, [source], async (writer) => {
      for await (const { text } of inputLines(waiting)) {
        const { entry, countryItem } = JSON.parse(text) as Kept;
        const country = codes.get(countryItem ?? '');
        const placed = { ...entry, entity: { ...entry.entity, ...(country !== undefined && { country }) } };
        tally.take(placed);
        await writer.add(placed);
      }
    });
  } finally {
    await rm(waiting, { force: true });
  }
  tally.print(options.out);
}

/** Writes what is taken to a file and answers the codes of countries by their items. */
async function keep(
  path: string,
  { sitelinks, classes }: WikidataOptions,
  waiting: string,
  tally: Tally,
): Promise<Map<string, string>> {
  const types = readClasses(classes ?? declaredClasses());
  const codes = shippedCodes();
  const file = createWriteStream(waiting);
  for await (const line of inputLines(path)) {
    const read = tally.reading(path, line, (text) => readWikidataLine(text, types));
    if (read?.country !== undefined && /^[A-Z]{2}$/.test(read.country.code))
      codes.set(read.country.item, read.country.code);
    if (read === undefined) continue;
    const why = whyNot(read.item, sitelinks);
    if (why !== undefined) tally.pass(why);
    else if (!file.write(`${JSON.stringify(keptOf(read.item as WikidataItem))}\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return codes;
}

const keptOf = ({ entry, countryItem, sitelinks }: WikidataItem) => ({
  entry: { ...entry, reason: `Wikidata: ${sitelinks} sitelinks` },
  countryItem,
});

function whyNot(item: WikidataItem | undefined, sitelinks: number): string | undefined {
  if (item === undefined) return 'of other classes';
  if (item.sitelinks < sitelinks) return `below ${sitelinks} sitelinks`;
  return item.entry === undefined ? 'without a usable name' : undefined;
}

/** An extract of a dump need not hold the countries themselves. */
const shippedCodes = () =>
  new Map(
    knowledgeBase().entries.flatMap(({ entity: { wikidata, country } }) =>
      wikidata !== undefined && country !== undefined ? [[wikidata, country] as const] : [],
    ),
  );
