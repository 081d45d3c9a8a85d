import { createHash } from 'node:crypto';
import type { KafkaMessage } from 'kafkajs';
import { headers as names } from '#libs/contracts';
import type { WireRecord } from './stage.js';

const noValue = Buffer.alloc(0);

/** Reads what kafkajs gives; never throws, whatever a stranger wrote into key and headers. */
export function toWireRecord(topic: string, partition: number, message: KafkaMessage): WireRecord {
  const headers = readHeaders(message.headers);
  const origin = headers[names.origin] || `${topic}-${partition}-${message.offset}`;
  headers[names.traceparent] ??= traceparentOf(origin);
  return {
    topic,
    partition,
    offset: message.offset,
    key: message.key?.toString() ?? '',
    value: message.value ?? noValue,
    headers,
    origin,
    receivedAt: receivedAtOf(headers[names.receivedAt], Number(message.timestamp)),
    replay: headers[names.replay] !== undefined,
  };
}

function readHeaders(given: KafkaMessage['headers']): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    // A header given twice: the last one counts, as in Kafka's own lastHeader.
    const one = Array.isArray(value) ? value.at(-1) : value;
    if (one !== undefined && one !== null) read[name] = one.toString();
  }
  return read;
}

function receivedAtOf(header: string | undefined, appendedMs: number): string {
  const stamped = header === undefined ? Number.NaN : Date.parse(header);
  if (!Number.isNaN(stamped)) return new Date(stamped).toISOString();
  return new Date(Math.max(appendedMs, 0) || 0).toISOString();
}

/** W3C trace context made from a record's origin, so that a redelivery carries the same trace. */
export function traceparentOf(origin: string): string {
  const hash = createHash('sha256').update(origin).digest('hex');
  return `00-${hash.slice(0, 32)}-${hash.slice(32, 48)}-01`;
}
