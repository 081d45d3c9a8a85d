import { type Article, articleIn } from '../articles/article-lines.js';
import { inventItem } from './invented-items.js';

const copyShare = 0.27;
/** Copies follow their source within this many items. */
const copyDistance = 2_000;

/**
 * Articles without sense of which a quarter are copies of one of the last 2,000: words changed, a paragraph cut, another
 * headline; a share that real streams have. `count` of them lie `spanMs` apart from first to last.
 */
export function* inventArticles(count: number, spanMs: number, random: () => number): Generator<Article> {
  const recent: Article[] = [];
  let originals = 0;
  for (let index = 0; index < count; index++) {
    const source = random() < copyShare ? recent[Math.floor(random() * recent.length)] : undefined;
    const fresh = source ? copyOf(source, index, random) : invented(index, random);
    const article = { ...fresh, eventTimeMs: Math.floor((spanMs * index) / count) };
    // Copies of copies would wear a text away.
    if (!source) recent[originals++ % copyDistance] = article;
    yield article;
  }
}

function invented(index: number, random: () => number): Article {
  const ninjs = JSON.parse(inventItem(index, random).ninjs);
  const fields = { id: `${index}`, title: ninjs.headlines[0].value, text: ninjs.bodies[0].value };
  return checked(fields, index);
}

function copyOf({ body }: Article, index: number, random: () => number): Article {
  const paragraphs = body.split('\n\n');
  if (random() < 0.4) paragraphs.pop();
  const text = paragraphs
    .join('\n\n')
    .split(' ')
    .filter(() => random() > 0.08)
    .join(' ');
  return checked({ id: `${index}`, title: text.split(' ').slice(5, 13).join(' '), text }, index);
}

function checked(fields: object, index: number): Article {
  const article = articleIn(JSON.stringify(fields), index + 1);
  if ('error' in article) throw new Error(article.error.detail);
  return article;
}
