import { describe, expect, it } from 'vitest';
import { PoisonError, type WireRecord } from '#libs/pipeline';
import { releasesOf } from './dead-releases.js';

const id = 'Zk3_q-9aBcDeFgHiJkLmNo';

function deadLetter(headers: Record<string, string>, key = ''): WireRecord {
  return {
    topic: 'wire.dead',
    partition: 0,
    offset: '1',
    key,
    value: Buffer.from('{}'),
    headers,
    origin: 'wire.raw-0-3',
    receivedAt: '2026-11-23T12:00:00.000Z',
    replay: false,
  };
}

const none = () => [];
const parts = () => [{ id, origin: 'wire.raw-0-3#1' }];

describe('a dead letter', () => {
  it('of a later stage releases the item it names, or has as key', () => {
    const headers = { 'slugline-stage': 'enricher', 'slugline-code': 'bug' };
    expect(releasesOf(deadLetter({ ...headers, 'slugline-id': id }), none)).toEqual([
      { id, origin: 'wire.raw-0-3' },
    ]);
    expect(releasesOf(deadLetter(headers, id), none)).toEqual([{ id, origin: 'wire.raw-0-3' }]);
  });

  it('of this stage releases what its document held, if it died after the claim', () => {
    const headers = { 'slugline-stage': 'deduplicator', 'slugline-code': 'bug' };
    expect(releasesOf(deadLetter(headers, 'any key of a feed'), parts)).toEqual(parts());
  });

  it.each(['empty', 'invalid', 'unreadable', 'unknown-feed'])('of this stage as %s never claimed', (code) => {
    const headers = { 'slugline-stage': 'deduplicator', 'slugline-code': code, 'slugline-id': id };
    expect(releasesOf(deadLetter(headers), parts)).toEqual([]);
  });

  it('that cannot be read never claimed, and an error of ours is not taken for that', () => {
    const headers = { 'slugline-stage': 'deduplicator', 'slugline-code': 'bug' };
    const unreadable = () => {
      throw new PoisonError('unreadable', 'no JSON');
    };
    const broken = () => {
      throw new TypeError('ours');
    };
    expect(releasesOf(deadLetter(headers), unreadable)).toEqual([]);
    expect(() => releasesOf(deadLetter(headers), broken)).toThrow('ours');
  });
});
