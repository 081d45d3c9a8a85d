import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Article, articleIn, isArticle } from '../articles/article-lines.js';
import { readCounterparts } from '../stories/links-of-week.js';
import { readStorySets, readWeek } from '../stories/story-sets.js';

/** Articles, and for those that are asked about which others are right. */
export interface RelatedSet {
  readonly name: string;
  readonly articles: readonly Article[];
  /** Ids by the id of the article asked about; none where none was found by those who labelled. */
  readonly right: ReadonlyMap<string, ReadonlySet<string>>;
  /** BCP 47; none means all. */
  readonly languages: readonly string[];
  readonly collapse: boolean;
}

/** Labelled stories: whatever is of one story is right. */
export async function readStoryQueries(data: string): Promise<RelatedSet[]> {
  const sets = await readStorySets(data);
  return sets.map(({ name, articles, stories }) => {
    const members = Map.groupBy(stories, ([, story]) => story);
    const right = articles.map(({ id }) => {
      const others = (members.get(stories.get(id) as string) ?? []).map(([other]) => other);
      return [id, new Set(others.filter((other) => other !== id))] as const;
    });
    return { name, articles, right: new Map(right), languages: [], collapse: false };
  });
}

/** English articles of the week with their Arabic counterparts, and some that have none. */
export async function readWeekQueries(data: string): Promise<RelatedSet> {
  const right = await readCounterparts(data);
  const articles = await readWeek(data);
  return { name: 'en-ar week', articles, right, languages: ['ar'], collapse: true };
}

/** Translated articles, each of its own day: the Arabic one is right for the English one. */
export async function readTranslations(data: string): Promise<RelatedSet> {
  const packed = await readFile(join(data, 'ntrex', 'docs-1-61.jsonl.gz'));
  const documents = gunzipSync(packed)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; lang: string; sentences: string[] })
    .filter(({ lang }) => lang === 'en' || lang === 'ar');
  const articles = documents.map(({ id, lang, sentences: [title, ...rest] }) => {
    const fields = {
      id: `${id}.${lang}`,
      lang,
      title,
      text: rest.join('\n'),
      published: '2019-01-01T00:00:00Z',
    };
    return articleIn(JSON.stringify(fields), 1);
  });
  const right = documents
    .filter(({ lang }) => lang === 'en')
    .map(({ id }) => [`${id}.en`, new Set([`${id}.ar`])] as const);
  return {
    ...{ name: 'ntrex', articles: articles.filter(isArticle), right: new Map(right) },
    ...{ languages: ['ar'], collapse: false },
  };
}
