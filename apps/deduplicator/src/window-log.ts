import * as z from 'zod';
import { type Lane, topicName, uniqueItemSchema } from '#libs/contracts';
import type { Filling, Release } from '#libs/copies';
import { type HourlyCounts, hourOf } from '#libs/feed-watch';
import { type KafkaSettings, type Log, readTopic, type WireRecord } from '#libs/pipeline';
import { knownOf, type MakePrint } from './identify.js';

export interface WindowLog {
  readonly kafka: KafkaSettings;
  readonly windowMs: number;
  readonly log: Log;
  readonly makePrint: MakePrint;
  /** What a record of `wire.dead` gives up. */
  readonly releasesOf: (record: WireRecord) => readonly Release[];
  readonly onItems: (items: number) => void;
  /** Told of the whole history at the end: items by feed and hour of receipt. */
  readonly onHistory: (history: ReadonlyMap<string, HourlyCounts>) => Promise<void>;
}

const lanes: readonly Lane[] = ['bulk', 'flash'];

/** What a claim is made of; the rest of an item is not looked at. */
const claimedSchema = uniqueItemSchema.pick({
  id: true,
  feed: true,
  order: true,
  contentHash: true,
  origin: true,
  receivedAt: true,
  versionCreated: true,
  firstCreated: true,
  pubStatus: true,
  headline: true,
  body: true,
  source: true,
  copies: true,
});
type ClaimedItem = z.infer<typeof claimedSchema>;
const recordSchema = z.preprocess((bytes) => JSON.parse(String(bytes)), claimedSchema);

/** Reads the window from the log: what was published, then what died of it. */
export function windowLog({
  kafka,
  windowMs,
  log,
  makePrint,
  releasesOf,
  onItems,
  onHistory,
}: WindowLog): Filling['readLog'] {
  return async (put, signal) => {
    const options = { from: Date.now() - windowMs, signal, log };
    const history = new Map<string, Map<number, number>>();
    for (const lane of lanes) {
      await readTopic(kafka, topicName('wire.unique', kafka.namespace, lane), options, async (records) => {
        const items = records.flatMap((record) => itemOf(record, log));
        for (const item of items) count(history, item.feed, hourOf(Date.parse(item.receivedAt)));
        await put({ known: await Promise.all(items.map((item) => knownOf(item, makePrint))) });
        onItems(records.length);
      });
    }
    await readTopic(kafka, topicName('wire.dead', kafka.namespace), options, async (records) => {
      await put({ released: records.flatMap(releasesOf) });
    });
    // The first hour is there in part only.
    const whole = hourOf(options.from) + 1;
    for (const counts of history.values()) counts.delete(whole - 1);
    await onHistory(history);
  };
}

/** A record that is no item of ours cannot be claimed for; it is told, and does not stop the filling. */
function itemOf(record: WireRecord, log: Log): ClaimedItem[] {
  const { topic, partition, offset } = record;
  try {
    return [recordSchema.parse(record.value)];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn({ topic, partition, offset, reason }, 'a record of the log is no item: it gets no claim');
    return [];
  }
}

function count(history: Map<string, Map<number, number>>, feed: string, hour: number): void {
  const counts = history.get(feed) ?? new Map<number, number>();
  counts.set(hour, (counts.get(hour) ?? 0) + 1);
  history.set(feed, counts);
}
