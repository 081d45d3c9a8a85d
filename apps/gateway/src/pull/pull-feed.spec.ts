import { describe, expect, it } from 'vitest';
import type { DroppedBody, HandedOver } from '../doors/hand-over.js';
import type { Fetched, FetchedDocument } from './fetch-document.js';
import { newCursor } from './pull-cursor.js';
import { pullFeed } from './pull-feed.js';

const never = new AbortController().signal;
const target = {
  feed: 'nile',
  settings: { url: 'https://wire.example.org/f', everySeconds: 100 },
  headers: {},
};
const document: FetchedDocument = {
  kind: 'document',
  url: target.settings.url,
  contentType: 'application/json',
  links: '',
  body: Buffer.from('{"uri":"a"}'),
  validators: { url: target.settings.url, etag: '"1"' },
};
const taken: HandedOver = { kind: 'taken', accepted: 1, refused: [] };

async function look(fetched: Fetched, { ours = true, handed = taken, cursor = newCursor('s') } = {}) {
  const sent: DroppedBody[] = [];
  const parts = {
    fetch: async () => fetched,
    entriesOf: async () => undefined,
    handOver: async (body: DroppedBody) => {
      sent.push(body);
      return handed;
    },
    now: () => 1_000_000,
  };
  const held = { signal: never, stillOurs: async () => ours };
  return { sent, pulled: await pullFeed(target, cursor, new Set(), parts, held) };
}

describe('one look at a pulled feed', () => {
  it('sends nothing when the lease was lost meanwhile, and forgets nothing', async () => {
    const { sent, pulled } = await look(document, { ours: false });
    expect(sent).toEqual([]);
    expect(pulled).toMatchObject({ outcome: 'lease-lost' });
    expect(pulled.cursor.bodyHash).toBeUndefined();
  });

  it('remembers a document when it is safe, and not while Kafka is away', async () => {
    const { pulled } = await look(document);
    expect(pulled).toMatchObject({
      outcome: 'taken',
      cursor: { validators: document.validators, failures: 0 },
    });
    const away = await look(document, { handed: { kind: 'outage', reason: 'Kafka' } });
    expect(away.pulled).toMatchObject({ outcome: 'waits', cursor: { nextAt: 1_005_000 } });
    expect(away.pulled.cursor.validators).toBeUndefined();
    expect(away.pulled.cursor.bodyHash).toBeUndefined();
  });

  it('sends the same bytes once', async () => {
    const { pulled } = await look(document);
    const again = await look(document, { cursor: pulled.cursor });
    expect(again.sent).toEqual([]);
    expect(again.pulled.outcome).toBe('unchanged');
  });

  it('goes back to the first address after three failures at the new one', async () => {
    const cursor = { ...newCursor('s'), movedTo: 'https://new.example.org/', failures: 1 };
    const failed = { kind: 'failed', failure: 'timeout', reason: 'late' } as const;
    const second = await look(failed, { cursor });
    expect(second.pulled.cursor).toMatchObject({ failures: 2, movedTo: cursor.movedTo });
    const third = await look(failed, { cursor: second.pulled.cursor });
    expect(third.pulled.cursor.movedTo).toBeUndefined();
  });

  it('stops for good when the feed is gone', async () => {
    expect((await look({ kind: 'gone' })).pulled.cursor.stopped).toContain('410');
  });
});
