import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type ArticleHints, type CleanArticle, cleanArticle, cleanBody } from '../index.js';

interface Expected {
  /** Present where the text came as a body beside its headline. */
  readonly headline?: string;
  readonly hints: ArticleHints;
  readonly article: CleanArticle;
}

const folder = new URL('golden/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? file.slice(0, -4) : []));

it.each(names)('cleans %s as its golden file says', (name) => {
  const { headline, hints, article } = JSON.parse(read(`${name}.expected.json`)) as Expected;
  const text = read(`${name}.txt`);
  const cleaned = headline === undefined ? cleanArticle(text, hints) : cleanBody(text, headline, hints);
  expect(cleaned).toEqual(article);
});
