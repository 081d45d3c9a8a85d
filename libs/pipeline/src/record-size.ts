import { type Topic, topicTable } from '#libs/contracts';
import type { OutgoingRecord } from './ports.js';

/** Record batch header (61 bytes) and the varints of one record, taken generously: never smaller than the truth. */
const overhead = 100;
const headerOverhead = 10;
/** Kafka's own default, for topics that are not in the table. */
const otherTopics = 1_048_576;
/** One produce request; kafkajs makes one record batch a partition of it, and the broker limits record batches. */
const requestBytes = 900 * 1024;

const names = Object.keys(topicTable).sort((a, b) => b.length - a.length) as Topic[];

/** `max.message.bytes` of a topic by its name on the broker, whatever its namespace and lane. */
export function messageLimit(brokerName: string): number {
  const bulk = brokerName.replace(/\.flash$/, '');
  const known = names.find((name) => bulk.endsWith(name));
  return known ? topicTable[known].maxMessageBytes : otherTopics;
}

/** Bytes that a record takes in a record batch of its own, at most. */
export function recordBytes(record: OutgoingRecord): number {
  let bytes = overhead + byteLength(record.value) + Buffer.byteLength(record.key ?? '');
  for (const [name, value] of Object.entries(record.headers ?? {})) {
    bytes += headerOverhead + Buffer.byteLength(name) + Buffer.byteLength(value);
  }
  return bytes;
}

const byteLength = (value: string | Buffer) =>
  typeof value === 'string' ? Buffer.byteLength(value) : value.length;

/** Cuts records into requests so that no record batch goes over the topic's limit; order is kept. */
export function splitIntoRequests<R extends OutgoingRecord>(topic: string, records: readonly R[]): R[][] {
  const limit = Math.min(requestBytes, messageLimit(topic));
  const requests: R[][] = [];
  let open: R[] = [];
  let bytes = 0;
  for (const record of records) {
    const size = recordBytes(record);
    if (open.length > 0 && bytes + size > limit) {
      requests.push(open);
      open = [];
      bytes = 0;
    }
    open.push(record);
    bytes += size;
  }
  if (open.length > 0) requests.push(open);
  return requests;
}
