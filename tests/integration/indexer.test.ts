import { Client } from '@elastic/elasticsearch';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Change, type EnrichedItem, externalVersion } from '#libs/contracts';
import {
  buildIndexName,
  ensureIndexes,
  type NewsDocument,
  newsIndexNames,
  type RevisionDocument,
  removeIndexes,
  revisionId,
} from '#libs/news-index';
import { type Received, UnavailableError, type Verdict } from '#libs/pipeline';
import type { Revision } from '../../apps/indexer/src/decode-enriched.js';
import { indexerMetrics } from '../../apps/indexer/src/indexer-metrics.js';
import { indexStage } from '../../apps/indexer/src/stage-wiring.js';
import { servers, uniqueNamespace } from '../support/addresses.js';
import { enrichedItem } from '../support/enriched-items.js';
import { eventually } from '../support/eventually.js';

const namespace = uniqueNamespace();
const names = newsIndexNames(namespace);
const newsIndex = buildIndexName(namespace, 'news', 1);
const log = { debug() {}, info() {}, warn() {}, error() {} };
const scope = { lane: 'bulk', signal: new AbortController().signal } as const;
const changes: Change[] = [];
const registry = new Registry();
let client: Client;
let stage: ReturnType<typeof indexStage>;

beforeAll(async () => {
  client = new Client({ node: servers().elasticsearchNode, maxRetries: 0 });
  await ensureIndexes(client, namespace, { shards: 1, replicas: 0 });
  stage = indexStage({
    ...{ client, log, metrics: indexerMetrics(registry), watch: { await() {} } },
    config: {
      kafka: { brokers: [], clientId: 'test', namespace },
      ...{ bulkItems: 5, bulkLetters: 1_000_000, bulksAtOnce: 2 },
    },
    announce: async (told) => void changes.push(...told),
  });
});
afterAll(async () => {
  await removeIndexes(client, namespace);
  await client.close();
});
beforeEach(() => {
  changes.length = 0;
});

/** What the runner makes of records: decoded, with the facts of the log beside it. */
function received(item: EnrichedItem, replay = false): Received<Revision> {
  const value = Buffer.from(JSON.stringify(item));
  const { origin, receivedAt } = item;
  const place = { topic: 'wire.enriched', partition: 0, offset: '0', key: item.id };
  const record = { ...place, value, headers: {}, origin, receivedAt, replay };
  return { value: stage.decode(record), record };
}

/** A batch as far as the runner goes: handled, then announced. */
async function take(items: readonly EnrichedItem[], replay = false): Promise<string[]> {
  const batch = items.map((item) => received(item, replay));
  const verdicts = await stage.handleAll(batch, scope);
  await stage.afterPublish(batch);
  return verdicts.map(named);
}

function named(verdict: Verdict<never>): string {
  const [only] = verdict;
  if (only?.kind === 'done') return only.outcome;
  return only?.kind === 'dead' ? `dead ${only.code}` : 'neither';
}

const stored = async (id: string) => {
  const { _version, _source } = await client.get<NewsDocument>({ index: names.write, id });
  return { version: _version, source: _source };
};
const revisionsOf = async (items: readonly EnrichedItem[]) => {
  const { docs } = await client.mget<RevisionDocument>({
    index: names.revisions,
    ids: items.map(revisionId),
  });
  return docs.flatMap((doc) => ('_source' in doc && doc._source ? [doc._source] : []));
};

