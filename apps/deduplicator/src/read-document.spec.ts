import { describe, expect, it } from 'vitest';
import { type Copy, copySchema, type Feed, feedSchema, itemId } from '#libs/contracts';
import type { WireRecord } from '#libs/pipeline';
import type { Part } from '#libs/wire-formats';
import { readDocument } from './read-document.js';

const feed: Feed = feedSchema.parse({ id: 'harbor-wire', name: 'Harbor Wire' });
const document = {
  feedId: 'harbor-wire',
  contentType: 'application/xml',
  push: {},
  refusedParts: new Set<number>(),
};
const copy = (uri: string): Copy =>
  copySchema.parse({ uri, headline: `Item ${uri}`, source: { id: 'harbor-wire', name: 'Harbor Wire' } });

function read(parts: readonly Part[], origin = 'wire.raw-0-9') {
  const record: WireRecord = {
    topic: 'wire.raw',
    partition: 0,
    offset: '9',
    key: '',
    value: Buffer.from('<items/>'),
    headers: {},
    origin,
    receivedAt: '2026-11-23T12:00:00.000Z',
    replay: false,
  };
  return readDocument(() => parts, document, feed, record).map((part) =>
    'item' in part ? { origin: part.item.origin, uri: part.item.uri } : part,
  );
}

const three: readonly Part[] = [
  { part: 0, copy: copy('a') },
  { part: 1, problem: { code: 'invalid', field: 'urgency', detail: 'expected 1 to 9' }, uri: 'b' },
  { part: 2, copy: copy('c') },
];

describe('a document', () => {
  it('of one item keeps the origin of its record', () => {
    expect(read([{ part: undefined, copy: copy('a') }])).toEqual([{ origin: 'wire.raw-0-9', uri: 'a' }]);
  });

  it('of several gives each its own origin, and a wrong one does not touch its neighbours', () => {
    expect(read(three)).toEqual([
      { origin: 'wire.raw-0-9#0', uri: 'a' },
      {
        kind: 'dead',
        code: 'invalid',
        reason: 'urgency: expected 1 to 9',
        origin: 'wire.raw-0-9#1',
        id: itemId('harbor-wire', 'b'),
      },
      { origin: 'wire.raw-0-9#2', uri: 'c' },
    ]);
  });

  it('that comes back for the dead letter of one part gives that part alone, under the same origin', () => {
    expect(read(three, 'wire.raw-0-9#2')).toEqual([{ origin: 'wire.raw-0-9#2', uri: 'c' }]);
  });

  it('without items is dead, not gone', () => {
    expect(read([])).toEqual([{ kind: 'dead', code: 'empty', reason: 'the document has no item' }]);
    expect(read(three, 'wire.raw-0-9#7')).toMatchObject([{ reason: 'the document has no item 7' }]);
  });
});
