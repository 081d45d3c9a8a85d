import { describe, expect, it } from 'vitest';
import { toWireRecord, traceparentOf } from './wire-record.js';

const appended = Date.parse('2026-11-23T10:00:00Z');
const message = { key: null, value: null, timestamp: String(appended), attributes: 0, offset: '41' };

describe('a record as kafkajs gives it', () => {
  it('has an origin, a time and a trace of its own when nobody gave it any', () => {
    const record = toWireRecord('wire.raw', 3, { ...message, headers: {} });
    expect(record).toMatchObject({
      key: '',
      origin: 'wire.raw-3-41',
      receivedAt: '2026-11-23T10:00:00.000Z',
      replay: false,
    });
    expect(record.value).toHaveLength(0);
    expect(record.headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(record.headers.traceparent).toBe(traceparentOf('wire.raw-3-41'));
  });
  it('keeps origin, time of receipt and trace that came with it', () => {
    const headers = {
      'slugline-origin': Buffer.from('wire.raw-0-1#2'),
      'slugline-received-at': '2018-04-05T11:00:00+02:00',
      'slugline-replay': '1',
      traceparent: '00-a-b-01',
    };
    expect(toWireRecord('wire.raw', 3, { ...message, headers })).toMatchObject({
      origin: 'wire.raw-0-1#2',
      receivedAt: '2018-04-05T09:00:00.000Z',
      replay: true,
      headers: { traceparent: '00-a-b-01' },
    });
  });
  it.each([
    { header: 'yesterday', read: '2026-11-23T10:00:00.000Z' },
    { header: '', read: '2026-11-23T10:00:00.000Z' },
    { header: '+999999-01-01T00:00:00Z', read: '2026-11-23T10:00:00.000Z' },
  ])('takes the append time when a stranger wrote "$header" for it', ({ header, read }) => {
    const headers = { 'slugline-received-at': header };
    expect(toWireRecord('wire.raw', 0, { ...message, headers }).receivedAt).toBe(read);
  });
  it('takes the last of a header given twice, and leaves out one without value', () => {
    const headers = { ce_source: ['old', Buffer.from('new')], odd: undefined, __proto__x: 'y' };
    const record = toWireRecord('wire.raw', 0, { ...message, headers });
    expect(record.headers).toMatchObject({ ce_source: 'new', __proto__x: 'y' });
    expect(record.headers).not.toHaveProperty('odd');
  });
});
