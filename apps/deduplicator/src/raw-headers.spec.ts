import { describe, expect, it } from 'vitest';
import { PoisonError, type WireRecord } from '#libs/pipeline';
import { readRawHeaders } from './raw-headers.js';

const proper = {
  ce_specversion: '1.0',
  ce_id: 'b7d5',
  ce_source: 'north-coast-daily',
  ce_type: 'slugline.item',
  'content-type': 'application/json; charset=utf-8',
};

function record(headers: Record<string, string | undefined>, value = '{}'): WireRecord {
  const set = Object.entries({ ...proper, ...headers }).filter(([, text]) => text !== undefined);
  return {
    topic: 'wire.raw',
    partition: 0,
    offset: '7',
    key: '',
    value: Buffer.from(value),
    headers: Object.fromEntries(set) as Record<string, string>,
    origin: 'wire.raw-0-7',
    receivedAt: '2026-11-23T12:00:00.000Z',
    replay: false,
  };
}

function refusal(headers: Record<string, string | undefined>, value?: string): PoisonError {
  try {
    readRawHeaders(record(headers, value));
  } catch (error) {
    if (error instanceof PoisonError) return error;
    throw error;
  }
  throw new Error('was read');
}

describe('the headers of a raw record', () => {
  it('give feed, content type and what the push said', () => {
    const push = JSON.stringify({ uri: 'urn:x:1', lang: 'ar' });
    expect(readRawHeaders(record({ 'slugline-push': push }))).toEqual({
      feedId: 'north-coast-daily',
      contentType: 'application/json; charset=utf-8',
      push: { uri: 'urn:x:1', lang: 'ar' },
      refusedParts: new Set(),
    });
    expect(readRawHeaders(record({})).push).toEqual({});
  });

  it.each(Object.keys(proper))('are refused without %s, which the reason names', (name) => {
    const { code, message } = refusal({ [name]: undefined });
    expect(code).toBe('invalid');
    expect(message).toContain(`header ${name} is missing`);
  });

  it.each([
    ['ce_specversion', '0.3', 'expected 1.0, got "0.3"'],
    ['ce_id', '', 'expected a unique id'],
    ['ce_type', 'com.example.item', 'expected slugline.item'],
    ['ce_source', '../North Coast', 'expected a feed id'],
    ['content-type', 'json', 'expected the media type'],
    ['slugline-push', '{"uri"', 'is no JSON'],
    ['slugline-push', '{"uri":7}', 'uri: '],
    ['slugline-push', '[]', 'the whole'],
  ])('are refused when %s is %j', (name, value, reason) => {
    const { code, message } = refusal({ [name]: value });
    expect(code).toBe('invalid');
    expect(message).toContain(`header ${name}`);
    expect(message).toContain(reason);
  });

  it('do not help a record without value', () => {
    expect(refusal({}, '')).toMatchObject({ code: 'unreadable', message: 'the record has no value' });
  });

  it('do not help a record that was unpacked to more than the topic takes', () => {
    expect(refusal({}, 'x'.repeat(2 * 1024 * 1024 + 1))).toMatchObject({
      code: 'too-large',
      message: 'the value has 2097153 bytes, the limit is 2097152',
    });
  });
});
