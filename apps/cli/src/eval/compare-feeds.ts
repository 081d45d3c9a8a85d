import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy } from '#libs/contracts';
import { type AnalyzeSettings, analyzeFile } from '../analyze/analyze-file.js';
import { knownDifference } from './feed-differences.js';

export interface FeedsResult {
  readonly files: number;
  readonly entries: number;
  readonly values: number;
  readonly wrong: readonly string[];
  /** Values that differ from the fixture's for a reason that `feed-differences` gives. */
  readonly known: number;
}

/** An entry as rss-parser's own fixtures have it. */
interface Entry {
  readonly title?: unknown;
  readonly link?: unknown;
  readonly guid?: unknown;
  readonly id?: unknown;
  readonly isoDate?: unknown;
  readonly creator?: unknown;
  readonly author?: unknown;
  readonly categories?: unknown;
}

/** What both have of an entry, as texts that can be compared. */
const fields: Readonly<Record<string, (entry: Entry) => unknown>> = {
  headline: ({ title }) => title,
  link: ({ link }) => link,
  uri: ({ guid, id }) => guid ?? id,
  time: ({ isoDate }) => isoDate,
  byline: ({ creator, author }) => creator ?? author,
};

const ours: Readonly<Record<string, (copy: Copy) => readonly (string | undefined)[]>> = {
  headline: ({ headline }) => [headline],
  link: ({ uri, links = [] }) => [uri, ...links.map(({ href }) => href)],
  uri: ({ uri }) => [uri],
  time: ({ versionCreated, firstCreated }) => [versionCreated, firstCreated],
  byline: ({ byline }) => [byline],
};

/** Compares the entries of feeds with the expected output that stands beside them (`input`, `output`). */
export function compareFeeds(folder: string, settings: AnalyzeSettings): FeedsResult {
  const inputs = existsSync(join(folder, 'input')) ? readdirSync(join(folder, 'input')).sort() : [];
  const results = inputs.map((name) => compareFile(folder, name, settings));
  const sum = (what: 'entries' | 'values' | 'known' | 'files') =>
    results.reduce((total, result) => total + result[what], 0);
  return {
    files: sum('files'),
    entries: sum('entries'),
    values: sum('values'),
    known: sum('known'),
    wrong: results.flatMap(({ wrong }) => wrong),
  };
}

function compareFile(folder: string, name: string, settings: AnalyzeSettings): FeedsResult {
  const output = join(folder, 'output', name.replace(/\.\w+$/, '.json'));
  const none = { files: 0, entries: 0, values: 0, known: 0, wrong: [] };
  if (!existsSync(output)) return none;
  const expected = JSON.parse(readFileSync(output, 'utf8')) as { feed: { items?: readonly Entry[] } };
  const entries = expected.feed.items ?? [];
  const bytes = readFileSync(join(folder, 'input', name));
  const lines = analyzeFile({ path: name, bytes }, settings);
  const faults: string[] = [];
  let values = 1;
  const read = lines.filter((line) => !('error' in line && entries.length === 0));
  if (read.length !== entries.length)
    faults.push(`${name}: ${read.length} items for ${entries.length} entries`);
  for (const [at, entry] of entries.entries()) {
    const line = lines[at];
    if (line === undefined) continue;
    if ('error' in line) {
      faults.push(`${name} ${at}: item ${line.error.code} ${line.error.detail}`);
      continue;
    }
    const compared = compareEntry(entry, line);
    values += compared.values;
    faults.push(...compared.faults.map((fault) => `${name} ${at}: ${fault}`));
  }
  const wrong = faults.filter((fault) => knownDifference(fault) === undefined);
  return { files: 1, entries: entries.length, values, known: faults.length - wrong.length, wrong };
}

function compareEntry(entry: Entry, copy: Copy): { values: number; faults: string[] } {
  let values = 0;
  const faults: string[] = [];
  for (const [field, read] of Object.entries(fields)) {
    const wanted = read(entry);
    if (typeof wanted !== 'string' || wanted.trim() === '') continue;
    values += 1;
    const found = ours[field]?.(copy) ?? [];
    if (!found.some((text) => text !== undefined && alike(text) === alike(wanted))) {
      faults.push(
        `${field} ${JSON.stringify(found[0] ?? null).slice(0, 80)} for ${JSON.stringify(wanted.slice(0, 80))}`,
      );
    }
  }
  return { values, faults };
}

/** White space and a trailing slash tell nothing. */
const alike = (text: string) => text.replace(/\s+/gu, ' ').trim().replace(/\/$/, '');
