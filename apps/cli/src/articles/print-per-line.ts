import { once } from 'node:events';
import { exitCodes } from '../exit-codes.js';
import { type Article, isArticle, type UnreadLine } from './article-lines.js';

/** Prints a line of JSON for each line of a file, in their order, unreadable ones as they are; exits with 4 when any is. */
export async function printPerLine(
  lines: readonly (Article | UnreadLine)[],
  printed: (article: Article) => unknown,
): Promise<void> {
  for (const line of lines) {
    const text = JSON.stringify(isArticle(line) ? printed(line) : line);
    if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
  }
  if (!lines.every(isArticle)) process.exitCode = exitCodes.someRefused;
}

/** The articles among the lines in order of time; tells how many there are, and how many lines cannot be read. */
export function articlesByTime(lines: readonly (Article | UnreadLine)[]): Article[] {
  const articles = lines.filter(isArticle);
  process.stderr.write(`${articles.length} articles, ${lines.length - articles.length} unreadable lines\n`);
  return articles.toSorted((a, b) => a.eventTimeMs - b.eventTimeMs);
}
