import { readArticles } from '../articles/article-lines.js';
import { articlesByTime, printPerLine } from '../articles/print-per-line.js';
import { type FoundCopy, findCopies } from './find-copies.js';
import { nameGroups } from './name-groups.js';
import { withOwnRedis } from './own-redis.js';

/** What is printed of an article; ids are those of the input. */
export interface CopyLine {
  readonly id: string;
  readonly group: string;
  readonly of?: string;
  readonly similarity: number;
  readonly reason: string;
}

/** Prints a line for each line of the file, in their order, after the last; exits with 4 when any cannot be read. */
export async function analyzeCopies(
  path: string,
  zone: string | undefined,
  windowHours: number,
): Promise<void> {
  const lines = await readArticles(path, zone);
  const windowMs = windowHours * 3_600_000;
  const found = await withOwnRedis((redisUrl) => findCopies(articlesByTime(lines), { redisUrl, windowMs }));
  const printed = copyLines(found);
  await printPerLine(lines, ({ id }) => printed.get(id));
  const groups = new Set([...printed.values()].map(({ group }) => group));
  process.stderr.write(`${groups.size} groups\n`);
}

export function copyLines(found: readonly FoundCopy[]): Map<string, CopyLine> {
  const groups = nameGroups(found);
  const given = new Map(found.map(({ article }) => [article.itemId, article.id]));
  return new Map(
    found.map(({ article: { id }, of, similarity, reason }) => {
      const other = of === undefined ? undefined : given.get(of);
      const rounded = Math.round(similarity * 1_000) / 1_000;
      const line = { id, group: groups.get(id) ?? id, ...(other !== undefined && { of: other }) };
      return [id, { ...line, similarity: rounded, reason }];
    }),
  );
}
