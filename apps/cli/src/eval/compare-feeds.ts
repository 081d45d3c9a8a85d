import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy } from '#libs/contracts';
import { type AnalyzeSettings, analyzeFile, type Line } from '../analyze/analyze-file.js';
import { type Difference, knownDifference } from './feed-differences.js';

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
  readonly content?: unknown;
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
  if (!existsSync(output)) return { files: 0, entries: 0, values: 0, known: 0, wrong: [] };
  const expected = JSON.parse(readFileSync(output, 'utf8')) as { feed: { items?: readonly Entry[] } };
  const entries = expected.feed.items ?? [];
  const lines = analyzeFile({ path: name, bytes: readFileSync(join(folder, 'input', name)) }, settings);
  const items = entries.length === 0 ? lines.filter((line) => !('error' in line)) : lines;
  const compared = entries.flatMap((entry, at) => compareEntry(entry, items[at]));
  const faults = compared.filter(({ fault }) => fault);
  const wrong = faults.filter((difference) => knownDifference(difference) === undefined);
  return {
    files: 1,
    entries: entries.length,
    values: compared.length + 1,
    known: faults.length - wrong.length,
    wrong: [
      ...(items.length === entries.length
        ? []
        : [`${name}: ${items.length} items for ${entries.length} entries`]),
      ...wrong.map(({ field, wanted, found }) => `${name}: ${field} ${shown(found[0])} for ${shown(wanted)}`),
    ],
  };
}

const shown = (text: string | undefined) => JSON.stringify(text ?? null).slice(0, 80);

type Compared = Difference & { readonly fault: boolean };

function compareEntry(entry: Entry, line: Line | undefined): Compared[] {
  if (line === undefined) return [];
  if ('error' in line) {
    const wanted = [entry.title, entry.content].filter((text) => typeof text === 'string').join(' ');
    return [{ field: 'item', wanted: wanted.trim(), found: [line.error.code], fault: true }];
  }
  return Object.entries(fields).flatMap(([field, read]) => {
    const wanted = read(entry);
    if (typeof wanted !== 'string' || wanted.trim() === '') return [];
    const found = ours[field]?.(line) ?? [];
    const fault = !found.some((text) => text !== undefined && alike(text) === alike(wanted));
    return [{ field, wanted, found, fault }];
  });
}

/** White space and a trailing slash tell nothing. */
const alike = (text: string) => text.replace(/\s+/gu, ' ').trim().replace(/\/$/, '');
