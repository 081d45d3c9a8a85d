import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { itemId } from '#libs/contracts';
import { readTime } from '#libs/wire-formats';

/** An article of a JSON Lines file as the services would know it. */
export interface Article {
  /** As the line gives it. */
  readonly id: string;
  /** The id that stands for it in Redis. */
  readonly itemId: string;
  readonly eventTimeMs: number;
  /** The line says when it was published. */
  readonly hasTime?: boolean;
  readonly language?: string;
  readonly headline: string;
  readonly body: string;
  /** The outlet, where the line names one. */
  readonly source?: string;
}

/** A line that is no article; `id` where it has one. */
export interface UnreadLine {
  readonly id?: string;
  readonly error: { readonly code: 'invalid' | 'empty'; readonly detail: string };
}

const feed = 'analyze';
const lineMs = 1_000;

/** Lines `{id, lang?, published?, source?, title?, text}` of a file, also a gzipped one, or of standard input (`-`), in their order. */
export async function readArticles(path: string, zone?: string): Promise<(Article | UnreadLine)[]> {
  const found: (Article | UnreadLine)[] = [];
  for await (const line of articleLines(path, zone)) found.push(line);
  return found;
}

/** The same one by one, for files that are not to be held whole. */
export async function* articleLines(path: string, zone?: string): AsyncGenerator<Article | UnreadLine> {
  const bytes = path === '-' ? process.stdin : createReadStream(path);
  const input: NodeJS.ReadableStream & { destroy(error?: Error): unknown } = path.endsWith('.gz')
    ? bytes.pipe(createGunzip())
    : bytes;
  const ids = new Set<string>();
  let number = 0;
  // An error of the file ends the loop only where it is the stream that is read.
  if (input !== bytes) bytes.on('error', (error: Error) => input.destroy(error));
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = articleIn(line, number, zone);
    const again = 'itemId' in read && ids.has(read.id);
    yield again ? unread(`line ${number}: id: stands in a line before`, read.id) : read;
    if (read.id !== undefined) ids.add(read.id);
  }
}

/** Without `published` the order of the lines is that of time: a second each, from the beginning of 1970. */
export function articleIn(line: string, number: number, zone?: string): Article | UnreadLine {
  const value = fieldsOf(line);
  if (typeof value === 'string') return unread(`line ${number}: ${value}`);
  const { id, published, title, text, lang, source } = value;
  if (typeof id !== 'string' || id === '') return unread(`line ${number}: id: expected a text`);
  for (const [name, field] of Object.entries({ published, title, text, lang })) {
    if (field !== undefined && field !== null && typeof field !== 'string') {
      return unread(`line ${number}: ${name}: expected a text`, id);
    }
  }
  const time = typeof published === 'string' ? readTime(published, zone)?.iso : undefined;
  if (typeof published === 'string' && time === undefined) {
    return unread(`line ${number}: published: expected a date-time such as 2018-04-05T09:00:00Z`, id);
  }
  const [headline, body] = [title ?? '', text ?? ''] as [string, string];
  if (`${headline}${body}`.trim() === '') {
    return { id, error: { code: 'empty', detail: `line ${number}: neither title nor text` } };
  }
  const eventTimeMs = time === undefined ? number * lineMs : Date.parse(time);
  return {
    ...{ id, itemId: itemId(feed, id), eventTimeMs, headline, body, hasTime: time !== undefined },
    ...(typeof lang === 'string' && { language: lang }),
    ...(typeof source === 'string' && source.trim() !== '' && { source }),
  };
}

function fieldsOf(line: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : 'expected an object';
  } catch (error) {
    return (error as Error).message;
  }
}

const unread = (detail: string, id?: string): UnreadLine => ({
  ...(id !== undefined && { id }),
  error: { code: 'invalid', detail },
});

export const isArticle = (line: Article | UnreadLine): line is Article => 'itemId' in line;
