import { type Command, InvalidArgumentError } from 'commander';
import { importFollowTheMoney } from './import-ftm.js';
import { importGeoNames } from './import-geonames.js';
import { importWikidata } from './import-wikidata.js';

const input = ['<file>', 'also gzipped; - for standard input'] as const;
const output = [
  '--out <file>',
  'where the extra entities go; name it in EXTRA_ENTITIES_FILES of the enricher',
] as const;

/** `slugline kb import`: files of others as extra entities beside the shipped knowledge base. */
export function registerImports(kb: Command): void {
  const group = kb
    .command('import')
    .description('make a file of extra entities from a dump that lies here; nothing is downloaded');
  group
    .command('wikidata')
    .description('people, organisations, places and events of a JSON dump of Wikidata (CC0)')
    .argument(...input)
    .requiredOption(...output)
    .option(
      '--sitelinks <count>',
      'only what so many Wikipedias and sister projects have a page on',
      count,
      10,
    )
    .option(
      '--classes <file>',
      'which classes are which type; default: libs/knowledge-base/sources/wikidata-classes.tsv',
    )
    .action(importWikidata);
  group
    .command('geonames')
    .description('places of GeoNames (CC BY 4.0: name it where you show them)')
    .argument(...input)
    .requiredOption(...output)
    .option('--names <file>', 'alternateNamesV2.txt of GeoNames: without it no place has an Arabic name')
    .option('--population <count>', 'only places with so many inhabitants', count, 15_000)
    .option('--classes <letters>', 'feature classes of GeoNames, with commas between them', letters, [
      'A',
      'P',
    ])
    .action(importGeoNames);
  group
    .command('followthemoney')
    .description('names of people and organisations of OpenSanctions (non-commercial without an agreement)')
    .argument(...input)
    .requiredOption(...output)
    .action(importFollowTheMoney);
}

function count(text: string): number {
  if (!/^\d{1,12}$/.test(text)) throw new InvalidArgumentError('expected a whole number');
  return Number(text);
}

function letters(text: string): string[] {
  const classes = text.split(',').map((letter) => letter.trim());
  if (!classes.every((letter) => /^[A-Z]$/.test(letter)))
    throw new InvalidArgumentError('expected letters such as A,P');
  return classes;
}
