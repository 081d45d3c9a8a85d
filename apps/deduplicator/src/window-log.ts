import * as z from 'zod';
import { type Lane, topicName, uniqueItemSchema } from '#libs/contracts';
import type { Filling, KnownItem, Release } from '#libs/copies';
import { type KafkaSettings, type Log, readTopic, type WireRecord } from '#libs/pipeline';
import { claimOf } from './identify.js';

export interface WindowLog {
  readonly kafka: KafkaSettings;
  readonly windowMs: number;
  readonly log: Log;
  /** What a record of `wire.dead` gives up. */
  readonly releasesOf: (record: WireRecord) => readonly Release[];
  readonly onItems: (items: number) => void;
}

const lanes: readonly Lane[] = ['bulk', 'flash'];

/** What a claim is made of; the rest of an item is not looked at. */
const claimedSchema = uniqueItemSchema.pick({
  id: true,
  order: true,
  contentHash: true,
  origin: true,
  receivedAt: true,
  versionCreated: true,
  firstCreated: true,
  pubStatus: true,
  headline: true,
  body: true,
  copies: true,
});
const recordSchema = z.preprocess((bytes) => JSON.parse(String(bytes)), claimedSchema);

/** Reads the window from the log: what was published, then what died of it. */
export function windowLog({ kafka, windowMs, log, releasesOf, onItems }: WindowLog): Filling['readLog'] {
  return async (put, signal) => {
    const options = { from: Date.now() - windowMs, signal, log };
    for (const lane of lanes) {
      await readTopic(kafka, topicName('wire.unique', kafka.namespace, lane), options, async (records) => {
        await put({ known: records.flatMap((record) => knownItem(record, log)) });
        onItems(records.length);
      });
    }
    await readTopic(kafka, topicName('wire.dead', kafka.namespace), options, async (records) => {
      await put({ released: records.flatMap(releasesOf) });
    });
  };
}

/** A record that is no item of ours cannot be claimed for; it is told, and does not stop the filling. */
function knownItem(record: WireRecord, log: Log): KnownItem[] {
  const { topic, partition, offset } = record;
  try {
    const item = recordSchema.parse(record.value);
    return [{ ...claimOf(item), group: item.copies.group }];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn({ topic, partition, offset, reason }, 'a record of the log is no item: it gets no claim');
    return [];
  }
}
