import { createRequire } from 'node:module';
import { describe, expect, it, vi } from 'vitest';
import { CompressionCodecs, CompressionTypes } from './kafkajs.js';
import './kafkajs-patches.js';
import { decodeRecord } from './record-decoder-patch.js';

const require = createRequire(import.meta.url);
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

describe('the request queue', () => {
  const RequestQueue = require('kafkajs/src/network/requestQueue');
  const queue = () =>
    new RequestQueue({
      maxInFlightRequests: null,
      requestTimeout: 1000,
      clientId: 'c',
      broker: 'b',
      logger: quiet,
    });

  it('asks for no check when nothing is pending', () => {
    const idle = queue();
    idle.scheduleCheckPendingRequests();
    expect(idle.throttleCheckTimeoutId).toBeNull();
  });
  it('still sends what had to wait for the end of a throttle', () => {
    vi.useFakeTimers();
    const waiting = queue();
    waiting.maybeThrottle(50);
    const sendRequest = vi.fn();
    waiting.push({ entry: { correlationId: 1 }, expectResponse: true, sendRequest });
    expect(sendRequest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60);
    expect(sendRequest).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});

describe('codecs', () => {
  it('read zstd', async () => {
    const zstd = CompressionCodecs[CompressionTypes.ZSTD]?.() as {
      compress(encoder: { buffer: Buffer }): Promise<Buffer>;
      decompress(buffer: Buffer): Promise<Buffer>;
    };
    const packed = await zstd.compress({ buffer: Buffer.from('خبر '.repeat(500)) });
    expect(packed.length).toBeLessThan(200);
    expect((await zstd.decompress(packed)).toString()).toBe('خبر '.repeat(500));
  });
  it.each(['Snappy', 'LZ4'] as const)('refuse %s loudly', (name) => {
    expect(() => CompressionCodecs[CompressionTypes[name]]?.()).toThrow(/not implemented/);
  });
});

describe('the record decoder', () => {
  const Decoder = require('kafkajs/src/protocol/decoder');
  const encodeRecord = require('kafkajs/src/protocol/recordBatch/record/v0');
  const context = {
    firstOffset: '9007199254740993',
    firstTimestamp: '1000',
    maxTimestamp: '2000',
    timestampType: 0,
    magicByte: 2,
  };
  const encode = (headers: object): Buffer =>
    encodeRecord({
      offsetDelta: 4,
      timestampDelta: 7,
      key: Buffer.from('k'),
      value: Buffer.from('v'),
      headers,
    }).buffer;
  const read = (encoded: Buffer, over = {}) => {
    const outer = new Decoder(encoded);
    return decodeRecord(new Decoder(outer.readVarIntBytes()), { ...context, ...over });
  };
  const decode = (headers: object, over = {}) => read(encode(headers), over);

  it('is the one that kafkajs uses', () => {
    expect(require('kafkajs/src/protocol/recordBatch/record/v0/decoder')).toBe(decodeRecord);
  });
  it('reads key, value, exact offsets, times and headers given once or more', () => {
    const record = decode({ one: 'a', two: ['b', 'c', 'd'] });
    expect(record).toMatchObject({ offset: '9007199254740997', timestamp: '1007', isControlRecord: false });
    expect([record.key, record.value].map(String)).toEqual(['k', 'v']);
    expect(String(record.headers.one)).toBe('a');
    expect((record.headers.two as Buffer[]).map(String)).toEqual(['b', 'c', 'd']);
    expect(decode({}, { timestampType: 1 }).timestamp).toBe('2000');
  });
  it('reads 100,000 headers in less than a second', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`h${n}`, 'x']));
    // Theirs takes most of a second to write them.
    const encoded = encode(many);
    const began = performance.now();
    const { headers } = read(encoded);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(Object.keys(headers)).toHaveLength(100_000);
  });
});
