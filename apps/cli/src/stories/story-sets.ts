import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Article, isArticle, readArticles } from '../articles/article-lines.js';
import type { Grouping } from '../copies/pair-measures.js';

/** Articles in the order in which a book enters them, (event time, id), and the story that people put each in. */
export interface StorySet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly stories: Grouping;
}

const corpora = ['ecbplus-1-35', 'news-cluster-2017', 'wikinews-medium'] as const;
const week = 'egypt-2013-02-04.jsonl.gz';

/** The four sets with labelled stories below `data`: three in English, one afternoon in Arabic. */
export async function readStorySets(data: string): Promise<StorySet[]> {
  const english = corpora.map(async (name): Promise<StorySet> => {
    const path = join(data, 'clusters', `${name}.jsonl.gz`);
    const lines = gunzipSync(await readFile(path))
      .toString('utf8')
      .trim()
      .split('\n');
    const labels = lines.map((line) => JSON.parse(line) as { readonly id: string; readonly story: string });
    const stories = new Map(labels.map(({ id, story }) => [id, story]));
    return { name, stories, articles: labelled(await readArticles(path), stories) };
  });
  return [...(await Promise.all(english)), await afternoon(data)];
}

async function afternoon(data: string): Promise<StorySet> {
  const text = await readFile(join(data, 'stream', 'clusters.tsv'), 'utf8');
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const stories = new Map(rows.map(([id = '', story = '']) => [id, story]));
  const articles = labelled(await readArticles(join(data, 'stream', week)), stories);
  return { name: 'arabic-afternoon', stories, articles };
}

function labelled(lines: Awaited<ReturnType<typeof readArticles>>, stories: Grouping): Article[] {
  const wanted = lines.filter(isArticle).filter(({ id }) => stories.has(id));
  return wanted.sort((a, b) => a.eventTimeMs - b.eventTimeMs || (a.id < b.id ? -1 : 1));
}

/** All articles of the week of the stream, in order of time. */
export async function readWeek(data: string): Promise<Article[]> {
  const lines = await readArticles(join(data, 'stream', week));
  return lines.filter(isArticle).sort((a, b) => a.eventTimeMs - b.eventTimeMs);
}
