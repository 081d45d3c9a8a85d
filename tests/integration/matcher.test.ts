import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EnrichedItem, type Mark, type MatchedItem, markKey, storyId, topics } from '#libs/contracts';
import { readStoryRecord } from '#libs/stories';
import { servers } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';
import { report, storiesTold } from '../support/reports-of-events.js';
import { TwoMatchers } from '../support/running-matcher.js';
import { wholeTopic } from '../support/whole-topic.js';

let two: TwoMatchers;

beforeAll(async () => {
  two = await TwoMatchers.prepare(servers().kafkaBrokers);
  await two.start('one');
  await eventually(async () => expect(await two.metric('one', 'matcher_active')).toBe(1), 30_000);
}, 90_000);
afterAll(() => two?.remove());

const round = (nth: number) => Array.from({ length: storiesTold }, (_, event) => report(event, nth));

/** What was emitted of these items, once each of them was. */
const matchedSoon = (items: readonly EnrichedItem[], least = items.length) =>
  eventually(async () => {
    const ids = new Set(items.map(({ id }) => id));
    const matched = (await two.matched()).filter(({ id }) => ids.has(id));
    expect(new Set(matched.map(({ id }) => id)).size).toBe(ids.size);
    expect(matched.length).toBeGreaterThanOrEqual(least);
    return matched;
  }, 40_000);
const storyOf = (item: EnrichedItem, matched: readonly MatchedItem[]) => {
  const said = new Set(matched.filter(({ id }) => id === item.id).map(({ story }) => story.id));
  expect([...said]).toHaveLength(1);
  return [...said][0];
};

describe('the matcher on Kafka', () => {
  it('gives reports of one event one story in each language, and leaves the items as they were', async () => {
    const items = [0, 1, 2, 3].flatMap(round);
    await two.put(items);
    const matched = await matchedSoon(items);
    for (const item of items) {
      const found = matched.find(({ id }) => id === item.id);
      expect(found).toEqual({ ...item, story: found?.story });
    }
    const stories = Map.groupBy(matched, ({ story }) => story.id);
    expect(stories.size).toBe(storiesTold);
    for (const [id, members] of stories) expect(members.map((item) => storyId(item.id))).toContain(id);
  });

  it('keeps the story of an item through its revisions, in both lanes, and decides once', async () => {
    const [first] = round(4) as [EnrichedItem];
    await two.put([first]);
    const given = storyOf(first, await matchedSoon([first]));
    const other = report(1, 4);
    const later = { ...first, order: 2, headline: other.headline, body: other.body };
    await two.put([later], { lane: 'flash' });
    await two.put([{ ...later, order: 3, pubStatus: 'canceled' }], { lane: 'flash' });
    expect(storyOf(first, await matchedSoon([first], 3))).toBe(given);
    const decisions = (await two.stories()).map(({ value }) => readStoryRecord(value).record);
    expect(decisions.filter((one) => one.kind === 'item' && one.sketch.id === first.id)).toHaveLength(1);
  });

  it('lets what readers may not see lead nobody; when it is released it is decided on', async () => {
    const [withheld, beside] = [report(0, 20), report(0, 21)].map((item) => ({
      ...item,
      headline: 'Sandstorm closes the port of Nouakchott for the third day',
      body: 'The port of Nouakchott stayed closed on Thursday while a sandstorm blew over the quays for a third day.',
    })) as [EnrichedItem, EnrichedItem];
    await two.put([{ ...withheld, pubStatus: 'withheld' }]);
    expect(storyOf(withheld, await matchedSoon([withheld]))).toBe(storyId(withheld.id));
    await two.put([beside]);
    expect(storyOf(beside, await matchedSoon([beside]))).toBe(storyId(beside.id));
    await two.put([{ ...withheld, order: 2 }]);
    const matched = await matchedSoon([withheld], 2);
    expect(matched.find(({ order }) => order === 2)?.story.id).toBe(storyId(beside.id));
  });

  it('obeys an editor who says that two items are of one story, and writes it down once', async () => {
    const [one, other] = [report(2, 30), report(3, 30)] as [EnrichedItem, EnrichedItem];
    await two.put([one, other]);
    const matched = await matchedSoon([one, other]);
    expect(storyOf(one, matched)).not.toBe(storyOf(other, matched));
    const at = new Date().toISOString();
    const mark: Mark = { kind: 'story-join', item: one.id, at, by: 'editor:k', value: { with: other.id } };
    await two.mark(mark);
    await two.mark(mark);
    const told = await eventually(async () => {
      const records = (await two.stories()).map(({ value }) => readStoryRecord(value).record);
      const words = records.filter(({ kind }) => kind === 'editor');
      expect(words).toHaveLength(1);
      return words;
    }, 40_000);
    expect(told).toEqual([
      { kind: 'editor', key: markKey(mark), word: { one: one.id, other: other.id, together: true } },
    ]);
  });

  it('gives up what is no item, once, and goes on', async () => {
    const [item] = round(5) as [EnrichedItem];
    await two.put([{ ...item, order: -1 }, report(1, 5)]);
    await matchedSoon([report(1, 5)]);
    await eventually(async () => {
      const dead = await wholeTopic(two.kafka, topics.dead);
      expect(dead.map(({ headers }) => headers['slugline-stage'])).toEqual(['matcher']);
    });
  });
});

describe('a matcher that stands by', () => {
  it('is ready, does not lead, and knows what the other one decided', async () => {
    await two.start('other');
    expect(await two.metric('other', 'matcher_active')).toBe(0);
    await eventually(async () =>
      expect(await two.metric('other', 'matcher_items')).toBe(await two.metric('one', 'matcher_items')),
    );
    expect(await two.metric('other', 'matcher_diverged_items')).toBe(0);
  }, 60_000);

  it('takes over from one that hangs, and what that one writes when it wakes counts for nobody', async () => {
    two.signal('one', 'SIGSTOP');
    // Fetched by the one that hangs or not: nobody else has decided on it.
    const items = round(6);
    await two.put(items);
    await eventually(async () => expect(await two.metric('other', 'matcher_active')).toBe(1), 40_000);
    const matched = await matchedSoon(items);
    for (const item of items) expect(storyOf(item, matched)).toBe(storyOf(item, await matchedSoon([item])));
    two.signal('one', 'SIGCONT');
    await eventually(() => expect(two.runs('one')).toBe(false), 40_000);
    const more = round(7);
    await two.put(more);
    const all = await matchedSoon([...items, ...more]);
    for (const item of [...items, ...more]) storyOf(item, all);
    expect(new Set(more.map((item) => storyOf(item, all))).size).toBe(storiesTold);
  }, 150_000);

  it('follows again after a restart, and takes over when the one that leads is stopped in order', async () => {
    await two.start('one');
    await two.end('other', 'SIGTERM');
    await eventually(async () => expect(await two.metric('one', 'matcher_active')).toBe(1), 30_000);
    const items = round(8);
    await two.put(items);
    const matched = await matchedSoon(items);
    expect(new Set(items.map((item) => storyOf(item, matched))).size).toBe(storiesTold);
    expect(await two.metric('one', 'matcher_diverged_items')).toBe(0);
  }, 90_000);
});
