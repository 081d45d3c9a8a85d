import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { externalVersion } from '#libs/contracts';
import { ensureIndexes, newsIndexNames, removeIndexes, toDocument } from '#libs/news-index';
import { UnavailableError } from '#libs/pipeline';
import { type BulkOperation, BulkWriter } from '../../apps/indexer/src/bulk/bulk-writer.js';
import { documentOperation } from '../../apps/indexer/src/operations.js';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { type BulkProxy, bulkProxy } from '../support/bulk-proxy.js';
import { enrichedItem } from '../support/enriched-items.js';

const namespace = uniqueNamespace();
const names = newsIndexNames(namespace);
const nothing = () => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const { signal } = new AbortController();
let letters = 0;
const count = (change: number) => {
  letters += change;
};
let client: Client;
let proxy: BulkProxy;
let writer: BulkWriter;

beforeAll(async () => {
  proxy = await bulkProxy(servers().elasticsearchNode);
  client = new Client({ node: proxy.url, maxRetries: 0 });
  const direct = new Client({ node: servers().elasticsearchNode });
  await ensureIndexes(direct, namespace, { shards: 1, replicas: 0 });
  await direct.close();
  writer = new BulkWriter({
    ...{ client, log, requestTimeoutMs: 5_000, patienceMs: 1_500, backoffMs: { first: 5, longest: 20 } },
    meters: { request: nothing, retried: nothing, inFlight: count },
  });
});
afterAll(async () => {
  await client.close();
  proxy.close();
  const direct = new Client({ node: servers().elasticsearchNode });
  await removeIndexes(direct, namespace);
  await direct.close();
});
beforeEach(() => {
  proxy.seen.length = 0;
  proxy.intervene = () => ({ kind: 'pass' });
});

function operations(count: number): { readonly ids: string[]; readonly list: BulkOperation[] } {
  const items = Array.from({ length: count }, () => enrichedItem());
  const list = items.map((item) =>
    documentOperation(names, toDocument(item, 'new'), externalVersion(item), false),
  );
  return { ids: items.map(({ id }) => id), list };
}

async function versions(ids: readonly string[]): Promise<(number | undefined)[]> {
  const direct = new Client({ node: servers().elasticsearchNode });
  const { docs } = await direct.mget({ index: names.write, ids: [...ids] });
  await direct.close();
  return docs.map((doc) => ('_version' in doc ? doc._version : undefined));
}

const kinds = async (list: readonly BulkOperation[]) =>
  (await writer.write(list, signal)).map(({ kind }) => kind);

describe('a server that is too busy', () => {
  it('gets only those operations again that it sent back', async () => {
    const { ids, list } = operations(5);
    const busy = [ids[1], ids[3]] as string[];
    proxy.intervene = (_, nth) =>
      nth <= 2
        ? { kind: 'items', ids: busy, status: 429, type: 'es_rejected_execution_exception' }
        : { kind: 'pass' };
    expect(await kinds(list)).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(proxy.seen).toEqual([ids, busy, busy]);
    expect(await versions(ids)).toEqual([1001, 1001, 1001, 1001, 1001]);
  });

  it.each([
    ['for single operations', 'items'],
    ['for whole bulks', 'whole'],
  ] as const)('is an outage once patience is at its end: %s', async (_, kind) => {
    const { ids, list } = operations(2);
    proxy.intervene = () => ({ kind, ids, status: 429, type: 'es_rejected_execution_exception' });
    await expect(writer.write(list, signal)).rejects.toThrow(UnavailableError);
    expect(proxy.seen.length).toBeGreaterThan(3);
  });

  it.each([
    ['a full disk says 429 as well', 429, 'cluster_block_exception'],
    ['an index that is gone', 404, 'index_not_found_exception'],
    ['a key without rights', 403, 'security_exception'],
  ])('is not hammered when it takes nothing at all: %s', async (_, status, type) => {
    const { ids, list } = operations(3);
    proxy.intervene = () => ({ kind: 'items', ids: [ids[0] as string], status, type });
    await expect(writer.write(list, signal)).rejects.toThrow(new RegExp(`elasticsearch: ${type}`));
    expect(proxy.seen).toHaveLength(1);
  });

  it('gives up at once when the batch is taken away', async () => {
    const { ids, list } = operations(1);
    proxy.intervene = () => ({ kind: 'items', ids, status: 429, type: 'es_rejected_execution_exception' });
    const taken = AbortSignal.timeout(50);
    await expect(writer.write(list, taken)).rejects.toThrow(UnavailableError);
  });
});

describe('a bulk that fails whole', () => {
  it('with 400 is cut in two until the culprit stands alone', async () => {
    const { ids, list } = operations(9);
    const culprit = ids[6] as string;
    proxy.intervene = (passing) =>
      passing.some(({ id }) => id === culprit)
        ? { kind: 'whole', status: 400, type: 'illegal_argument_exception' }
        : { kind: 'pass' };
    const expected = ids.map((id) => (id === culprit ? 'refused' : 'done'));
    expect(await kinds(list)).toEqual(expected);
    expect(await versions(ids)).toEqual(ids.map((id) => (id === culprit ? undefined : 1001)));
  });

  it('with 413 goes in parts that fit', async () => {
    const { ids, list } = operations(8);
    proxy.intervene = (passing) =>
      passing.length > 2 ? { kind: 'whole', status: 413, type: 'too_large' } : { kind: 'pass' };
    expect(await kinds(list)).toEqual(Array(8).fill('done'));
    expect(await versions(ids)).toEqual(Array(8).fill(1001));
  });

  it.each([502, 503, 504])('with %i is an outage, not a fault of its documents', async (status) => {
    const { list } = operations(2);
    proxy.intervene = () => ({ kind: 'whole', status, type: 'unavailable' });
    await expect(writer.write(list, signal)).rejects.toThrow(UnavailableError);
    expect(proxy.seen).toHaveLength(1);
  });
});

it('finds what it wrote when the answer was lost, and counts nothing as on its way', async () => {
  const { ids, list } = operations(3);
  proxy.intervene = (_, nth) => ({ kind: nth === 1 ? 'cut' : 'pass' });
  await expect(writer.write(list, signal)).rejects.toThrow(UnavailableError);
  expect(await kinds(list)).toEqual(['conflict', 'conflict', 'conflict']);
  expect(await versions(ids)).toEqual([1001, 1001, 1001]);
  expect(letters).toBe(0);
});

it('gives up a request without answer alone: the signal of the batch stays as it was', async () => {
  const { list } = operations(1);
  const hasty = new BulkWriter({
    ...{ client, log, requestTimeoutMs: 200, patienceMs: 1_500, backoffMs: { first: 5, longest: 20 } },
    meters: { request: nothing, retried: nothing, inFlight: count },
  });
  proxy.intervene = () => ({ kind: 'silent' });
  const batch = new AbortController();
  const givenUp: string[] = [];
  batch.signal.addEventListener('abort', () => givenUp.push('batch'));
  await expect(hasty.write(list, batch.signal)).rejects.toThrow(/^elasticsearch: TimeoutError/);
  expect(givenUp).toEqual([]);
});
