import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { annotate, localDay } from '#libs/entities';
import { subjectsOf } from '#libs/topics';
import { type Article, articleLines, isArticle } from '../articles/article-lines.js';
import { CommandError } from '../exit-codes.js';
import {
  type ProcessFigures,
  type ProcessPlace,
  runEnricherProcess,
  uniqueItemOf,
} from './enricher-process.js';
import { type PartShare, sharesOf } from './profile-parts.js';

export interface EnricherFigures {
  readonly items: number;
  readonly wordsPerItem: number;
  /** On one thread, without Kafka: reading a record, annotating it, writing it. */
  readonly itemsPerSecond: number;
  /** The same by the CPU time of the thread, which other work on the machine disturbs less. */
  readonly itemsPerCpuSecond: number;
  readonly parts: readonly PartShare[];
  readonly process: ProcessFigures;
}

/** Read once before the clock starts: what runs for days is warm. */
const warmUpItems = 1_000;
/** So many records are held at a time, as a batch of Kafka is. */
const batchSize = 250;
const sampleEveryUs = 500;

/** What the enricher does with each record, over all articles of a file; the parts from a pass under a profiler. */
export async function benchEnricher(path: string, place: ProcessPlace): Promise<EnricherFigures> {
  let left = warmUpItems;
  for await (const { records } of batchesOf(path)) {
    for (const record of records) enriched(record);
    left -= records.length;
    if (left <= 0) break;
  }
  const { items, words, ms, cpuMs } = await timed(path);
  if (items === 0) throw new CommandError('usage', '--data: no articles to measure with');
  return {
    items,
    wordsPerItem: words / items,
    itemsPerSecond: (items / ms) * 1000,
    itemsPerCpuSecond: (items / cpuMs) * 1000,
    parts: await profiled(path),
    process: await runEnricherProcess(place, uniqueItems(path)),
  };
}

async function timed(path: string) {
  const sum = { items: 0, words: 0, ms: 0, cpuMs: 0 };
  for await (const { records, words } of batchesOf(path)) {
    const [started, cpu] = [performance.now(), process.threadCpuUsage()];
    for (const record of records) enriched(record);
    sum.ms += performance.now() - started;
    const { user, system } = process.threadCpuUsage(cpu);
    sum.cpuMs += (user + system) / 1000;
    sum.items += records.length;
    sum.words += words;
  }
  return sum;
}

interface Batch {
  readonly records: readonly Buffer[];
  readonly words: number;
}

async function* batchesOf(path: string): AsyncGenerator<Batch> {
  let [records, words]: [Buffer[], number] = [[], 0];
  for await (const line of articleLines(path)) {
    if (!isArticle(line)) continue;
    records.push(recordOf(line));
    words += line.body.split(/\s+/).length;
    if (records.length < batchSize) continue;
    yield { records, words };
    [records, words] = [[], 0];
  }
  if (records.length > 0) yield { records, words };
}

/** An article as a record on `wire.unique`, without what the enricher passes on unread. */
function recordOf({ itemId, headline, body, language, eventTimeMs }: Article): Buffer {
  const item = { id: itemId, headline, body, language, published: new Date(eventTimeMs).toISOString() };
  return Buffer.from(JSON.stringify(item));
}

async function* uniqueItems(path: string) {
  for await (const line of articleLines(path)) {
    if (!isArticle(line)) continue;
    const { itemId, headline, body, language, eventTimeMs } = line;
    const published = new Date(eventTimeMs).toISOString();
    yield uniqueItemOf({ id: itemId, headline, body, language, published });
  }
}

function enriched(record: Buffer): Buffer {
  const item = JSON.parse(record.toString()) as { headline: string; body: string; published: string };
  const annotation = annotate(item, localDay(Date.parse(item.published), 'UTC'));
  const subjects = subjectsOf([], { ...item, language: annotation.language });
  return Buffer.from(JSON.stringify({ ...item, subjects, ...annotation }));
}

/** The profiler runs while records are enriched, not while they are read from the file. */
async function profiled(path: string): Promise<PartShare[]> {
  const session = new Session();
  session.connect();
  const nodes: Profiler.ProfileNode[] = [];
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: sampleEveryUs });
    for await (const { records } of batchesOf(path)) {
      await session.post('Profiler.start');
      for (const record of records) enriched(record);
      nodes.push(...(await session.post('Profiler.stop')).profile.nodes);
    }
    return sharesOf({ nodes });
  } finally {
    session.disconnect();
  }
}

/** The figures for a person. */
export function enricherLines(figures: EnricherFigures): string {
  const { items, wordsPerItem, itemsPerSecond, itemsPerCpuSecond, parts } = figures;
  const lines = parts.map(
    ({ part, share }) => `  ${part.padEnd(28)} ${(share * 100).toFixed(1).padStart(5)} % of the CPU time`,
  );
  return `${[
    `${Math.round(itemsPerSecond)} items a second on one thread, ${Math.round(itemsPerCpuSecond)} by its CPU time`,
    `measured: JSON in, names, quotes, days and topics, JSON out, of ${items} items of ${Math.round(wordsPerItem)} words; without Kafka and the check of the record`,
    ...lines,
    processLine(figures.process),
  ].join('\n')}\n`;
}

const processLine = ({ itemsPerSecond, cpuMsPerItem, peakMb }: ProcessFigures) =>
  `an enricher process on Kafka: ${Math.round(itemsPerSecond)} items a second, ${cpuMsPerItem?.toFixed(2) ?? '?'} ms CPU an item, ${Math.round(peakMb ?? Number.NaN)} MB resident at most`;
