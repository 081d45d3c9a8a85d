import type { Client } from '@elastic/elasticsearch';
import { headers, topicName, topics, uniqueItemSchema } from '#libs/contracts';
import { newsIndexNames, type ReadableItem, type RevisionDocument, revisionId } from '#libs/news-index';
import { type KafkaSettings, type OutgoingRecord, readTopic, type WireRecord } from '#libs/pipeline';
import type { OutdatedItem } from './outdated-items.js';

/** Takes records for `wire.unique`, at the pace that it allows. */
export type PutBack = (records: readonly OutgoingRecord[]) => Promise<void>;

const idsPerRead = 100;

/**
 * Puts back what the log still has of these items, as the deduplicator gave it. Answers how many; those are taken out
 * of `wanted`.
 */
export async function putBackFromLog(
  kafka: KafkaSettings,
  wanted: Map<string, OutdatedItem>,
  put: PutBack,
): Promise<number> {
  const from = Math.min(...[...wanted.values()].map(({ receivedAt }) => Date.parse(receivedAt)));
  let count = 0;
  for (const lane of ['bulk', 'flash'] as const) {
    if (wanted.size === 0) break;
    await readTopic(kafka, topicName(topics.unique, kafka.namespace, lane), { from }, async (records) => {
      const chosen = records.filter((record) => takes(record, wanted));
      count += chosen.length;
      await put(chosen.map((record) => silent(record.key, record.value, record)));
    });
  }
  return count;
}

/** Whether this is the revision wanted of its item; then it is wanted no more. */
function takes({ key, value }: WireRecord, wanted: Map<string, OutdatedItem>): boolean {
  const item = wanted.get(key);
  if (item === undefined) return false;
  const read = uniqueItemSchema.safeParse(jsonOf(value));
  if (!read.success || read.data.order !== item.order || read.data.contentHash !== item.contentHash)
    return false;
  return wanted.delete(key);
}

/** A record that nobody is told of: it was announced when it first came. */
function silent(
  key: string,
  value: string | Buffer,
  { origin, receivedAt }: { readonly origin: string; readonly receivedAt: string },
): OutgoingRecord {
  const kept = { [headers.origin]: origin, [headers.receivedAt]: receivedAt };
  return { key, value, headers: { ...kept, [headers.replay]: '1' } };
}

/** The same from the index of revisions, for items older than the log. Answers how many; others have no revision there. */
export async function putBackFromIndex(
  client: Client,
  namespace: string,
  wanted: Map<string, OutdatedItem>,
  put: PutBack,
): Promise<number> {
  const index = newsIndexNames(namespace).revisions;
  const all = [...wanted.values()];
  let count = 0;
  for (let start = 0; start < all.length; start += idsPerRead) {
    const items = all.slice(start, start + idsPerRead);
    const { docs } = await client.mget<RevisionDocument>({ index, ids: items.map(revisionId) });
    const records = items.flatMap((item, at) => {
      const doc = docs[at];
      if (!doc || !('_source' in doc) || !doc._source) return [];
      const unique = asItCame(doc._source.item, item);
      wanted.delete(item.id);
      return [silent(item.id, JSON.stringify(unique), unique)];
    });
    count += records.length;
    await put(records);
  }
  return count;
}

/**
 * The item as the enricher had it, but for its language, which may be the enricher's own finding. The index keeps
 * neither the notes for editors nor what an item says of others, which lies in marks; its number is in the document.
 */
function asItCame(item: ReadableItem, { desk }: OutdatedItem) {
  const number = desk?.number === undefined ? Number.NaN : Number(desk.number);
  return uniqueItemSchema.parse({
    ...item,
    // Ours: a feed's subjects have no confidence.
    subjects: item.subjects.filter(({ confidence }) => confidence === undefined),
    ...(Number.isSafeInteger(number) && { serviceNumber: { service: item.feed, number } }),
  });
}

function jsonOf(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
