import { Session } from 'node:inspector/promises';
import { annotate, localDay } from '#libs/entities';
import { subjectsOf } from '#libs/topics';
import type { Article } from '../articles/article-lines.js';
import { CommandError } from '../exit-codes.js';
import { type PartShare, sharesOf } from './profile-parts.js';

export interface EnricherFigures {
  readonly items: number;
  readonly wordsPerItem: number;
  /** On one thread, without Kafka: reading a record, annotating it, writing it. */
  readonly itemsPerSecond: number;
  readonly residentMb: number;
  readonly parts: readonly PartShare[];
}

/** Read once before the clock starts: what runs for days is warm. */
const warmUpShare = 0.2;
const sampleEveryUs = 500;

/** What the enricher does with each record, over all of the articles; the parts from a second pass under a profiler. */
export async function benchEnricher(articles: readonly Article[]): Promise<EnricherFigures> {
  if (articles.length === 0) throw new CommandError('usage', '--data: no articles to measure with');
  const records = articles.map(recordOf);
  for (const record of records.slice(0, Math.ceil(records.length * warmUpShare))) enriched(record);
  const started = performance.now();
  for (const record of records) enriched(record);
  const seconds = (performance.now() - started) / 1000;
  const words = articles.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0);
  return {
    items: articles.length,
    wordsPerItem: words / articles.length,
    itemsPerSecond: articles.length / seconds,
    residentMb: process.memoryUsage().rss / 1e6,
    parts: await profiled(() => records.map(enriched)),
  };
}

/** An article as a record on `wire.unique`, without what the enricher passes on unread. */
function recordOf({ itemId, headline, body, language, eventTimeMs }: Article): Buffer {
  const item = { id: itemId, headline, body, language, published: new Date(eventTimeMs).toISOString() };
  return Buffer.from(JSON.stringify(item));
}

function enriched(record: Buffer): Buffer {
  const item = JSON.parse(record.toString()) as { headline: string; body: string; published: string };
  const annotation = annotate(item, localDay(Date.parse(item.published), 'UTC'));
  const subjects = subjectsOf([], { ...item, language: annotation.language });
  return Buffer.from(JSON.stringify({ ...item, subjects, ...annotation }));
}

async function profiled(work: () => unknown): Promise<PartShare[]> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: sampleEveryUs });
    await session.post('Profiler.start');
    work();
    const { profile } = await session.post('Profiler.stop');
    return sharesOf(profile);
  } finally {
    session.disconnect();
  }
}

/** The figures for a person. */
export function enricherLines({
  items,
  wordsPerItem,
  itemsPerSecond,
  residentMb,
  parts,
}: EnricherFigures): string {
  const head = `${Math.round(itemsPerSecond)} items a second on one thread (${items} items of ${Math.round(wordsPerItem)} words), ${Math.round(residentMb)} MB resident with the items`;
  const lines = parts.map(
    ({ part, share }) => `  ${part.padEnd(28)} ${(share * 100).toFixed(1).padStart(5)} % of the CPU time`,
  );
  return `${[head, ...lines].join('\n')}\n`;
}
