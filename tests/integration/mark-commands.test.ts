import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EnrichedItem, type Mark, storyId } from '#libs/contracts';
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

const now = () => new Date().toISOString();
const shown = (item: EnrichedItem) => eventually(async () => expect(await two.finds(item)).toBe(true));
const kill = (item: EnrichedItem) =>
  enrichedItem({ ...item, order: 2, pubStatus: 'canceled', receivedAt: now(), contentHash: 'c'.repeat(64) });

describe('slugline restore', () => {
  it('shows a killed item again and says so, as often as it is killed', async () => {
    const item = enrichedItem({ headline: 'Bridge stands after all' });
    await two.put(item);
    await shown(item);
    for (const order of [2, 3]) {
      await two.put({ ...kill(item), order });
      await eventually(async () => expect(await two.shows(item)).toBe(false));
      expect(await run(['restore', item.id, '--reason', 'wrong slug'])).toBe(0);
      expect(await two.shows(item)).toBe(true);
      expect(printed).toMatch(/Bridge stands after all\nrestored\n$/);
    }
    expect((await two.marks()).get(`${item.id}/restore`)).toMatchObject({
      by: 'operator',
      value: { reason: 'wrong slug' },
    });
  });

  it('refuses what is not killed, not there, or no id, and says which', async () => {
    const item = enrichedItem();
    await two.put(item);
    await shown(item);
    expect(await run(['restore', item.id])).toBe(1);
    expect(await run(['restore', 'A'.repeat(22)])).toBe(1);
    expect(await run(['restore', 'urn:1'])).toBe(2);
    expect(printed).toMatch(/is not killed\n.*there is no item A+\n.*urn:1 is no item id/);
  });

  it('takes the kill back of an item that has not come, and says that nothing can be shown', async () => {
    const item = enrichedItem();
    await two.put(kill(item));
    await eventually(async () => expect(await two.stored(item.id)).toBeDefined());
    expect(await run(['restore', item.id])).toBe(0);
    expect(printed).toContain('nothing of it has come yet');
    await two.put(item);
    await shown(item);
  });

  it('ends with 3 when Elasticsearch is away', async () => {
    vi.stubEnv('ELASTICSEARCH_NODE', 'http://127.0.0.1:9');
    expect(await run(['restore', 'A'.repeat(22)])).toBe(3);
  });
});

describe('slugline marks', () => {
  it('lists what waits for an editor, with its headline, until that is released', async () => {
    const item = enrichedItem({ headline: 'Minister said to resign' });
    const copy = enrichedItem({
      headline: 'Copy',
      copies: { group: item.id, similarity: 1, reason: 'exact' },
    });
    const notice = enrichedItem();
    const mark: Mark = {
      ...{ kind: 'hold', item: item.id, at: now(), by: 'indexer' },
      value: { notice: notice.id, reason: 'a message says canceled of another one' },
    };
    await two.put(item, copy, notice);
    await shown(item);
    await two.mark(mark);
    expect(await run(['marks', '--kind', 'hold'])).toBe(0);
    expect(printed).toContain(`of ${notice.id}\n  sham-agency  Minister said to resign\n  a message says`);
    await two.put(kill(item));
    await eventually(async () => {
      printed = '';
      await run(['marks', '--json']);
      expect(printed).toContain(`"kind":"killed-copy","item":"${copy.id}","of":"${item.id}"`);
    });
    expect(await run(['marks', 'release', copy.id, '--of', item.id])).toBe(0);
    expect(await run(['marks', 'release', copy.id, '--of', notice.id])).toBe(0);
    printed = '';
    await run(['marks', copy.id]);
    expect(printed).toMatch(/killed-copy .*release .*2 marks/s);
    expect(printed).toContain(JSON.stringify({ of: [notice.id, item.id] }));
    await eventually(async () =>
      expect(await two.document(copy)).toMatchObject({ marks: [{ kind: 'killed-copy', released: true }] }),
    );
  });

  it('knows its kinds', async () => {
    expect(await run(['marks', '--kind', 'kil'])).toBe(2);
    expect(printed).toContain('superseded, killed-copy, hold, status, notice, release, kill, restore');
  });
});

