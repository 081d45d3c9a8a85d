import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EnrichedItem, type Entity, splitOff } from '#libs/contracts';
import { isTombstone } from '#libs/news-index';
import { run } from '../../apps/cli/src/program.js';
import { servers } from '../support/addresses.js';
import { enrichedItem } from '../support/enriched-items.js';
import { eventually } from '../support/eventually.js';
import { TwoIndexers } from '../support/two-indexers.js';

let two: TwoIndexers;
let printed = '';

beforeAll(async () => {
  two = await TwoIndexers.start();
}, 60_000);
afterAll(() => two.remove());
beforeEach(() => {
  printed = '';
  const { kafkaBrokers, elasticsearchNode } = servers();
  vi.stubEnv('KAFKA_BROKERS', kafkaBrokers);
  vi.stubEnv('ELASTICSEARCH_NODE', elasticsearchNode);
  vi.stubEnv('SLUGLINE_NAMESPACE', two.first.kafka.namespace);
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += text;
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const named = (id: string, name: string): Entity => ({
  ...{ id, type: 'person', name, names: { [/[ء-ي]/.test(name) ? 'ar' : 'en']: name }, salience: 0.5 },
  ...{ provisional: true, mentions: [{ field: 'body', start: 0, end: name.length, surface: name }] },
});
const naming = (...entities: Entity[]) => enrichedItem({ entities });
const entities = async (item: EnrichedItem) => {
  const document = await two.document(item);
  return isTombstone(document) ? [] : document.entityIds;
};
const inItems = (items: EnrichedItem[], ids: string[]) =>
  eventually(async () => expect(await Promise.all(items.map(entities))).toEqual(items.map(() => ids)));
const found = (item: EnrichedItem) => eventually(async () => expect(await two.finds(item)).toBe(true));

describe('a curator', () => {
  it('merges entities, in what is there, in what comes and in what is read again, until it is taken back', async () => {
    const [orla, orlah] = ['person-x-orla', 'person-x-orlah'];
    const [first, second] = [naming(named(orla, 'Orla Fennimore')), naming(named(orlah, 'Orlah Fenimore'))];
    await two.put(first, second);
    await found(second);
    expect(await run(['entities', 'merge', orlah, '--into', orla])).toBe(0);
    const late = naming(named(orlah, 'Orlah Fenimore'));
    await two.put(late, first, second);
    await inItems([first, second, late], [orla]);
    // A newer pipeline writes the item anew, as a re-enrichment does.
    const again = { ...second, revision: second.revision + 1, entities: [named(orlah, 'Orlah M. Fenimore')] };
    await two.put(again);
    await eventually(async () => expect((await two.stored(second.id))?.version).toBe(1002));
    await inItems([second], [orla]);
    await eventually(async () => {
      printed = '';
      expect(await run(['entities', 'show', orlah])).toBe(0);
      expect(printed).toMatch(/its items name person-x-orla by now\n {2}entity-merge/);
    });
    expect(await run(['entities', 'split', orlah])).toBe(0);
    await inItems([second, late], [orlah]);
    await inItems([first], [orla]);
  });

  it('is obeyed after a restart of all indexers, also in what they wrote before', async () => {
    const [one, other] = ['person-x-mariam', 'person-x-maryam'];
    const item = naming(named(other, 'مريم الزاهدي'));
    await two.put(naming(named(one, 'Mariam Zahedi')), item);
    await found(item);
    await two.first.stop();
    await two.stopSecond();
    expect(await run(['entities', 'merge', other, '--into', one])).toBe(0);
    await Promise.all([two.first.start(), two.startSecond()]);
    await inItems([item], [one]);
  }, 60_000);

  it('parts what two scripts had joined, and gives a name that every item shows', async () => {
    const joined = 'person-x-tarq';
    const [arabic, english] = [naming(named(joined, 'طارق المنيب')), naming(named(joined, 'Tariq Almoneeb'))];
    await two.put(arabic, english);
    await Promise.all([found(arabic), found(english)]);
    expect(await run(['entities', 'split', joined, '--spelling', 'طارق المنيب'])).toBe(0);
    const part = splitOff(joined, ['طارق المنيب']);
    await inItems([arabic], [part]);
    await inItems([english], [joined]);
    await eventually(async () =>
      expect(await run(['entities', 'rename', part, '--en', 'Tarek El-Moneib'])).toBe(0),
    );
    await eventually(async () => {
      const document = await two.document(arabic);
      expect(!isTombstone(document) && document.entities[0]?.names).toEqual({
        ...{ ar: 'طارق المنيب', en: 'Tarek El-Moneib' },
      });
    });
  });

  it('does not bring a killed text back, nor lift its version', async () => {
    const [one, other] = ['person-x-kala', 'person-x-kalla'];
    const item = naming(named(other, 'Kalla Winters'));
    const alive = naming(named(one, 'Kala Winters'), named(other, 'Kalla Winters'));
    const kill = enrichedItem({
      uri: item.uri,
      order: 2,
      pubStatus: 'canceled',
      headline: 'KILL',
      body: undefined,
    });
    await two.put(item, alive, kill);
    await eventually(async () => expect(isTombstone(await two.document(item))).toBe(true));
    const version = (await two.stored(item.id))?.version;
    await found(alive);
    expect(await run(['entities', 'merge', other, '--into', one])).toBe(0);
    await inItems([alive], [one]);
    expect(isTombstone(await two.document(item))).toBe(true);
    expect((await two.stored(item.id))?.version).toBe(version);
    expect(JSON.stringify(await two.document(item))).not.toContain('Winters');
  });

  it('hears which id nobody knows, and what is wrong with a name', async () => {
    expect(await run(['entities', 'merge', 'person-x-nobody', '--into', 'country-fr'])).toBe(1);
    expect(printed).toMatch(/there is no entity person-x-nobody/);
    expect(await run(['entities', 'merge', 'country-fr', '--into', 'country-fr'])).toBe(2);
    expect(printed).toMatch(/into: expected another entity/);
    expect(await run(['entities', 'rename', 'country-fr', '--ar', ' '])).toBe(2);
    expect(printed).toMatch(/names\.ar: /);
    expect(await run(['entities', 'split', 'country-fr'])).toBe(1);
    expect(printed).toMatch(/was not merged/);
  });
});
