import { createRequire } from 'node:module';

/**
 * kafkajs 2.2.4 collects the headers of a record by copying all of them for each one: a record of 2 MiB that is
 * nothing but headers (a feed with direct access to Kafka can send it) keeps the event loop for minutes, and every
 * member that gets it after. This decoder does the same in one pass. It must be in place before kafkajs is loaded.
 */

type Bytes = Buffer | null;

interface Decoder {
  readInt8(): number;
  readVarInt(): number;
  readVarLong(): { toString(): string };
  readVarIntBytes(): Bytes;
  readVarIntString(): string;
}

interface BatchContext {
  readonly firstOffset: string;
  readonly firstTimestamp: string;
  readonly magicByte: number;
  readonly isControlBatch?: boolean;
  readonly timestampType: number;
  readonly maxTimestamp: string;
}

type Headers = Record<string, Bytes | Bytes[]>;

const logAppendTime = 1;

/** Record v2: attributes, timestamp delta, offset delta, key, value, headers. */
export function decodeRecord(decoder: Decoder, batchContext: BatchContext) {
  const attributes = decoder.readInt8();
  const timestampDelta = decoder.readVarLong();
  const offsetDelta = decoder.readVarInt();
  const { firstOffset, firstTimestamp, maxTimestamp, timestampType, magicByte } = batchContext;
  const appended = timestampType === logAppendTime && maxTimestamp;
  return {
    magicByte,
    attributes,
    timestamp: appended ? maxTimestamp : String(BigInt(firstTimestamp) + BigInt(timestampDelta.toString())),
    offset: String(BigInt(firstOffset) + BigInt(offsetDelta)),
    key: decoder.readVarIntBytes(),
    value: decoder.readVarIntBytes(),
    headers: decodeHeaders(decoder),
    isControlRecord: batchContext.isControlBatch ?? false,
    batchContext,
  };
}

function decodeHeaders(decoder: Decoder): Headers {
  const count = decoder.readVarInt();
  // Without a prototype: a header named __proto__ is a header like any other.
  const headers: Headers = Object.create(null);
  for (let n = 0; n < count; n += 1) {
    const name = decoder.readVarIntString();
    const value = decoder.readVarIntBytes();
    const before = headers[name];
    if (before === undefined) headers[name] = value;
    else if (Array.isArray(before)) before.push(value);
    else headers[name] = [before, value];
  }
  return headers;
}

const require = createRequire(import.meta.url);
const path = require.resolve('kafkajs/src/protocol/recordBatch/record/v0/decoder');
require(path);
const loaded = require.cache[path];
if (!loaded) throw new Error('kafkajs has no record decoder where version 2.2.4 has it');
loaded.exports = decodeRecord;