describe('slugline copies', () => {
  const groupIs = (item: EnrichedItem, group: string | undefined) =>
    eventually(async () => expect((await two.stored(item.id))?.document.copies.group).toBe(group));
  const listed = async (item: EnrichedItem) => {
    printed = '';
    expect(await run(['copies', 'show', item.id])).toBe(0);
    return printed;
  };

  it('joins items, splits one from the earliest other, and shows why and by which marks', async () => {
    const one = enrichedItem({ headline: 'Ferry fares rise', versionCreated: '2026-11-20T08:00:00.000Z' });
    const other = enrichedItem({ headline: 'رفع أسعار العبارات' });
    const copy = enrichedItem({
      ...{ feed: 'canal', headline: 'Fares on ferries rise' },
      copies: { group: one.id, similarity: 0.82, reason: 'near', of: one.id },
    });
    await two.put(one, other, copy);
    for (const item of [one, other, copy]) await shown(item);
    expect(await run(['copies', 'join', one.id, other.id])).toBe(0);
    expect(printed).toContain('These 2 items are said to be copies');
    const name = [one.id, other.id].sort()[0] as string;
    for (const item of [one, other, copy]) await groupIs(item, name);
    await eventually(async () => expect(await listed(copy)).toContain(`group ${name}: 3 items, 1 mark`));
    expect(printed.indexOf('Ferry fares rise')).toBeLessThan(printed.indexOf('Fares on ferries'));
    expect(printed).toContain(`has an edited text of ${one.id}, similarity 0.82`);
    expect(printed).toMatch(new RegExp(`join +${other.id}.*operator.*${one.id}`));
    expect(await run(['copies', 'split', copy.id])).toBe(0);
    expect(printed).toContain(
      `It is said to be no copy of ${one.id}: it stands alone, 2 items of its group stay.`,
    );
    await groupIs(copy, copy.id);
    await eventually(async () => expect(await listed(copy)).toContain(`group ${copy.id}: 1 item, 1 mark`));
    printed = '';
    expect(await run(['marks', one.id])).toBe(0);
    expect(printed).toMatch(/^join .*\n1 mark\n$/);
  });

  it('refuses what is no item, alone, or in another group, and says so', async () => {
    const [one, other] = [enrichedItem(), enrichedItem()];
    await two.put(one, other);
    for (const item of [one, other]) await shown(item);
    expect(await run(['copies', 'join', one.id, one.id])).toBe(2);
    expect(printed).toContain('expected two different items or more');
    expect(await run(['copies', 'join', one.id, 'x'.repeat(22)])).toBe(1);
    expect(printed).toContain(`there is no item ${'x'.repeat(22)}: nothing was joined`);
    expect(await run(['copies', 'split', one.id])).toBe(1);
    expect(printed).toContain('stands alone already');
    expect(await run(['copies', 'split', one.id, '--from', other.id])).toBe(1);
    expect(printed).toContain(`is in no group with ${other.id}`);
    expect(await run(['copies', 'show', 'short'])).toBe(2);
    expect([...(await two.marks()).keys()].filter((key) => key.startsWith(one.id))).toEqual([]);
  });
});

describe('slugline stories', () => {
  const storyIs = (item: EnrichedItem, story: string) =>
    eventually(async () => expect((await two.stored(item.id))?.document.story?.id).toBe(story));
  const listed = async (item: EnrichedItem) => {
    printed = '';
    expect(await run(['stories', 'show', item.id])).toBe(0);
    return printed;
  };

  it('joins the stories of items, splits one off, gives a title, and shows who is in and why', async () => {
    const one = enrichedItem({ headline: 'Dam gate fails', versionCreated: '2026-11-20T08:00:00.000Z' });
    const other = enrichedItem({ headline: 'عطل في بوابة السد' });
    const report = enrichedItem({ headline: 'Village below dam cleared', story: { id: storyId(one.id) } });
    await two.put(one, other, report);
    for (const item of [one, other, report]) await shown(item);
    expect(await run(['stories', 'join', one.id, other.id])).toBe(0);
    const name = [storyId(one.id), storyId(other.id)].sort()[0] as string;
    for (const item of [one, other, report]) await storyIs(item, name);
    await eventually(async () => expect(await listed(report)).toContain(`story ${name}: 3 items, 1 mark`));
    expect(printed.indexOf('Dam gate fails')).toBeLessThan(printed.indexOf('Village below dam'));
    expect(await run(['stories', 'title', other.id])).toBe(0);
    expect(await run(['stories', 'split', report.id])).toBe(0);
    expect(printed).toContain(`It is said to be of no story with ${one.id}: it stands alone.`);
    await storyIs(report, storyId(report.id));
    await eventually(async () => expect(await listed(other)).toMatch(/story-title .*2 items, 2 marks/s));
  });

  it('refuses what is no item or alone, and says nothing then', async () => {
    const one = enrichedItem();
    await two.put(one);
    await shown(one);
    expect(await run(['stories', 'join', one.id, one.id])).toBe(2);
    expect(await run(['stories', 'join', one.id, 'x'.repeat(22)])).toBe(1);
    expect(printed).toContain(`there is no item ${'x'.repeat(22)}`);
    expect(await run(['stories', 'split', one.id])).toBe(1);
    expect(printed).toContain('stands alone already');
    expect([...(await two.marks()).keys()].filter((key) => key.startsWith(one.id))).toEqual([]);
  });
});
