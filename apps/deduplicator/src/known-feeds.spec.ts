import { expect, it } from 'vitest';
import { type Feed, feedSchema } from '#libs/contracts';
import { KnownFeeds } from './known-feeds.js';

const feed: Feed = feedSchema.parse({ id: 'delta-post', name: 'Delta Post' });
const now = () => new Date().toISOString();
const longAgo = '2020-01-01T00:00:00.000Z';

it('finds a feed that is added while its first item is on its way', async () => {
  const feeds = new Map<string, Feed>();
  const known = new KnownFeeds({ feed: (id) => feeds.get(id) });
  setTimeout(() => feeds.set('delta-post', feed), 150);
  expect(await known.find('delta-post', now())).toBe(feed);
});

it('does not wait for the feed of an old record', async () => {
  let looks = 0;
  const known = new KnownFeeds({
    feed: () => {
      looks++;
      return undefined;
    },
  });
  expect(await known.find('nobody', longAgo)).toBeUndefined();
  expect(looks).toBe(1);
});

it('does not wait again for a feed that was not found a moment ago', async () => {
  let looks = 0;
  const known = new KnownFeeds({
    feed: () => {
      looks++;
      return undefined;
    },
  });
  await known.find('nobody', longAgo);
  expect(await known.find('nobody', now())).toBeUndefined();
  expect(looks).toBe(2);
});
