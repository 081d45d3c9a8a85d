import { describe, expect, it } from 'vitest';
import { messageLimit, recordBytes, splitIntoRequests } from './record-size.js';

const MiB = 1024 * 1024;

describe('the size of a record', () => {
  it('counts bytes, not characters, of key, value and headers, and never too few', () => {
    const bytes = recordBytes({ key: 'مفتاح', value: 'خبر', headers: { 'slugline-reason': 'سبب' } });
    expect(bytes).toBeGreaterThanOrEqual(61 + 10 + 6 + 15 + 6);
  });
  it.each([
    ['wire.raw', 2 * MiB],
    ['t1-wire.raw.flash', 2 * MiB],
    ['t1-wire.dropped', 64 * 1024],
    ['wire.dead', 10 * MiB],
    ['another-topic', 1_048_576],
  ])('is limited on %s by %i', (topic, limit) => {
    expect(messageLimit(topic)).toBe(limit);
  });
});

describe('requests', () => {
  const record = (bytes: number) => ({ key: null, value: Buffer.alloc(bytes) });

  it('hold about 900 kB each, and a larger record alone', () => {
    const requests = splitIntoRequests(
      'wire.unique',
      [400, 400, 400, 3000, 10].map((kB) => record(kB * 1024)),
    );
    expect(requests.map((request) => request.length)).toEqual([2, 1, 1, 1]);
  });
  it('never make a record batch over the limit of a small topic', () => {
    const records = Array.from({ length: 200 }, () => record(1000));
    for (const request of splitIntoRequests('wire.dropped', records)) {
      expect(request.reduce((sum, one) => sum + recordBytes(one), 0)).toBeLessThanOrEqual(64 * 1024);
    }
  });
});
