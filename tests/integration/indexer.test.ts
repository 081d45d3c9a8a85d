import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EnrichedItem } from '#libs/contracts';
import { enrichedItem } from '../support/enriched-items.js';
import { revisions, StageOnTrial } from '../support/index-stage-on-trial.js';

const trial = new StageOnTrial();

beforeAll(() => trial.open());
afterAll(() => trial.remove());
beforeEach(() => {
  trial.changes.length = 0;
});

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
      for (let at = 0; at < twice.length; at += 4) await trial.take(twice.slice(at, at + 4));
      const { version, source } = await trial.stored(id);
      expect(version).toBe(9001);
      expect(source).toMatchObject({ order: 9, text: { en: { headline: 'Quake toll rises, update 9' } } });
      expect(await trial.revisionsOf(nine)).toHaveLength(9);
      const told = new Set(trial.changes.map(({ version: of, kind }) => `${of} ${kind}`));
      expect([...told].filter((change) => change.endsWith(' new'))).toHaveLength(1);
      expect([...told].filter((change) => change.startsWith('9001 '))).toHaveLength(1);
    },
  );

  it.each([4, 5])('end as killed with a kill among them, and with no word left (%i)', async (seed) => {
    const eight = revisions(8);
    const kill = enrichedItem({ ...eight[3], order: 4, pubStatus: 'canceled', contentHash: 'e'.repeat(64) });
    const batch = shuffled([...eight, kill, ...eight], seed);
    for (let at = 0; at < batch.length; at += 3) await trial.take(batch.slice(at, at + 3));
    const { version, source } = await trial.stored(kill.id);
    expect(version).toBe(9e15 + 1);
    expect(source).toMatchObject({ pubStatus: 'canceled', killedAt: kill.receivedAt });
    expect(JSON.stringify(source)).not.toContain('Quake');
    expect(trial.changes.filter(({ kind }) => kind === 'killed')).toEqual([
      { id: kill.id, version: 9e15 + 1, kind: 'killed' },
    ]);
    expect(await trial.revisionsOf([kill, ...eight])).toHaveLength(9);
  });

  it('stay killed when the kill comes before the item', async () => {
    const item = enrichedItem();
    expect(await trial.take([{ ...item, pubStatus: 'canceled', contentHash: 'd'.repeat(64) }])).toEqual([
      'killed',
    ]);
    expect(await trial.take([item, { ...item, order: 99 }])).toEqual(['superseded', 'superseded']);
    expect(trial.changes).toEqual([{ id: item.id, version: 9e15 + 1, kind: 'killed' }]);
  });

  it('are all kept, without the note to editors', async () => {
    const item = enrichedItem({ ednote: 'call the desk before use' });
    await trial.take([item]);
    const [kept] = await trial.revisionsOf([item]);
    expect(kept?.item).toMatchObject({ headline: item.headline });
    expect(JSON.stringify([kept, (await trial.stored(item.id)).source])).not.toContain('call the desk');
  });

  it('of one batch and one item become one document', async () => {
    const three = revisions(3);
    expect(await trial.take([...three, enrichedItem(), ...three])).toEqual([
      ...['superseded', 'superseded', 'indexed', 'indexed', 'superseded', 'superseded', 'indexed'],
    ]);
    expect(trial.changes.filter(({ id }) => id === three[0]?.id)).toEqual([
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
      for (const text of order) await trial.take([{ ...item, ...text }]);
      const { version, source } = await trial.stored(item.id);
      expect([version, source?.contentHash]).toEqual([1001, 'b'.repeat(64)]);
    }
  });
});

describe('a change', () => {
  const kinds = () => trial.changes.map(({ version, kind }) => `${version} ${kind}`);

  it('tells new, updated, withheld, released and killed apart', async () => {
    const { uri } = enrichedItem();
    const at = (order: number, pubStatus: EnrichedItem['pubStatus'] = 'usable') =>
      enrichedItem({ uri, order, pubStatus });
    const told = [];
    for (const step of [at(1), at(2), at(3, 'withheld'), at(4), at(5, 'canceled')])
      told.push(...(await trial.take([step])));
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
    const first = [trial.received(one)];
    await trial.handle(first);
    await trial.take([one, two]);
    await trial.take([one, two]);
    expect(kinds()).toEqual(['1001 new', '2001 updated', '2001 updated']);
  });

  it('is not made by a replay, nor lost when a live one of the same revision follows it', async () => {
    const item = enrichedItem();
    expect(await trial.take([item], true)).toEqual(['indexed']);
    expect(await trial.take([enrichedItem({ ...item, order: 2 })])).toEqual(['indexed']);
    expect(await trial.take([enrichedItem({ ...item, order: 2 })], true)).toEqual(['indexed']);
    expect(kinds()).toEqual(['2001 updated']);
  });

  it('can be read by whoever is told of it, and what is killed is gone from search before', async () => {
    const item = enrichedItem({ headline: 'Unconfirmed report withdrawn' });
    await trial.take([item]);
    await trial.client.indices.refresh({ index: trial.names.read });
    await trial.handle([trial.received({ ...item, pubStatus: 'canceled', contentHash: 'c'.repeat(64) })]);
    const query = { bool: { filter: [{ term: { id: item.id } }, { term: { pubStatus: 'usable' } }] } };
    expect((await trial.client.search({ index: trial.names.read, query })).hits.hits).toEqual([]);
  });
});

describe('its own version in the index', () => {
  it('counts as done, also when another writer of the same item was quicker', async () => {
    const item = enrichedItem();
    const results = await Promise.all(Array.from({ length: 4 }, () => trial.take([item])));
    expect(results.flat()).toEqual(['indexed', 'indexed', 'indexed', 'indexed']);
    expect(await trial.take([item])).toEqual(['indexed']);
    expect(new Set(trial.changes.map((change) => JSON.stringify(change))).size).toBe(1);
    const text = await trial.registry.metrics();
    expect(text).toMatch(/indexer_versions_met_total\{kind="own"\} [1-9]/);
  });

  it('is decided again when another writer of another text was quicker', async () => {
    const nine = revisions(9);
    await Promise.all(shuffled(nine, 6).map((item) => trial.take([item])));
    expect((await trial.stored(nine[0]?.id ?? '')).version).toBe(9001);
  });
});