function revisions(count: number): EnrichedItem[] {
  const { uri } = enrichedItem();
  return Array.from({ length: count }, (_, at) =>
    enrichedItem({ uri, order: at + 1, headline: `Quake toll rises, update ${at + 1}` }),
  );
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state;
  };
  return list
    .map((value) => ({ value, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

describe('revisions of an item', () => {
  it.each([1, 2, 3])(
    'end in the highest, in whatever order and however often they come (%i)',
    async (seed) => {
      const nine = revisions(9);
      const id = nine[0]?.id ?? '';
      const twice = shuffled([...nine, ...nine], seed);
      for (let at = 0; at < twice.length; at += 4) await take(twice.slice(at, at + 4));
      const { version, source } = await stored(id);
      expect(version).toBe(9001);
      expect(source).toMatchObject({ order: 9, text: { en: { headline: 'Quake toll rises, update 9' } } });
      expect(await revisionsOf(nine)).toHaveLength(9);
      const told = new Set(changes.map(({ version: of, kind }) => `${of} ${kind}`));
      expect([...told].filter((change) => change.endsWith(' new'))).toHaveLength(1);
      expect([...told].filter((change) => change.startsWith('9001 '))).toHaveLength(1);
    },
  );

  it.each([4, 5])('end as killed with a kill among them, and with no word left (%i)', async (seed) => {
    const eight = revisions(8);
    const kill = enrichedItem({ ...eight[3], order: 4, pubStatus: 'canceled', contentHash: 'e'.repeat(64) });
    const batch = shuffled([...eight, kill, ...eight], seed);
    for (let at = 0; at < batch.length; at += 3) await take(batch.slice(at, at + 3));
    const { version, source } = await stored(kill.id);
    expect(version).toBe(9e15 + 1);
    expect(source).toMatchObject({ pubStatus: 'canceled', killedAt: kill.receivedAt });
    expect(JSON.stringify(source)).not.toContain('Quake');
    expect(changes.filter(({ kind }) => kind === 'killed')).toEqual([
      { id: kill.id, version: 9e15 + 1, kind: 'killed' },
    ]);
    expect(await revisionsOf([kill, ...eight])).toHaveLength(9);
  });

  it('stay killed when the kill comes before the item', async () => {
    const item = enrichedItem();
    expect(await take([{ ...item, pubStatus: 'canceled', contentHash: 'd'.repeat(64) }])).toEqual(['killed']);
    expect(await take([item, { ...item, order: 99 }])).toEqual(['superseded', 'superseded']);
    expect(changes).toEqual([{ id: item.id, version: 9e15 + 1, kind: 'killed' }]);
  });

  it('are all kept, without the note to editors', async () => {
    const item = enrichedItem({ ednote: 'call the desk before use' });
    await take([item]);
    const [kept] = await revisionsOf([item]);
    expect(kept?.item).toMatchObject({ headline: item.headline });
    expect(JSON.stringify([kept, (await stored(item.id)).source])).not.toContain('call the desk');
  });

  it('of one batch and one item become one document', async () => {
    const three = revisions(3);
    expect(await take([...three, enrichedItem(), ...three])).toEqual([
      ...['superseded', 'superseded', 'indexed', 'indexed', 'superseded', 'superseded', 'indexed'],
    ]);
    expect(changes.filter(({ id }) => id === three[0]?.id)).toEqual([
      { id: three[0]?.id, version: 3001, kind: 'new' },
    ]);
  });

  it('of one version and different texts end in the same one, whichever comes first', async () => {
    const texts = ['a', 'b'].map((letter) => ({
      contentHash: letter.repeat(64),
      headline: `Text ${letter}`,
    }));
    for (const order of [texts, [...texts].reverse()]) {
      const item = enrichedItem();
      for (const text of order) await take([{ ...item, ...text }]);
      const { version, source } = await stored(item.id);
      expect([version, source?.contentHash]).toEqual([1001, 'b'.repeat(64)]);
    }
  });
});

describe('a change', () => {
  const kinds = () => changes.map(({ version, kind }) => `${version} ${kind}`);

  it('tells new, updated, withheld, released and killed apart', async () => {
    const { uri } = enrichedItem();
    const at = (order: number, pubStatus: EnrichedItem['pubStatus'] = 'usable') =>
      enrichedItem({ uri, order, pubStatus });
    const told = [];
    for (const step of [at(1), at(2), at(3, 'withheld'), at(4), at(5, 'canceled')])
      told.push(...(await take([step])));
    expect(told).toEqual(['indexed', 'indexed', 'withheld', 'indexed', 'killed']);
    expect(kinds()).toEqual([
      '1001 new',
      '2001 updated',
      '3001 withheld',
      '4001 released',
      `${9e15 + 1} killed`,
    ]);
  });

  it('is the same again when a batch is repeated after a crash before it was announced', async () => {
    const [one, two] = revisions(2) as [EnrichedItem, EnrichedItem];
    const first = [received(one)];
    await stage.handleAll(first, scope);
    await take([one, two]);
    await take([one, two]);
    expect(kinds()).toEqual(['1001 new', '2001 updated', '2001 updated']);
  });

  it('is not made by a replay, nor lost when a live one of the same revision follows it', async () => {
    const item = enrichedItem();
    expect(await take([item], true)).toEqual(['indexed']);
    expect(await take([enrichedItem({ ...item, order: 2 })])).toEqual(['indexed']);
    expect(await take([enrichedItem({ ...item, order: 2 })], true)).toEqual(['indexed']);
    expect(kinds()).toEqual(['2001 updated']);
  });

  it('can be read by whoever is told of it, and what is killed is gone from search before', async () => {
    const item = enrichedItem({ headline: 'Unconfirmed report withdrawn' });
    await take([item]);
    await client.indices.refresh({ index: names.read });
    await stage.handleAll([received({ ...item, pubStatus: 'canceled', contentHash: 'c'.repeat(64) })], scope);
    const query = { bool: { filter: [{ term: { id: item.id } }, { term: { pubStatus: 'usable' } }] } };
    expect((await client.search({ index: names.read, query })).hits.hits).toEqual([]);
  });
});

describe('its own version in the index', () => {
  it('counts as done, also when another writer of the same item was quicker', async () => {
    const item = enrichedItem();
    const results = await Promise.all(Array.from({ length: 4 }, () => take([item])));
    expect(results.flat()).toEqual(['indexed', 'indexed', 'indexed', 'indexed']);
    expect(await take([item])).toEqual(['indexed']);
    expect(new Set(changes.map((change) => JSON.stringify(change))).size).toBe(1);
    const text = await registry.metrics();
    expect(text).toMatch(/indexer_versions_met_total\{kind="own"\} [1-9]/);
  });

  it('is decided again when another writer of another text was quicker', async () => {
    const nine = revisions(9);
    await Promise.all(shuffled(nine, 6).map((item) => take([item])));
    expect((await stored(nine[0]?.id ?? '')).version).toBe(9001);
  });
});

describe('a document that the index refuses', () => {
  /** A date that JavaScript reads and Elasticsearch does not. */
  const refused = (item: EnrichedItem): EnrichedItem => ({ ...item, expires: '2026-02-30T00:00:00.000Z' });

  /** Past the decoder, which knows dates as well: as a mapping conflict would come about by a fault of ours. */
  function unchecked(item: EnrichedItem): Received<Revision> {
    const { record } = received(enrichedItem());
    return {
      record,
      value: { item, json: JSON.stringify(item), version: externalVersion(item) },
    };
  }

  it('is dead alone, with the field and the reason; its neighbours are indexed', async () => {
    const [left, bad, right] = [enrichedItem(), refused(enrichedItem()), enrichedItem()];
    const verdicts = await stage.handleAll([left, bad, right].map(unchecked), scope);
    expect(verdicts.map(named)).toEqual(['indexed', 'dead refused', 'indexed']);
    expect(verdicts[1]).toEqual([
      expect.objectContaining({ id: bad.id, reason: expect.stringContaining('[expires]') }),
    ]);
    expect((await stored(right.id)).version).toBe(1001);
    expect(await revisionsOf([left, bad, right])).toHaveLength(2);
  });

  it('does not take an earlier revision of its item with it', async () => {
    const [one, two] = revisions(2) as [EnrichedItem, EnrichedItem];
    const verdicts = await stage.handleAll([one, refused(two)].map(unchecked), scope);
    expect(verdicts.map(named)).toEqual(['indexed', 'dead refused']);
    expect((await stored(one.id)).version).toBe(1001);
  });
});

describe('an index that takes nothing', () => {
  it('pauses the stage without a dead letter while a write block is on, and goes on when it is off', async () => {
    const batch = [received(enrichedItem()), received(enrichedItem())];
    await client.indices.putSettings({ index: newsIndex, settings: { 'index.blocks.write': true } });
    try {
      await expect(stage.handleAll(batch, scope)).rejects.toThrow(UnavailableError);
      await expect(stage.handleAll(batch, scope)).rejects.toThrow(/cluster_block_exception.*write/);
    } finally {
      await client.indices.putSettings({ index: newsIndex, settings: { 'index.blocks.write': false } });
    }
    await eventually(async () => {
      expect((await stage.handleAll(batch, scope)).map(named)).toEqual(['indexed', 'indexed']);
    });
  });

  it('pauses too when it is closed or missing, and does not come into being by itself', async () => {
    const other = uniqueNamespace();
    const lost = indexStage({
      ...{ client, log, metrics: indexerMetrics(new Registry()), watch: { await() {} } },
      config: {
        kafka: { brokers: [], clientId: 'test', namespace: other },
        ...{ bulkItems: 5, bulkLetters: 1_000_000, bulksAtOnce: 2 },
      },
      announce: async () => {},
    });
    const batch = [received(enrichedItem())];
    await expect(lost.handleAll(batch, scope)).rejects.toThrow(UnavailableError);
    expect(await client.indices.exists({ index: newsIndexNames(other).write })).toBe(false);
    await client.indices.close({ index: newsIndex });
    try {
      await expect(stage.handleAll(batch, scope)).rejects.toThrow(UnavailableError);
    } finally {
      await client.indices.open({ index: newsIndex, wait_for_active_shards: 1 });
    }
    expect((await stage.handleAll(batch, scope)).map(named)).toEqual(['indexed']);
  });

  it('is an outage when no server answers', async () => {
    const away = new Client({ node: 'http://127.0.0.1:9', maxRetries: 0 });
    const lost = indexStage({
      ...{ client: away, log, metrics: indexerMetrics(new Registry()), watch: { await() {} } },
      config: {
        kafka: { brokers: [], clientId: 'test', namespace },
        ...{ bulkItems: 5, bulkLetters: 1_000_000, bulksAtOnce: 2 },
      },
      announce: async () => {},
    });
    await expect(lost.handleAll([received(enrichedItem())], scope)).rejects.toThrow(
      /^elasticsearch: ConnectionError/,
    );
    await away.close();
  });
});
