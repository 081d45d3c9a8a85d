import { UnavailableError } from './errors.js';
import { rest } from './full-jitter.js';
import { kafkaUnavailable } from './kafka-errors.js';
import { quietLog } from './kafka-log.js';
import { type FetchedPartition, type PartitionFetcher, partitionFetcher } from './partition-fetcher.js';
import type { KafkaSettings, Log } from './ports.js';
import type { WireRecord } from './stage.js';
import { withAdmin } from './topics-admin.js';
import { toWireRecord } from './wire-record.js';

export type ReadFrom = 'beginning' | number | { readonly last: number };

export interface ReadOptions {
  /** `beginning`, records appended at or after this moment in ms, or the last so many offsets of each partition. */
  readonly from: ReadFrom;
  readonly signal?: AbortSignal;
  readonly log?: Log;
}

interface Range {
  next: bigint;
  readonly end: bigint;
}

/** Fetches in a row that fail or bring nothing before a reader gives up: half a second or more each. */
const patience = 30;
const restMs = 500;

/**
 * Reads all partitions of a topic (name on the broker) up to the ends seen at the start, without a consumer group.
 * Batches come one after another, in order inside a partition; an error of `onBatch` ends the reading. Returns how
 * many records were read; throws UnavailableError when Kafka stays away, and the signal's reason when it is aborted.
 */
export async function readTopic(
  kafka: KafkaSettings,
  topic: string,
  options: ReadOptions,
  onBatch: (records: readonly WireRecord[]) => Promise<void>,
): Promise<number> {
  const log = options.log ?? quietLog;
  const open = await openRanges(kafka, topic, options.from, log);
  const fetcher = partitionFetcher(kafka, topic, log);
  const reading = { topic, open, fetcher, onBatch, count: 0 };
  try {
    await connect(fetcher);
    for (let idle = 0; open.size > 0; ) {
      options.signal?.throwIfAborted();
      const moved = await readOnce(reading, idle);
      idle = moved ? 0 : idle + 1;
      if (!moved) await rest(restMs, options.signal ?? new AbortController().signal);
    }
  } finally {
    await fetcher.close();
  }
  return reading.count;
}

interface Reading {
  readonly topic: string;
  readonly open: Map<number, Range>;
  readonly fetcher: PartitionFetcher;
  readonly onBatch: (records: readonly WireRecord[]) => Promise<void>;
  count: number;
}

async function connect(fetcher: PartitionFetcher): Promise<void> {
  try {
    await fetcher.connect();
  } catch (error) {
    throw kafkaUnavailable(error);
  }
}

/** One round of fetches; false when it brought nothing. */
async function readOnce(reading: Reading, idle: number): Promise<boolean> {
  const { topic, open, onBatch } = reading;
  let moved = false;
  for (const fetched of await fetchPatiently(reading, idle)) {
    const range = open.get(fetched.partition);
    if (!range || fetched.next === undefined) continue;
    moved = true;
    const records = fetched.messages
      .filter(({ offset }) => BigInt(offset) < range.end)
      .map((message) => toWireRecord(topic, fetched.partition, message));
    if (records.length > 0) await onBatch(records);
    reading.count += records.length;
    range.next = fetched.next;
    if (range.next >= range.end) open.delete(fetched.partition);
  }
  return moved;
}

async function fetchPatiently({ open, fetcher, topic }: Reading, idle: number): Promise<FetchedPartition[]> {
  if (idle >= patience) throw new UnavailableError('kafka', `${topic} gives no more records before its end`);
  try {
    return await fetcher.fetch(new Map([...open].map(([partition, { next }]) => [partition, next])));
  } catch (error) {
    if (idle >= patience - 1) throw kafkaUnavailable(error);
    // A leader has moved or a broker restarts: ask who leads, and try again after the rest.
    await fetcher.refresh().catch((again) => {
      if (idle >= patience - 2) throw kafkaUnavailable(again);
    });
    return [];
  }
}

async function openRanges(
  kafka: KafkaSettings,
  topic: string,
  from: ReadFrom,
  log: Log,
): Promise<Map<number, Range>> {
  return withAdmin(kafka, log, async (admin) => {
    const bounds = await admin.fetchTopicOffsets(topic);
    const starts =
      typeof from === 'number'
        ? await admin.fetchTopicOffsetsByTimestamp(topic, from)
        : bounds.map(({ partition, low, high }) => ({ partition, offset: firstOf(from, low, high) }));
    const firsts = new Map(starts.map(({ partition, offset }) => [partition, BigInt(offset)]));
    const ranges = bounds.map(({ partition, high, low }) => {
      const range: Range = { next: firsts.get(partition) ?? BigInt(low), end: BigInt(high) };
      return [partition, range] as const;
    });
    return new Map(ranges.filter(([, { next, end }]) => next < end));
  });
}

function firstOf(from: Exclude<ReadFrom, number>, low: string, high: string): string {
  if (from === 'beginning') return low;
  const first = BigInt(high) - BigInt(from.last);
  return first > BigInt(low) ? String(first) : low;
}
