import { once } from 'node:events';
import { type Command, InvalidArgumentError } from 'commander';
import { strictNinjsVersions } from '#libs/wire-formats';
import { analyzeCopies } from '../copies/analyze-copies.js';
import { analyzeEntities } from '../entities/analyze-entities.js';
import { loadExtraEntities } from '../entities/load-extra-entities.js';
import { recogniserIn } from '../entities/recogniser-in.js';
import { CommandError, exitCodes } from '../exit-codes.js';
import { registerRelated } from '../related/analyze-related.command.js';
import { analyzeStories } from '../stories/analyze-stories.js';
import { type AnalyzeSettings, analyzeFile } from './analyze-file.js';
import { inputFiles } from './input-files.js';
import { knownZone } from './known-zone.js';

/** `slugline analyze`: the services' own code over files; nothing needs to run. */
export function register(program: Command): void {
  const analyze = program
    .command('analyze')
    .description("run the services' own code over files; nothing needs to run");
  analyze
    .command('copies')
    .description('which articles of a file are copies of which others; JSON Lines')
    .argument('<file>', 'JSON Lines {id, published, source, title, text}, also gzipped; - for standard input')
    .option('--zone <zone>', 'time zone of times without one, such as Africa/Cairo; default UTC')
    .option('--window <hours>', 'how far apart in time two copies may be', hours, 168)
    .action(copies);
  analyze
    .command('entities')
    .description('who and where is in each article of a file, what is said and which days; JSON Lines')
    .argument('<file>', 'JSON Lines {id, lang, published, title, text}, also gzipped; - for standard input')
    .option('--zone <zone>', 'time zone of times without one and of days, such as Africa/Cairo; default UTC')
    .option('--extra <files>', 'files of slugline kb import, with commas between them')
    .option('--transformer <folder>', 'a model for token classification that reads instead of the tagger')
    .action(entities);
  registerRelated(analyze);
  analyze
    .command('stories')
    .description('which articles of a file are of one story; JSON Lines')
    .argument('<file>', 'JSON Lines {id, published, title, text}, also gzipped; - for standard input')
    .option('--zone <zone>', 'time zone of times without one, such as Africa/Cairo; default UTC')
    .option('--window <hours>', 'how far apart in time two articles of a story may be', hours, 336)
    .action(stories);
  analyze
    .command('items')
    .description('the canonical items in files of any format, or why they cannot be read; JSON Lines')
    .argument('<files...>', 'files, folders with all below them, or - for standard input')
    .option('--strict <format@version>', `judge under a version of a standard: ${strictNames}`)
    .option('--feed <id>', 'the feed whose item ids are given', 'local')
    .option('--zone <zone>', 'time zone of times without one, such as Africa/Cairo; default UTC')
    .option('--format <mediatype>', 'take the files for this media type; default: by content')
    .option('--lang <tag>', 'language of items that do not say')
    .option('--source <name>', 'source of items that do not say')
    .action(items);
}

function hours(text: string): number {
  const value = Number(text);
  if (!(value >= 1 && value <= 720)) throw new InvalidArgumentError('expected 1 to 720 hours');
  return value;
}

async function copies(path: string, { zone, window }: { zone?: string; window: number }): Promise<void> {
  await analyzeCopies(path, knownZone(zone), window);
}

async function stories(path: string, { zone, window }: { zone?: string; window: number }): Promise<void> {
  await analyzeStories(path, knownZone(zone), window);
}

async function entities(
  path: string,
  { zone, extra, transformer }: { zone?: string; extra?: string; transformer?: string },
): Promise<void> {
  if (extra !== undefined) loadExtraEntities(extra.split(','));
  const recogniser = transformer === undefined ? undefined : await recogniserIn(transformer);
  await analyzeEntities(path, knownZone(zone), recogniser);
}

const strictNames = `ninjs@${strictNinjsVersions.join(', ')}`;

interface Options {
  readonly strict?: string;
  readonly feed: string;
  readonly zone?: string;
  readonly format?: string;
  readonly lang?: string;
  readonly source?: string;
}

async function items(paths: readonly string[], options: Options): Promise<void> {
  const settings = settingsOf(options);
  const counts = { files: 0, items: 0, refused: 0 };
  for await (const file of inputFiles(paths)) {
    counts.files += 1;
    for (const line of analyzeFile(file, settings)) {
      counts[errorIn(line) ? 'refused' : 'items'] += 1;
      if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
    }
    if (counts.files % 100 === 0) process.stderr.write(`${summary(counts)}\n`);
  }
  process.stderr.write(`${summary(counts)}\n`);
  if (counts.refused > 0) process.exitCode = exitCodes.someRefused;
}

const errorIn = (line: object) => 'error' in line;

const summary = ({ files, items, refused }: { files: number; items: number; refused: number }) =>
  `${files} files: ${items} items, ${refused} refused`;

function settingsOf({ strict, feed, zone, format, lang, source }: Options): AnalyzeSettings {
  if (!/^[a-z0-9-]+$/.test(feed)) {
    throw new CommandError('usage', `--feed ${feed}: expected lower-case letters, digits and hyphens`);
  }
  knownZone(zone);
  return {
    feed: { id: feed, name: feed, ...(zone === undefined ? {} : { timeZone: zone }) },
    push: { lang, source },
    mediaType: format,
    strictNinjs: strict === undefined ? undefined : versionIn(strict),
  };
}

function versionIn(strict: string): string {
  const version = /^ninjs@(.+)$/.exec(strict)?.[1] ?? '';
  if (!strictNinjsVersions.includes(version)) {
    throw new CommandError('usage', `--strict ${strict}: expected one of ${strictNames}`);
  }
  return version;
}
