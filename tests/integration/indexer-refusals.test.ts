import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EnrichedItem, externalVersion } from '#libs/contracts';
import { buildIndexName, newsIndexNames } from '#libs/news-index';
import { type Received, UnavailableError } from '#libs/pipeline';
import type { Revision } from '../../apps/indexer/src/decode-matched.js';
import { uniqueNamespace } from '../support/addresses.js';
import { enrichedItem } from '../support/enriched-items.js';
import { eventually } from '../support/eventually.js';
import { outcomeOf, revisions, StageOnTrial } from '../support/index-stage-on-trial.js';

const trial = new StageOnTrial();
const newsIndex = buildIndexName(trial.namespace, 'news', 1);

beforeAll(() => trial.open());
afterAll(() => trial.remove());

describe('a document that the index refuses', () => {
  /** A date that JavaScript reads and Elasticsearch does not. */
  const refused = (item: EnrichedItem): EnrichedItem => ({ ...item, expires: '2026-02-30T00:00:00.000Z' });

  /** Past the decoder, which knows dates as well: as a mapping conflict would come about by a fault of ours. */
  function unchecked(item: EnrichedItem): Received<Revision> {
    const { record } = trial.received(enrichedItem());
    return {
      record,
      value: { item, json: JSON.stringify(item), version: externalVersion(item) },
    };
  }

  it('is dead alone, with the field and the reason; its neighbours are indexed', async () => {
    const [left, bad, right] = [enrichedItem(), refused(enrichedItem()), enrichedItem()];
    const verdicts = await trial.handle([left, bad, right].map(unchecked));
    expect(verdicts.map(outcomeOf)).toEqual(['indexed', 'dead refused', 'indexed']);
    expect(verdicts[1]).toEqual([
      expect.objectContaining({ id: bad.id, reason: expect.stringContaining('[expires]') }),
    ]);
    expect((await trial.stored(right.id)).version).toBe(1001);
    expect(await trial.revisionsOf([left, bad, right])).toHaveLength(2);
  });

  it('does not take an earlier revision of its item with it', async () => {
    const [one, two] = revisions(2) as [EnrichedItem, EnrichedItem];
    const verdicts = await trial.handle([one, refused(two)].map(unchecked));
    expect(verdicts.map(outcomeOf)).toEqual(['indexed', 'dead refused']);
    expect((await trial.stored(one.id)).version).toBe(1001);
  });
});

describe('an index that takes nothing', () => {
  it('pauses the stage without a dead letter while a write block is on, and goes on when it is off', async () => {
    const batch = [trial.received(enrichedItem()), trial.received(enrichedItem())];
    await trial.client.indices.putSettings({ index: newsIndex, settings: { 'index.blocks.write': true } });
    try {
      await expect(trial.handle(batch)).rejects.toThrow(UnavailableError);
      await expect(trial.handle(batch)).rejects.toThrow(/cluster_block_exception.*write/);
    } finally {
      await trial.client.indices.putSettings({ index: newsIndex, settings: { 'index.blocks.write': false } });
    }
    await eventually(async () => {
      expect((await trial.handle(batch)).map(outcomeOf)).toEqual(['indexed', 'indexed']);
    });
  });

  it('pauses too when it is closed or missing, and does not come into being by itself', async () => {
    const other = uniqueNamespace();
    const lost = trial.stageOn(trial.client, other);
    const batch = [trial.received(enrichedItem())];
    await expect(trial.handle(batch, lost)).rejects.toThrow(UnavailableError);
    expect(await trial.client.indices.exists({ index: newsIndexNames(other).write })).toBe(false);
    await trial.client.indices.close({ index: newsIndex });
    try {
      await expect(trial.handle(batch)).rejects.toThrow(UnavailableError);
    } finally {
      await trial.client.indices.open({ index: newsIndex, wait_for_active_shards: 1 });
    }
    expect((await trial.handle(batch)).map(outcomeOf)).toEqual(['indexed']);
  });

  it('is an outage when no server answers', async () => {
    const away = new Client({ node: 'http://127.0.0.1:9', maxRetries: 0 });
    const lost = trial.stageOn(away, trial.namespace);
    await expect(trial.handle([trial.received(enrichedItem())], lost)).rejects.toThrow(
      /^elasticsearch: ConnectionError/,
    );
    await away.close();
  });
});
