import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EnrichedItem } from '#libs/contracts';
import { enrichedItem } from '../support/enriched-items.js';
import { type RunningSearch, runningSearch } from '../support/running-search.js';
import { indexDressed, keepRevisions } from '../support/stored-history.js';

let search: RunningSearch;
beforeAll(async () => {
  search = await runningSearch();
});
afterAll(async () => {
  await search.stop();
});

it('answers a hundred revisions of a megabyte each in pages that no one has to wait for', async () => {
  const text = (seed: number) =>
    Array.from({ length: 9000 }, (_, at) =>
      `Line ${at} was counted ${(at * seed) % 97} times by ${seed % 2 ? 'us' : 'them'}, and then once more${at % 5 ? '' : `: ${at * seed}`}.\n\n`.repeat(
        2,
      ),
    ).join('');
  const { uri } = enrichedItem();
  const items = Array.from({ length: 100 }, (_, at) =>
    enrichedItem({ uri, order: at + 1, headline: 'The count', body: text(at + 1) }),
  );
  const last = items.at(-1) as EnrichedItem;
  expect(items[0]?.body?.length).toBeGreaterThan(900_000);
  for (let at = 0; at < 100; at += 10)
    await keepRevisions(search.client, search.namespace, items.slice(at, at + 10));
  await indexDressed(search.client, search.namespace, last);
  let longest = 0;
  let ticked = performance.now();
  const ticker = setInterval(() => {
    longest = Math.max(longest, performance.now() - ticked);
    ticked = performance.now();
  }, 5);
  const began = performance.now();
  const { status, body } = await search.get(`/v1/items/${last.id}/revisions?size=100`);
  clearInterval(ticker);
  const took = performance.now() - began;
  expect(status).toBe(200);
  expect(body.total).toBe(100);
  expect(body.items.length).toBeGreaterThan(1);
  expect(body.items.length).toBeLessThan(10);
  expect(body.nextCursor).not.toBeNull();
  expect(body.items[0].diff.fields).toEqual([{ field: 'body', tooLarge: true }]);
  console.info(`first page in ${Math.round(took)} ms, longest stall ${Math.round(longest)} ms`);
  expect(took).toBeLessThan(4000);
  // Reading, comparing and writing of megabytes happens in pieces; the rest is this test taking the answer apart.
  expect(longest).toBeLessThan(1000);
});
