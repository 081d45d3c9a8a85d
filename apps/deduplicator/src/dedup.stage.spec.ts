import { expect, it } from 'vitest';
import { type Copy, feedSchema } from '#libs/contracts';
import type { WireRecord } from '#libs/pipeline';
import { DedupStage } from './dedup.stage.js';

const feed = feedSchema.parse({ id: 'sahel', name: 'صحافة الساحل' });
const copy: Copy = {
  ...{ uri: 'harbour', type: 'text', pubStatus: 'usable', headline: 'افتتاح الميناء الجديد' },
  source: { id: 'sahel', name: 'صحافة الساحل' },
  ...{ attributions: [], subjects: [], relatedHeadlines: [], signals: [] },
};
const document = { feedId: 'sahel', contentType: 'text/plain', push: {}, refusedParts: new Set<number>() };
const record = { origin: 'wire.raw-0-1', receivedAt: '2026-11-23T12:00:00.000Z' } as WireRecord;
const batch = Array.from({ length: 12 }, () => ({ value: { ...document }, record }));

it('fails as a whole where a print cannot be made, also when that is known before all are read', async () => {
  const stage = new DedupStage({
    feeds: { find: async () => feed },
    // Takes longer than a slice, so that the event loop has its turn in between.
    parse: () => {
      for (const until = performance.now() + 25; performance.now() < until; );
      return [{ part: undefined, copy }];
    },
    makePrint: () => Promise.reject(new RangeError('no print')),
    window: undefined as never,
    metrics: undefined as never,
  });
  await expect(stage.handleAll(batch)).rejects.toThrow('no print');
});
