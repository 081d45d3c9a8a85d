import { once } from 'node:events';
import { isArticle, readArticles } from '../articles/article-lines.js';
import { exitCodes } from '../exit-codes.js';
import { findStories } from './find-stories.js';

/** Prints `{id, story}` for each line of the file, in their order, after the last; exits with 4 when any cannot be read. */
export async function analyzeStories(
  path: string,
  zone: string | undefined,
  windowHours: number,
): Promise<void> {
  const lines = await readArticles(path, zone);
  const articles = lines.filter(isArticle);
  process.stderr.write(`${articles.length} articles, ${lines.length - articles.length} unreadable lines\n`);
  const byTime = articles.toSorted((a, b) => a.eventTimeMs - b.eventTimeMs);
  const { stories } = findStories(byTime, { windowMs: windowHours * 3_600_000 });
  for (const line of lines) {
    const printed = isArticle(line) ? { id: line.id, story: stories.get(line.id) } : line;
    if (!process.stdout.write(`${JSON.stringify(printed)}\n`)) await once(process.stdout, 'drain');
  }
  process.stderr.write(`${new Set(stories.values()).size} stories\n`);
  if (articles.length < lines.length) process.exitCode = exitCodes.someRefused;
}
