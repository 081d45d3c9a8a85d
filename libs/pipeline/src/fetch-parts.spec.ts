import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { PausePartition } from './errors.js';
import { FetchParts } from './fetch-parts.js';
import type { FetchedBatch } from './fetched-batch.js';

const log = { debug() {}, info() {}, warn() {}, error() {} };
const tuning = { batchMessages: 8, batchBytes: 1000, batchDeadlineMs: 2_000 };
const fetchOf = (count: number) =>
  ({
    partition: 0,
    records: Array.from({ length: count }, () => ({ value: Buffer.alloc(1) })),
    lease: { renew: () => undefined, expired: false },
    stopping: new AbortController().signal,
  }) as unknown as FetchedBatch;

/** How many messages each batch had. */
async function taken(parts: FetchParts, count: number, options: Parameters<FetchParts['each']>[2] = {}) {
  const lengths: number[] = [];
  await parts.each(fetchOf(count), async ({ length }) => void lengths.push(length), options);
  return lengths;
}

it('does not count what a batch waits for its turn as its work', async () => {
  const parts = new FetchParts({ consumer: 'test', log, tuning });
  const turn = async () => {
    await sleep(1_100);
    return () => undefined;
  };
  expect(await taken(parts, 8, { turn })).toEqual([8]);
  expect(await taken(parts, 8)).toEqual([8]);
});

it('takes less after a pause, and more again as batches pass', async () => {
  const parts = new FetchParts({ consumer: 'test', log, tuning });
  const paused = parts.each(fetchOf(8), async () => {
    throw new PausePartition('redis: away');
  });
  await expect(paused).rejects.toThrow('away');
  expect(await taken(parts, 20)).toEqual([4, 8, 8]);
});

it('takes as little as it is told to at the moment', async () => {
  const parts = new FetchParts({ consumer: 'test', log, tuning });
  expect(await taken(parts, 6, { most: () => 4 })).toEqual([4, 2]);
});

it('leaves the rest of a fetch after a quarter of the deadline', async () => {
  const parts = new FetchParts({ consumer: 'test', log, tuning });
  const lengths: number[] = [];
  await parts.each(fetchOf(24), async ({ length }) => {
    lengths.push(length);
    if (lengths.length === 2) await sleep(550);
  });
  expect(lengths).toEqual([8, 8]);
});
