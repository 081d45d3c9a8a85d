import { readArticles } from '../articles/article-lines.js';
import { articlesByTime, printPerLine } from '../articles/print-per-line.js';
import { findStories } from './find-stories.js';
import { withEntities } from './with-entities.js';

/** Prints `{id, story}` for each line of the file, in their order, after the last; exits with 4 when any cannot be read. */
export async function analyzeStories(
  path: string,
  zone: string | undefined,
  windowHours: number,
): Promise<void> {
  const lines = await readArticles(path, zone);
  const { stories } = findStories(withEntities(articlesByTime(lines)), { windowMs: windowHours * 3_600_000 });
  await printPerLine(lines, ({ id }) => ({ id, story: stories.get(id) }));
  process.stderr.write(`${new Set(stories.values()).size} stories\n`);
}
