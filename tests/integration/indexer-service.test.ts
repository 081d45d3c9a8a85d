import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadHeaders, type EnrichedItem, headers } from '#libs/contracts';
import { buildIndexName, fields, newsIndexNames, removeIndexes } from '#libs/news-index';
import { servers } from '../support/addresses.js';
import { enrichedItem } from '../support/enriched-items.js';
import { eventually } from '../support/eventually.js';
import { indexerOnTrial, type RunningIndexer } from '../support/running-indexer.js';

let indexer: RunningIndexer;
let client: Client;

beforeAll(async () => {
  client = new Client({ node: servers().elasticsearchNode });
  indexer = await indexerOnTrial();
  await indexer.start();
});
afterAll(async () => {
  await indexer.remove();
  await removeIndexes(client, indexer.kafka.namespace);
  await client.close();
});

const index = () => newsIndexNames(indexer.kafka.namespace).read;

/** The items that a search finds, without a refresh of ours. */
async function found(items: readonly EnrichedItem[]): Promise<number> {
  const ids = items.map(({ id }) => id);
  const { hits } = await client.search({
    ...{ index: index(), size: 0, track_total_hits: true },
    query: {
      bool: { filter: [{ terms: { [fields.id]: ids } }, { term: { [fields.pubStatus]: 'usable' } }] },
    },
  });
  return (hits.total as { value: number }).value;
}

const changesOf = async (item: EnrichedItem) =>
  (await indexer.changes())
    .filter(({ id }) => id === item.id)
    .map(({ version, kind }) => `${version} ${kind}`);

const now = () => new Date().toISOString();

describe('the indexer as a service', () => {
  it('makes what lies on wire.matched searchable, announces it, and measures how long that took', async () => {
    const items = Array.from({ length: 30 }, () => enrichedItem({ feed: 'measured', receivedAt: now() }));
    await indexer.put(items);
    await eventually(async () => expect(await found(items)).toBe(30));
    await eventually(async () => {
      const { text } = await indexer.get('/metrics');
      expect(text).toMatch(/wire_searchable_seconds_count\{feed="measured"\} 30\n/);
      expect(text).toMatch(/stage_messages_total\{stage="indexer",outcome="indexed"\} 30\n/);
    });
    for (const item of items) expect(await changesOf(item)).toEqual(['1001 new']);
    expect((await indexer.get('/readyz')).status).toBe(200);
  });

  it('indexes a replay without a word to anybody', async () => {
    const [silent, live] = [enrichedItem(), enrichedItem()];
    await indexer.put([silent], { [headers.replay]: '1' });
    await indexer.put([live]);
    await eventually(async () => expect(await found([silent, live])).toBe(2));
    await eventually(async () => expect(await changesOf(live)).toEqual(['1001 new']));
    expect(await changesOf(silent)).toEqual([]);
  });

  it('parks what is no item, with field and reason, and indexes its neighbours', async () => {
    const [left, right] = [enrichedItem(), enrichedItem()];
    const wrong = JSON.stringify({ ...enrichedItem(), urgency: 'high' });
    await indexer.put([left, '{"half":', wrong, right]);
    await eventually(async () => expect(await found([left, right])).toBe(2));
    await eventually(async () => {
      const dead = (await indexer.dead()).map((record) => record.headers);
      const letters = dead.map(
        (of) => `${of[deadHeaders.stage]} ${of[deadHeaders.code]} ${of[deadHeaders.reason]}`,
      );
      expect(letters.sort()).toEqual([
        expect.stringMatching(/^indexer invalid urgency: /),
        expect.stringMatching(/^indexer unreadable not JSON: /),
      ]);
    });
  });

  it('waits while a write block is on, without a dead letter, and goes on by itself', async () => {
    const before = (await indexer.dead()).length;
    const item = enrichedItem();
    const block = (on: boolean) =>
      client.indices.putSettings({
        index: buildIndexName(indexer.kafka.namespace, 'news', 1),
        settings: { 'index.blocks.write': on },
      });
    await block(true);
    try {
      await indexer.put([item]);
      await eventually(async () => {
        const { text } = await indexer.get('/metrics');
        expect(text).toMatch(/stage_retries_total\{stage="indexer",cause="outage"\} [1-9]/);
      });
      expect(await changesOf(item)).toEqual([]);
    } finally {
      await block(false);
    }
    await eventually(async () => expect(await found([item])).toBe(1), 40_000);
    await eventually(async () => expect(await changesOf(item)).toEqual(['1001 new']));
    expect(await indexer.dead()).toHaveLength(before);
  });

  it('finds its indexes again after a restart, and repeats nothing that is settled', async () => {
    const item = enrichedItem();
    await indexer.put([item]);
    await eventually(async () => expect(await changesOf(item)).toEqual(['1001 new']));
    await indexer.stop();
    await indexer.start();
    const next = enrichedItem({ ...item, order: 2 });
    await indexer.put([next]);
    await eventually(async () => expect(await changesOf(item)).toEqual(['1001 new', '2001 updated']));
  });
});
