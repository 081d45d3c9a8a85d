import type { Client } from '@elastic/elasticsearch';
import {
  type Dropped,
  deadHeaders,
  type Lane,
  markSchema,
  topicName,
  topics,
  topicTable,
  uniqueItemSchema,
} from '#libs/contracts';
import { newsIndexNames, revisionId } from '#libs/news-index';
import { type KafkaSettings, readTopic, type WireRecord } from '#libs/pipeline';
import type { Books, Emitted } from './account.js';

/** Reads all that the ledger settles: five topics to their present ends, and the documents of every item found. */
export async function readBooks(kafka: KafkaSettings, client: Client): Promise<Books> {
  const raw = await collect(
    kafka,
    topics.raw,
    ({ origin }) =>
      // A replayed record lies on wire.raw again under the origin that it first had.
      origin,
  );
  const emitted = (await collect(kafka, topics.unique, emittedOf)).flatMap((item) => item ?? []);
  const dropped = await collect(
    kafka,
    topics.dropped,
    ({ value }) => (JSON.parse(value.toString()) as Dropped).origin,
  );
  const dead = await collect(
    kafka,
    topics.dead,
    ({ headers, origin }) => headers[deadHeaders.origin] ?? origin,
  );
  const marks = await collect(kafka, topics.marks, ({ value }) => markSchema.safeParse(jsonOf(value)).data);
  const restores = marks.flatMap((mark) => (mark?.kind === 'restore' ? [[mark.item, mark.at] as const] : []));
  const names = newsIndexNames(kafka.namespace);
  return {
    raw: [...new Set(raw)],
    emitted,
    dropped: new Set(dropped),
    dead: new Set(dead),
    restored: new Map(restores),
    revisions: await presentIds(client, names.revisions, [
      ...new Set(emitted.map((item) => item.revisionId)),
    ]),
    current: await currentOf(client, names.write, [...new Set(emitted.map(({ id }) => id))]),
  };
}

async function collect<T>(
  kafka: KafkaSettings,
  topic: (typeof topics)[keyof typeof topics],
  take: (record: WireRecord) => T,
): Promise<T[]> {
  const all: T[] = [];
  const lanes: readonly Lane[] = topicTable[topic].flash ? ['bulk', 'flash'] : ['bulk'];
  for (const lane of lanes) {
    await readTopic(
      kafka,
      topicName(topic, kafka.namespace, lane),
      { from: 'beginning' },
      async (records) => {
        for (const record of records) all.push(take(record));
      },
    );
  }
  return all;
}

/** Undefined for what is no item: no stage of ours wrote it, and the next one has put it on wire.dead. */
function emittedOf({ value }: WireRecord): Emitted | undefined {
  const read = uniqueItemSchema.safeParse(jsonOf(value));
  if (!read.success) return undefined;
  const item = read.data;
  const { id, origin, order, revision, pubStatus, receivedAt, contentHash } = item;
  return {
    id,
    origin,
    order,
    revision,
    pubStatus,
    receivedAt,
    contentHash,
    revisionId: revisionId(item),
    group: item.copies.group,
  };
}

function jsonOf(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const idsPerLook = 1000;

async function presentIds(client: Client, index: string, ids: readonly string[]): Promise<Set<string>> {
  const present = new Set<string>();
  for (let start = 0; start < ids.length; start += idsPerLook) {
    const { docs } = await client.mget({ index, ids: ids.slice(start, start + idsPerLook), _source: false });
    for (const doc of docs) if ('found' in doc && doc.found) present.add(doc._id);
  }
  return present;
}

async function currentOf(client: Client, index: string, ids: readonly string[]): Promise<Books['current']> {
  const current = new Map<string, { version: number; contentHash: string }>();
  for (let start = 0; start < ids.length; start += idsPerLook) {
    const { docs } = await client.mget<{ contentHash: string }>({
      index,
      ids: ids.slice(start, start + idsPerLook),
      _source_includes: ['contentHash'],
    });
    for (const doc of docs) {
      if (!('found' in doc && doc.found)) continue;
      current.set(doc._id, { version: doc._version ?? 0, contentHash: doc._source?.contentHash ?? '' });
    }
  }
  return current;
}
