import { readFile } from 'node:fs/promises';
import { type Article, isArticle, readArticles } from '../articles/article-lines.js';
import { articlesByTime, printPerLine } from '../articles/print-per-line.js';
import { CommandError } from '../exit-codes.js';
import { documentsOf } from './enriched-articles.js';
import { withIndex } from './private-index.js';
import { type RelatedLine, type RelatedSettings, relatedAsker } from './related-articles.js';

export interface AnalyzeRelatedOptions extends RelatedSettings {
  readonly zone?: string | undefined;
  /** A file with the ids of the articles that are asked about, one a line; default all. */
  readonly queries?: string | undefined;
}

/**
 * Prints `{id, related}` for each line of the file, or for those of `queries`, in the order of the file, after the last;
 * exits with 4 when any line cannot be read.
 */
export async function analyzeRelated(path: string, options: AnalyzeRelatedOptions): Promise<void> {
  const lines = await readArticles(path, options.zone);
  const asked = options.queries === undefined ? undefined : await idsIn(options.queries);
  const isAsked = ({ id }: { readonly id?: string }) => asked === undefined || asked.has(id ?? '');
  const known = new Set(lines.map(({ id }) => id));
  for (const id of asked ?? []) {
    if (!known.has(id))
      throw new CommandError('usage', `--queries ${options.queries}: no line has the id ${id}`);
  }
  const articles = articlesByTime(lines);
  const documents = await documentsOf(articles, { zone: options.zone, copies: options.collapse });
  const found = new Map<string, RelatedLine>();
  await withIndex(documents, async ({ ask }) => {
    const related = relatedAsker(ask, articles, documents, options);
    for (const article of articles.filter(isAsked)) found.set(article.id, await related(article));
  });
  const printed = lines.filter((line) => !isArticle(line) || isAsked(line));
  await printPerLine(printed, ({ id }: Article) => found.get(id));
}

async function idsIn(path: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path, 'utf8');
  return new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}
