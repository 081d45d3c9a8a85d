import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalyzeSettings } from '../analyze/analyze-file.js';
import { CommandError } from '../exit-codes.js';
import { checkExpectations, type ExpectationResult } from './check-expectations.js';
import { compareFeeds, type FeedsResult } from './compare-feeds.js';
import { judgeSuite, type SuiteResult } from './ninjs-suite.js';
import { type FolderCount, readFolders } from './read-folders.js';

export interface FormatsReport {
  readonly folders: readonly FolderCount[];
  readonly suite: readonly SuiteResult[];
  readonly expectations: ExpectationResult;
  readonly feeds: FeedsResult;
}

const settings: AnalyzeSettings = { feed: { id: 'eval', name: 'eval' }, push: {} };

/** Reads the samples of a data folder, and compares them with IPTC's suite, with what people read and with other readers. */
export async function evalFormats(data: string): Promise<FormatsReport> {
  const folders = ['wire', 'feeds'].filter((folder) => existsSync(join(data, folder)));
  if (folders.length === 0) throw new CommandError('usage', `${data}: there is neither wire nor feeds in it`);
  return {
    folders: await readFolders(data, folders, settings),
    suite: judgeSuite(join(data, 'wire', 'ninjs', 'test_suite'), settings),
    expectations: checkExpectations(data, settings),
    feeds: compareFeeds(join(data, 'feeds', 'rss-parser'), settings),
  };
}

/** Everything that is not as it must be, a line each. */
export const faultsOf = ({ folders, suite, expectations, feeds }: FormatsReport): string[] => [
  ...folders.flatMap(({ unexpected }) => unexpected.map((error) => `unexpected: ${error}`)),
  ...suite.flatMap(({ wrong }) => wrong.map((fault) => `ninjs suite: ${fault}`)),
  ...expectations.wrong.map((fault) => `expected: ${fault}`),
  ...feeds.wrong.map((fault) => `feeds: ${fault}`),
];

/** The report for a person: a table, and a line for each of the comparisons. */
export function reportLines(report: FormatsReport): string[] {
  const { folders, suite, expectations, feeds } = report;
  const rows = folders.map(({ folder, format, files, items, reasons, unexpected }) => [
    folder,
    format,
    String(files),
    String(items),
    Object.entries(reasons)
      .map(([code, count]) => `${count} ${code}`)
      .join(', ') || '-',
    String(unexpected.length),
  ]);
  const table = [['folder', 'format', 'files', 'items', 'reasons', 'unexpected'], ...rows];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    ...table.map(line),
    '',
    ...suite.map(
      ({ version, passed, refused, wrong }) =>
        `ninjs ${version.padEnd(8)} ${passed} pass as they must, ${refused} are refused as they must, ${wrong.length} wrong`,
    ),
    '',
    `expectations: ${expectations.values} values of ${expectations.files} files, ${expectations.wrong.length} wrong`,
    `feeds: ${feeds.values} values of ${feeds.entries} entries in ${feeds.files} files, ${feeds.wrong.length} wrong, ${feeds.known} known differences`,
    ...faultsOf(report).map((fault) => `  ${fault}`),
  ];
}
