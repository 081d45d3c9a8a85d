import { expect, it } from 'vitest';
import { letterOf, replayOf, stageTopic } from './dead-letters.js';

const record = {
  topic: 'wire.dead',
  partition: 2,
  offset: '41',
  key: 'k',
  value: Buffer.from('{"broken'),
  headers: {
    'slugline-stage': 'deduplicator',
    'slugline-code': 'unreadable',
    'slugline-reason': 'line 1: unexpected end',
    'slugline-origin': 'wire.raw-0-7#3',
    'slugline-received-at': '2026-11-10T08:00:00.000Z',
    'slugline-attempts': '1',
    ce_source: 'baladi',
    'content-type': 'application/json',
  },
  origin: 'wire.raw-0-7#3',
  receivedAt: '2026-11-10T08:00:00.000Z',
  replay: false,
};

it('goes back as the stage first read it: same bytes, headers, origin and time, without the marks of its death', () => {
  expect(replayOf(letterOf(record))).toEqual({
    key: 'k',
    value: record.value,
    headers: {
      ce_source: 'baladi',
      'content-type': 'application/json',
      'slugline-origin': 'wire.raw-0-7',
      'slugline-received-at': '2026-11-10T08:00:00.000Z',
    },
  });
});

it('goes back to the topic of the stage that gave it up', () => {
  expect(stageTopic('deduplicator')).toBe('wire.raw');
  expect(stageTopic('matcher')).toBe('wire.enriched');
  expect(stageTopic('indexer')).toBe('wire.matched');
  expect(() => stageTopic('gateway')).toThrow('no stage named "gateway"');
  expect(() => stageTopic('toString')).toThrow('no stage');
});
