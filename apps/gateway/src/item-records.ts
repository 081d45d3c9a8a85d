import { randomUUID } from 'node:crypto';
import { headers, itemEventType, type PushFacts } from '#libs/contracts';
import type { OutgoingRecord } from '#libs/pipeline';

/** What all items of one request share. */
export interface RequestFacts {
  readonly feed: string;
  /** ISO 8601, stamped once a request. */
  readonly receivedAt: string;
  readonly push: PushFacts;
  readonly traceparent: string;
}

/**
 * An item or a document as it goes on `wire.raw`: the bytes as the feed made them, the rest in CloudEvents headers.
 * `refusedParts` are the numbers of the parts that end at the door.
 */
export function itemRecord(
  key: string,
  piece: { readonly bytes: Uint8Array; readonly contentType: string },
  request: RequestFacts,
  refusedParts: readonly number[] = [],
): OutgoingRecord {
  const { buffer, byteOffset, byteLength } = piece.bytes;
  const said = Object.keys(request.push).length > 0;
  return {
    key,
    value: Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength),
    headers: {
      [headers.ceSpecVersion]: '1.0',
      [headers.ceId]: randomUUID(),
      [headers.ceSource]: request.feed,
      [headers.ceType]: itemEventType,
      [headers.contentType]: piece.contentType,
      [headers.receivedAt]: request.receivedAt,
      [headers.traceparent]: request.traceparent,
      ...(refusedParts.length > 0 ? { [headers.refusedParts]: refusedParts.join(',') } : {}),
      ...(said ? { [headers.push]: JSON.stringify(request.push) } : {}),
    },
  };
}
