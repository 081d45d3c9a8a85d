import { addFeeds, keyOf } from '#libs/feeds';
import { filledLines, type Line } from './chunks.js';
import { type NinjsForFeed, toNinjs } from './json-lines.js';
import { pushLines } from './send-by-line.js';
import type { Tally } from './tally.js';
import type { WireFile } from './wire-files.js';

export interface ArticleTarget {
  readonly gateway: string;
  readonly key: string;
  readonly feedsFile: string;
}

interface ArticleOptions {
  readonly createFeeds?: boolean;
  readonly zone?: string;
  readonly rate?: number;
}

interface Sendable extends NinjsForFeed {
  readonly number: number;
}

/** Sends each line of our JSON Lines to the feed of its source; order is kept within each feed. */
export async function sendArticleLines(
  file: WireFile,
  target: ArticleTarget,
  options: ArticleOptions,
  tally: Tally,
): Promise<void> {
  const lines = readLines(file, tally);
  const added = options.createFeeds ? await createFeeds(lines, target, options.zone) : [];
  if (added.length > 0) process.stderr.write(`added to ${target.feedsFile}: ${added.join(', ')}\n`);
  for (const run of runsOfOneFeed(lines)) {
    const feed = run[0]?.feed as string;
    const asLines: Line[] = run.map(({ number, line }) => ({ number, text: line }));
    await pushLines(
      asLines,
      file.path,
      { ...target, feed, freshFeed: added.includes(feed) },
      options.rate,
      tally,
    );
  }
}

function readLines(file: WireFile, tally: Tally): Sendable[] {
  return filledLines(file.bytes.toString('utf8')).flatMap(({ number, text }) => {
    try {
      return [{ number, ...toNinjs(text, number) }];
    } catch (error) {
      tally.addUnsendable((error as Error).message, `${file.path} line ${number}`);
      return [];
    }
  });
}

/** The added feeds hold the key that pushes, under the id `local`. */
function createFeeds(
  lines: readonly Sendable[],
  target: ArticleTarget,
  zone?: string,
): Promise<readonly string[]> {
  const names = new Map(lines.map(({ feed, name }) => [feed, name]));
  const key = { ...keyOf(target.key), id: 'local' };
  const timeZone = zone === undefined ? {} : { timeZone: zone };
  return addFeeds(
    target.feedsFile,
    [...names].map(([id, name]) => ({ id, name, ...timeZone, keys: [key] })),
  );
}

/** Lines of several feeds lie mixed; gathering up to 2,000 of them makes bodies of a useful size. */
function runsOfOneFeed(lines: readonly Sendable[], window = 2000): Sendable[][] {
  const runs: Sendable[][] = [];
  for (let start = 0; start < lines.length; start += window) {
    runs.push(...Map.groupBy(lines.slice(start, start + window), ({ feed }) => feed).values());
  }
  return runs;
}
