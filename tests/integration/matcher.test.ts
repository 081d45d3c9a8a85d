import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyId } from '#libs/contracts';
import { servers } from '../support/addresses.js';
import { eventually } from '../support/eventually.js';
import { TwoMatchers } from '../support/running-matcher.js';
import { report, storiesTold } from '../support/story-items.js';

let two: TwoMatchers;

beforeAll(async () => {
  two = await TwoMatchers.prepare(servers().kafkaBrokers);
  await two.start('one');
}, 60_000);
afterAll(() => two?.remove());

const matchedSoon = (count: number) =>
  eventually(async () => {
    const matched = await two.matched();
    expect(matched.length).toBeGreaterThanOrEqual(count);
    return matched;
  }, 30_000);

describe('the matcher on Kafka', () => {
  it('gives reports of one event one story in each language, and leaves the items as they were', async () => {
    const items = Array.from({ length: 4 }, (_, nth) =>
      Array.from({ length: storiesTold }, (_, event) => report(event, nth)),
    ).flat();
    await two.put(items);
    const matched = await matchedSoon(items.length);
    for (const item of items) {
      const found = matched.find(({ id }) => id === item.id);
      expect(found).toEqual({ ...item, story: found?.story });
    }
    const stories = Map.groupBy(matched, ({ story }) => story.id);
    expect(stories.size).toBe(storiesTold);
    for (const [id, members] of stories) expect(members.map((item) => storyId(item.id))).toContain(id);
  });
});
