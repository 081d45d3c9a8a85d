import { headers, type PushFacts, topicName, topics } from '#libs/contracts';
import { type KafkaSettings, readTopic, type WireRecord } from '#libs/pipeline';
import type { RawRecord } from '#libs/wire-formats';

/** The newest records of a feed that `wire.raw` and its flash lane still have, oldest first, `most` at most. */
export async function storedRecords(kafka: KafkaSettings, feed: string, most: number): Promise<WireRecord[]> {
  let kept: WireRecord[] = [];
  for (const lane of ['bulk', 'flash'] as const) {
    await readTopic(
      kafka,
      topicName(topics.raw, kafka.namespace, lane),
      { from: 'beginning' },
      async (records) => {
        kept.push(...records.filter((record) => record.headers[headers.ceSource] === feed));
        if (kept.length > 2 * most) kept = newest(kept, most);
      },
    );
  }
  return newest(kept, most);
}

function newest(records: readonly WireRecord[], most: number): WireRecord[] {
  return records.toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt)).slice(-most);
}

/** The record as the deduplicator reads it, but for the feed. */
export function rawOf(record: WireRecord): Omit<RawRecord, 'feed'> {
  return {
    contentType: record.headers[headers.contentType] ?? '',
    bytes: record.value,
    receivedAt: record.receivedAt,
    push: pushOf(record.headers[headers.push]),
  };
}

/** The deduplicator has refused records whose header is no JSON; here they count as unread by their content. */
function pushOf(header: string | undefined): PushFacts {
  if (header === undefined) return {};
  try {
    return JSON.parse(header) as PushFacts;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
